import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

/**
 * How long a client may take to send its headers and its whole request, in milliseconds, and how often that is looked at: whoever
 * never finishes is cut off within the sum. A form of some kilobytes passes over the slowest phone.
 */
export const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2000 };

/** Listens, or rejects when the port is taken. */
export function listen(
  app: Express,
  { port, host }: { readonly port: number; readonly host: string },
  patience: typeof PATIENCE = PATIENCE,
): Promise<Server> {
  const server = createServer(patience, app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** The same on a server that listens already and has answered something else until now. */
export function takeOver(server: Server, app: Express): Server {
  return server.removeAllListeners('request').on('request', app);
}
