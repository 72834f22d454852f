import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is up on a loopback address. */
export interface Listening {
  /** `http://127.0.0.1:<port>`, without a closing slash. */
  readonly origin: string;
  readonly port: number;
  readonly server: Server;
  /** Stops at once: open streams and kept-alive connections are cut. */
  close(): Promise<void>;
}

/** Serves `app` on the loopback address only. Port 0 takes any free port. Rejects when the port is taken. */
export function listen(app: RequestListener, port = 0): Promise<Listening> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port;
      resolve({ origin: `http://127.0.0.1:${taken}`, port: taken, server, close: () => closeServer(server) });
    });
  });
}

/** A port that nobody listened on just now, for a server that must know its own before it starts. */
export async function freePort(): Promise<number> {
  const server = await listen(() => undefined);
  await server.close();
  return server.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
