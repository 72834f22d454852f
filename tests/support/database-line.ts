import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to PostgreSQL that a test may cut or let hang: a TCP proxy on the loopback. */
export interface DatabaseLine {
  /** The address to use in place of the database's own. */
  readonly url: string;
  /** Every connection breaks at once, and new ones are refused. */
  cut(): void;
  /** Connections stay open, new ones are taken, and nothing comes through any more. */
  hang(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function databaseLine(databaseUrl: string): Promise<DatabaseLine> {
  const url = new URL(databaseUrl);
  const target = { host: url.hostname, port: Number(url.port || 5432) };
  const sockets = new Set<Socket>();
  let isCut = false;
  let isHung = false;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((from) => {
    if (isCut) {
      from.destroy();
      return;
    }
    if (isHung) {
      keep(from);
      return;
    }
    const to = keep(connect(target));
    keep(from).pipe(to).pipe(from);
    from.once('close', () => to.destroy());
    to.once('close', () => from.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    cut: () => {
      isCut = true;
      breakAll();
    },
    hang: () => {
      isHung = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend: () => {
      if (isHung) breakAll();
      isCut = false;
      isHung = false;
    },
    close: () => {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
