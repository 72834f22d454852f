import { createServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A way to a PostgreSQL at `url` that counts how often it is asked and answers, however many statements are asked at once. */
export interface CountedWay {
  readonly url: string;
  readonly count: () => number;
  readonly close: () => void;
}

export async function countedWay(to: string): Promise<CountedWay> {
  const { hostname, port } = new URL(to);
  let trips = 0;
  const server = createServer((near) => {
    const far = connect(Number(port === '' ? 5432 : port), hostname);
    let isAsked = false;
    near.on('data', () => {
      if (!isAsked) trips += 1;
      isAsked = true;
    });
    far.on('data', () => (isAsked = false));
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, count: () => trips, close: () => void server.close() };
}
