import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphConfig } from '../../../../src/adapters/graph/graph-config.ts';

/** Whatever JSON holds; tests look into it freely. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly prefer: string;
  readonly authorization: string;
  readonly body: Json;
}

/** 'cut' closes the connection without a word; 'silent' never answers. */
export type GraphReply =
  'cut' | 'silent' | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };

export interface TinyGraph {
  readonly origin: string;
  readonly asked: Asked[];
  /** The most requests that were being answered at the same time. */
  readonly most: () => number;
  close(): Promise<void>;
}

/** A Graph that answers as told. */
export async function startTinyGraph(reply: (asked: Asked, no: number) => GraphReply | Promise<GraphReply>): Promise<TinyGraph> {
  const asked: Asked[] = [];
  const count = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    count.now += 1;
    count.most = Math.max(count.most, count.now);
    void read(request).then(async (one) => {
      asked.push(one);
      const answer = await reply(one, asked.length);
      count.now -= 1;
      if (answer === 'cut') response.destroy();
      if (typeof answer === 'string') return;
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, most: () => count.most, close };
}

export function development(origin: string, parts: Partial<GraphConfig> = {}): GraphConfig {
  return { origin, credential: { kind: 'development' }, ...parts };
}

export function graphFault(status: number, code: string, headers: Record<string, string> = {}): GraphReply {
  return { status, headers, body: { error: { code, message: 'secret words about aino@example.fi' } } };
}

/** Everybody who is asked for is free. */
export function allFree(asked: Asked): GraphReply {
  const schedules = asked.body.schedules as readonly string[];
  return {
    status: 200,
    body: { value: schedules.map((scheduleId) => ({ scheduleId, scheduleItems: [], availabilityView: '0' })) },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  const url = new URL(request.url ?? '', 'http://x');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    prefer: String(request.headers['prefer']),
    authorization: String(request.headers.authorization),
    body: text === '' ? undefined : JSON.parse(text),
  };
}
