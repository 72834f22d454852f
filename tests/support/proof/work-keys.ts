import type { PlannedJob } from '../../../src/model/planned/jobs.ts';
import type { OrderStore } from '../../../src/ports/stores/order-store.ts';
import type { WorkQueue } from '../../../src/ports/work-queue.ts';

/** A reminder by hand is the same one within the hour, whatever has happened between. */
const ONCE_AN_HOUR = '/desk-reminder-';

/** Sees to it that whatever is ever planned under a key is the same work: the second of two that are not would never be done. */
export class WorkKeys {
  readonly #seen = new Map<string, string>();

  ofOrders(orders: OrderStore): OrderStore {
    return {
      ...orders,
      place: (year, form, work) =>
        orders.place(year, form, (number) => {
          const commit = work(number);
          this.#see(commit.jobs);
          return commit;
        }),
      join: (number, work) =>
        orders.join(number, (own) => {
          const commit = work(own);
          this.#see(commit.jobs);
          return commit;
        }),
      change: (number, work) =>
        orders.change(number, (order) => {
          const outcome = work(order);
          this.#see(outcome.commit?.jobs ?? []);
          return outcome;
        }),
    };
  }

  ofQueue(queue: WorkQueue): WorkQueue {
    return {
      ...queue,
      plan: (jobs) => {
        this.#see(jobs);
        return queue.plan(jobs);
      },
    };
  }

  #see(jobs: readonly PlannedJob[]): void {
    for (const { key, job, order, needs } of jobs) {
      if (key.includes(ONCE_AN_HOUR)) continue;
      const work = JSON.stringify([job, order, needs]);
      const known = this.#seen.get(key);
      if (known !== undefined && known !== work) throw new Error(`unequal work under ${key}: ${known} and ${work}`);
      this.#seen.set(key, work);
    }
  }
}
