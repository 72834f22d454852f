import type { Order, OrderNumber } from '../model/order/order.ts';

/** In-process news: who waits for an order hears of its changes, and the worker hears of planned work. */
export interface ChangeFeed {
  tell(order: Order): void;
  /** Calls back at every change until the returned function is called. */
  listen(listener: (order: Order) => void): () => void;
  /** Work has been planned without a change of an order. */
  callForWork(): void;
  /** Calls back whenever there may be work: at every change, and at every such call. */
  awaitWork(listener: () => void): () => void;
  /** The order once it satisfies `test`, or undefined when `hurry` aborts. Hears only this process. */
  waitFor(number: OrderNumber, test: (order: Order) => boolean, hurry: AbortSignal): Promise<Order | undefined>;
}

export function changeFeed(): ChangeFeed {
  const listeners = new Set<(order: Order) => void>();
  const workers = new Set<() => void>();
  const added = <L>(all: Set<L>, listener: L): (() => void) => {
    all.add(listener);
    return () => all.delete(listener);
  };
  const listen = (listener: (order: Order) => void): (() => void) => added(listeners, listener);
  const callForWork = (): void => {
    for (const listener of [...workers]) listener();
  };
  return {
    listen,
    callForWork,
    awaitWork: (listener) => added(workers, listener),
    tell: (order) => {
      for (const listener of [...listeners]) listener(order);
      callForWork();
    },
    waitFor: (number, test, hurry) =>
      new Promise((resolve) => {
        const finish = (order: Order | undefined): void => {
          stop();
          hurry.removeEventListener('abort', giveUp);
          resolve(order);
        };
        const giveUp = (): void => finish(undefined);
        const stop = listen((order) => {
          if (order.number === number && test(order)) finish(order);
        });
        if (hurry.aborted) giveUp();
        else hurry.addEventListener('abort', giveUp);
      }),
  };
}
