import type { AddressInfo } from 'node:net';
import { Router } from 'express';
import { listen } from '../../../../src/adapters/web/listen.ts';
import { webApp, type WebParts } from '../../../../src/adapters/web/web-app.ts';
import { feedbackForms } from '../../../../src/stages/feedback/answering/web-forms.action.ts';
import { anArea } from '../../../support/order-builder.ts';
import { feedbackWorld, type FeedbackWorld } from '../../../stages/feedback/support/feedback-world.ts';

export interface WebServer {
  readonly origin: string;
  readonly logged: unknown[];
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (path: string, fields: Record<string, string> | string, headers?: Record<string, string>) => Promise<Response>;
  close(): Promise<void>;
}

/** The pages over real HTTP on loopback, with the real forms on a world in memory. */
export async function webServer(state: FeedbackWorld = feedbackWorld(), parts: Partial<WebParts> = {}): Promise<WebServer> {
  const logged: unknown[] = [];
  const note = (fields: unknown, message: string): void => void logged.push([message, fields]);
  const app = webApp({
    messages: Router(),
    forms: feedbackForms(state.world),
    areas: () => [anArea({ contact: { email: 'verkosto@example.fi', phone: '05 000 0000' } })],
    health: async () => ({ isReady: true, checks: { database: true } }),
    log: { info: note, warn: note, error: note },
    publicUrl: 'https://bot.example.fi',
    ...parts,
  });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    logged,
    get: (path, headers = {}) => fetch(origin + path, { headers, redirect: 'manual' }),
    post: (path, fields, headers = {}) => {
      const body = typeof fields === 'string' ? fields : new URLSearchParams(fields);
      return fetch(origin + path, { method: 'POST', body, headers, redirect: 'manual' });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
