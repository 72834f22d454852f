import type { Request, Response } from 'express';
import type { ClockReading } from '../bot-clock.ts';
import { LANGUAGES, type Language } from '../../kernel/language/language.ts';
import { toIso } from '../../kernel/time/instant.ts';
import { hintsFor } from '../../model/taught-words.ts';
import { isSeen } from '../next-seen.ts';
import type { Sandbox } from '../sandbox.ts';
import { ADAPTIVE_CARD, type Message } from '../teams/messages.ts';
import type { TeamsPerson } from '../teams/teams-people.ts';
import type { TeamsChange } from '../teams/teams-world.ts';
import { activeFaults, FAULT_CHOICES } from './fault-menu.ts';

/** Everything the page draws when it opens, as JSON. */
export function pageState(sandbox: Sandbox): unknown {
  const { teams, demo, team } = sandbox;
  const { groups } = teams.world;
  const places = [
    ...teams.world.people.map(({ chatId }) => chatId),
    ...groups.map(({ id }) => id),
    ...team.channels.map(({ id }) => id),
  ];
  return {
    area: demo.areaName,
    hints: Object.fromEntries(LANGUAGES.map((language) => [language, hintsIn(language)])),
    people: teams.world.people.map(personJson),
    groups: groups.map(({ id, name, memberIds }) => ({ id, name, members: [...memberIds], isGroup: true })),
    channels: team.channels.map(({ id, name }) => ({ id, name, team: team.name, members: [...team.memberIds] })),
    messages: places.flatMap((place) => teams.world.messages.in(place)).map(messageJson),
    faults: { choices: FAULT_CHOICES, active: activeFaults(sandbox) },
    clock: clockJson(sandbox.clock.reading),
  };
}

/** The words that somebody would usually say, by their part in the demonstration. */
function hintsIn(language: Language): unknown {
  const parts = ['orderer', 'consultant', 'coordinator', 'channel'] as const;
  return Object.fromEntries(parts.map((part) => [part, hintsFor(part, language)]));
}

function personJson({ aadObjectId, name, role, title, locale, chatId, isInstalled }: TeamsPerson): unknown {
  return { id: aadObjectId, name, role, title: title ?? '', language: locale.slice(0, 2), chatId, isInstalled };
}

function messageJson({ attachments, sentAt, editedAt, views, notes, shownAt: _shown, lost, ...message }: Message): unknown {
  return {
    ...message,
    threadId: message.threadId ?? null,
    importance: message.importance ?? null,
    sentAt: toIso(sentAt),
    editedAt: editedAt === undefined ? null : toIso(editedAt),
    card: attachments.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content ?? null,
    views: Object.fromEntries(views),
    notes: Object.fromEntries(notes),
    lost: [...lost.keys()],
  };
}

/** What the page lists of what is planned: more would be read by nobody. */
const LISTED = 40;

export function clockJson({ now, planned, isMoving, isUp }: ClockReading): unknown {
  const listed = planned.filter(isSeen).slice(0, LISTED);
  return { now: toIso(now), isMoving, isUp, planned: listed.map((work) => ({ ...work, due: toIso(work.due) })) };
}

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
