import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whatever JSON holds; tests look into it freely. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Json;
}

/** What the next requests get, one each; 'cut' closes the connection without a word, after the request was heard. */
export type Scripted =
  'cut' | { readonly status: number; readonly code?: string; readonly headers?: Record<string, string>; readonly body?: unknown };

export interface TinyConnector {
  readonly url: string;
  readonly heard: Heard[];
  readonly script: Scripted[];
  close(): Promise<void>;
}

/** A Bot Connector in its barest form: everything is taken and gets an id, but for what is scripted. */
export async function startTinyConnector(): Promise<TinyConnector> {
  const heard: Heard[] = [];
  const script: Scripted[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { method = '', url = '', headers } = request;
      const body = text === '' ? undefined : JSON.parse(text);
      heard.push({ method, path: decodeURIComponent(url), authorization: headers.authorization, body });
      reply(response, script.shift() ?? usual(method, url, heard.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/`, heard, script, close };
}

function usual(method: string, url: string, count: number): Exclude<Scripted, 'cut'> {
  if (method === 'GET') return { status: 200, body: { id: '29:member', name: 'Aino', aadObjectId: 'aad-1' } };
  if (url.endsWith('/v3/conversations')) {
    return { status: 201, body: { id: '19:new@thread.tacv2;messageid=1700000000001', activityId: '1700000000001' } };
  }
  return { status: 200, body: { id: `m-${count}` } };
}

function reply(response: ServerResponse, scripted: Scripted): void {
  if (scripted === 'cut') {
    response.destroy();
    return;
  }
  const { status, code, headers = {}, body } = scripted;
  const content = body ?? (code === undefined ? undefined : { error: { code, message: 'secret words' } });
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(content === undefined ? '' : JSON.stringify(content));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
