import { createServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A way to a PostgreSQL at `url` that counts how often an answer has come back. */
export interface CountedWay {
  readonly url: string;
  readonly count: () => number;
  readonly close: () => void;
}

export async function countedWay(to: string): Promise<CountedWay> {
  const { hostname, port } = new URL(to);
  let answers = 0;
  const server = createServer((near) => {
    const far = connect(Number(port === '' ? 5432 : port), hostname);
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    far.on(
      'data',
      counting(() => (answers += 1)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, count: () => answers, close: () => void server.close() };
}

/** ReadyForQuery, by which the server ends each answer. */
const READY = 'Z'.charCodeAt(0);
const HEAD_BYTES = 5;

/** Takes the stream of a server's messages apart: a letter, and four bytes of length that count themselves. */
function counting(ready: () => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= HEAD_BYTES) {
      const length = rest.readUInt32BE(1) + 1;
      if (rest.length < length) return;
      if (rest[0] === READY) ready();
      rest = rest.subarray(length);
    }
  };
}
