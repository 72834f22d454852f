import type { Request, Response } from 'express';
import type { Sandbox } from '../sandbox.ts';
import type { TeamsChange } from '../teams/teams-world.ts';
import { activeFaults } from './fault-menu.ts';
import { clockJson, messageJson, personJson } from './page-state.ts';

const HEARTBEAT_MS = 20_000;

/** Server-sent events: every change of the world while the page is open, one JSON object each. */
export function streamChanges(sandbox: Sandbox, request: Request, response: Response): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' });
  const send = (change: unknown): void => {
    response.write(`data: ${JSON.stringify(change)}\n\n`);
  };
  send({ kind: 'hello' });
  const stops = [
    sandbox.teams.world.changes.subscribe((change) => {
      send(changeJson(change));
      send(faultsJson(sandbox));
    }),
    sandbox.graph.world.changes.subscribe(send),
    sandbox.clock.changes.subscribe((reading) => send({ kind: 'clock', clock: clockJson(reading) })),
  ];
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  request.once('close', () => {
    clearInterval(heartbeat);
    for (const stop of stops) stop();
  });
}

export function faultsJson(sandbox: Sandbox): unknown {
  return { kind: 'faults', active: activeFaults(sandbox) };
}

function changeJson(change: TeamsChange): unknown {
  if (change.kind === 'message') return { kind: 'message', message: messageJson(change.message) };
  if (change.kind === 'person') return { kind: 'person', person: personJson(change.person) };
  return change;
}
