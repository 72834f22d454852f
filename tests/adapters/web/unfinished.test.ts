import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import express from 'express';
import type { Server } from 'node:http';
import { PATIENCE, listen } from '../../../src/adapters/web/listen.ts';

const MANY = 400;
/** The product's own patience, a hundredth of it. */
const SHORT = {
  headersTimeout: PATIENCE.headersTimeout / 100,
  requestTimeout: PATIENCE.requestTimeout / 100,
  connectionsCheckingInterval: PATIENCE.connectionsCheckingInterval / 100,
};

let server: Server;
let port: number;
let sockets: Socket[] = [];

beforeEach(async () => {
  const app = express();
  app.post('/', express.json(), (_request, response) => void response.json({}));
  app.get('/', (_request, response) => void response.send('ok'));
  server = await listen(app, { port: 0, host: '127.0.0.1' }, SHORT);
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(async () => {
  sockets.forEach((socket) => socket.destroy());
  sockets = [];
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

/** Ends when the server has hung up on every client. */
function begun(beginning: string): Promise<unknown> {
  const ends = Array.from({ length: MANY }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    sockets.push(socket);
    socket.resume();
    return new Promise((resolve) => socket.once('error', () => undefined).once('close', resolve));
  });
  return Promise.all(ends);
}

describe('four hundred clients that never finish', () => {
  it.each([
    ['their body', 'POST / HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{'],
    ['their headers', 'POST / HTTP/1.1\r\nhost: bot\r\nx-slow: '],
    [
      'their chunks',
      'POST / HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n',
    ],
  ])('%s are cut off, while others are served', async (_what, beginning) => {
    const ended = begun(beginning);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
    await ended;
    expect(sockets.every(({ destroyed }) => destroyed)).toBe(true);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
  });

  it('Four hundred clients that never finish are borne for half a minute at the most', () => {
    expect(PATIENCE.requestTimeout + PATIENCE.connectionsCheckingInterval).toBeLessThanOrEqual(30_000);
    expect(PATIENCE.headersTimeout).toBeLessThanOrEqual(PATIENCE.requestTimeout);
  });
});
