import type { PersonId } from '../../model/people/person.ts';
import type { OrderNumber } from '../../model/order/order.ts';
import type { World } from '../world.ts';

/** Milliseconds of real time for which what was read of an order holds for the next card of it. */
const LASTS_MS = 3_000;

/**
 * Worlds in which one order, its people, their languages and addresses of mail are read once for several cards. Where somebody is reached is always read: a
 * refusal changes it in the middle of the work.
 */
export interface Looks {
  /** Until the order changes here, or a moment has passed: another process may change it too. */
  of(order: OrderNumber): World;
  /** Work of this order has been taken: what is read for it is no older than what it was planned for. */
  anew(order: OrderNumber): void;
  close(): void;
}

/** An event shows half a dozen cards of an order, which are drawn one after another from the same few rows. */
export function looksAt(world: World): Looks {
  const looks = new Map<OrderNumber, Look>();
  const forget = (order: OrderNumber): void => {
    looks.get(order)?.forget();
    looks.delete(order);
  };
  const close = world.feed.listen(({ number }) => forget(number));
  return {
    close,
    anew: forget,
    of: (order) => {
      const now = performance.now();
      for (const [old, { until }] of looks) if (until < now) looks.delete(old);
      const look = looks.get(order) ?? { ...oneLook(world, order), until: now + LASTS_MS };
      looks.set(order, look);
      return look.world;
    },
  };
}

interface Look {
  readonly world: World;
  readonly until: number;
  /** What is read from now on is read anew. */
  readonly forget: () => void;
}

function oneLook(world: World, order: OrderNumber): Omit<Look, 'until'> {
  const orders = remembered(async ([number = '']: readonly OrderNumber[]) => [await world.orders.load(number)]);
  const profiles = remembered(async (ids: readonly PersonId[]) => inOrder(ids, await world.people.profiles(ids)));
  const emails = remembered(async ([person = '']: readonly PersonId[]) => [await world.directory.emailOf(person)]);
  const consultants = remembered(async (ids: readonly PersonId[]) => inOrder(ids, await world.bank.some(ids)));
  /** Whoever is asked for, and with them all to whom the order's next cards go: one way to the database. */
  const among = async <T>(all: Remembered<T>, ids: readonly PersonId[]): Promise<readonly T[]> => {
    const present = (await orders.read([order]))[0];
    const others = present === undefined ? [] : [present.orderer.id, ...present.offers.map(({ consultant }) => consultant)];
    return (await all.read([...new Set([...ids, ...others])])).slice(0, ids.length);
  };
  const standing = remembered(async () => [await world.messages.ofOrder(order)]);
  const written = new Set<string>();
  const writing = ({ key }: { readonly key: string }): World['messages'] => {
    written.add(key);
    return world.messages;
  };
  const seen: Partial<World> = {
    messages: {
      ...world.messages,
      save: (message) => writing(message).save(message),
      replace: (known, present) => writing(known).replace(known, present),
      beginSending: (message) => writing(message).beginSending(message),
    },
    glimpse: async (key) => (written.has(key) ? undefined : (await standing.read([order]))[0]?.find((one) => one.key === key)),
    orders: { ...world.orders, load: async (number) => (await orders.read([number]))[0] },
    people: { ...world.people, profile: async (person) => (await among(profiles, [person]))[0] },
    directory: { ...world.directory, emailOf: async (person) => (await emails.read([person]))[0] },
    bank: {
      ...world.bank,
      find: async (id) => (await among(consultants, [id]))[0],
      some: async (ids) => (await among(consultants, [...new Set(ids)])).flatMap((one) => one ?? []),
    },
  };
  return {
    world: Object.create(world, Object.getOwnPropertyDescriptors(seen)) as World,
    forget: () => [orders, profiles, emails, consultants, standing].forEach((all) => all.forget()),
  };
}

function inOrder<T extends { readonly id: PersonId }>(ids: readonly PersonId[], found: readonly T[]): readonly (T | undefined)[] {
  return ids.map((id) => found.find((one) => one.id === id));
}

type Remembered<T> = ReturnType<typeof remembered<T>>;

/** Reads once what each key stands for; what could not be read is read anew. */
function remembered<T>(read: (keys: readonly string[]) => Promise<readonly T[]>) {
  const known = new Map<string, Promise<T>>();
  return {
    read: async (keys: readonly string[]): Promise<readonly T[]> => {
      const missing = keys.filter((key) => !known.has(key));
      if (missing.length > 0) {
        const reading = read(missing);
        missing.forEach((key, i) =>
          known.set(
            key,
            reading.then((all) => all[i] as T),
          ),
        );
        reading.catch(() => missing.forEach((key) => known.delete(key)));
      }
      return Promise.all(keys.map((key) => known.get(key) as Promise<T>));
    },
    forget: () => known.clear(),
  };
}
