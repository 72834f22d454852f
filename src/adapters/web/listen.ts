import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Express } from 'express';

/** Listens, or rejects when the port is taken. Slow senders are cut off. */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 60_000 }, app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
