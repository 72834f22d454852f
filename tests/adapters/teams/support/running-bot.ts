import type { AddressInfo } from 'node:net';
import express from 'express';
import {
  teamsMessaging,
  type TeamsMessaging,
  type TeamsMessagingOptions,
} from '../../../../src/adapters/teams/teams-messaging.ts';
import type { TeamsConfig } from '../../../../src/adapters/teams/teams-config.ts';
import type { TurnAnswer, Inbound } from '../../../../src/ports/inbound.ts';
import { ownChat } from '../../../../src/ports/messenger.ts';
import { startTinyConnector, type Json, type TinyConnector } from './tiny-connector.ts';

export const OPEN: TeamsConfig = {
  botId: '',
  tenantId: '',
  botType: 'SingleTenant',
  allowedTenants: [],
  mayBeUnauthenticated: true,
};

export interface RunningBot {
  readonly url: string;
  readonly connector: TinyConnector;
  readonly taken: Inbound[];
  readonly logged: { readonly fields: Readonly<Record<string, unknown>>; readonly message: string }[];
  readonly messaging: TeamsMessaging;
  /** Posts an activity (its service URL becomes the connector's, unless it is text) and gives what came back. */
  post(activity: unknown, headers?: Record<string, string>): Promise<{ status: number; body: Json }>;
  close(): Promise<void>;
}

/** The adapter on a real HTTP server, with an inside that answers as told. */
export async function startBot(
  take: (inbound: Inbound) => TurnAnswer | Promise<TurnAnswer>,
  options: Partial<TeamsMessagingOptions> = {},
  canOpen: () => boolean = () => true,
): Promise<RunningBot> {
  const connector = await startTinyConnector();
  const taken: Inbound[] = [];
  const logged: { fields: Readonly<Record<string, unknown>>; message: string }[] = [];
  const note = (fields: Readonly<Record<string, unknown>>, message: string): void => void logged.push({ fields, message });
  const messaging = teamsMessaging({
    config: OPEN,
    log: { info: note, warn: note, error: note },
    apology: (locale) => (locale?.startsWith('sv') === true ? 'Förlåt' : 'Anteeksi'),
    ...options,
  });
  const app = express();
  app.use(
    messaging.endpoint({
      take: async (inbound) => {
        taken.push(inbound);
        return take(inbound);
      },
      aside: async (_speaker, from) => ({
        chat: canOpen() ? ownChat({ ...from, teamId: undefined, conversationId: 'a:own' }) : undefined,
        answeredThere: 'kahden kesken',
        writeThere: 'kirjoita minulle',
      }),
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const close = async (): Promise<void> => {
    await messaging.drained();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await connector.close();
  };
  const post: RunningBot['post'] = async (activity, headers = {}) => {
    const isText = typeof activity === 'string';
    const body = isText ? activity : JSON.stringify({ ...(activity as object), serviceUrl: connector.url });
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { url, connector, taken, logged, messaging, post, close };
}
