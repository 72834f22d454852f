import { beforeAll, expect, it } from 'vitest';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import type { Address } from '../../../src/ports/messenger.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const chat: Address = { tenant: 't', serviceUrl: 'https://s', conversationId: 'a:1', botId: '28:b' };

onEveryDatabase('what is known of reaching people', (open) => {
  let stores: Stores;
  let now = NOW;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => now }, TEST_KEY);
  });
  const known = async (id: string) => (await stores.reach.of([id])).get(id);

  it('Nothing is known of a stranger, and nobody who is asked about is left out', async () => {
    expect(await known('stranger')).toEqual({ chat: 'none' });
    expect([...(await stores.reach.of(['x', 'y'])).keys()]).toEqual(['x', 'y']);
    expect((await stores.reach.of([])).size).toBe(0);
  });

  it('A refusal counts until the person is met again', async () => {
    await stores.conversations.save('person/met', chat);
    now += 1;
    await stores.reach.noteRefused('met', 'blocked');
    expect(await known('met')).toEqual({ chat: 'open', refused: { because: 'blocked', at: now } });
    now += 1;
    await stores.conversations.save('person/met', chat);
    expect(await known('met')).toEqual({ chat: 'open' });
    await stores.conversations.markUnreachable('person/met', 'uninstalled');
    expect(await known('met')).toMatchObject({ chat: 'lost' });
  });

  it('Where the bot comes to a team, only those count again who had never been met', async () => {
    await stores.reach.noteRefused('new', 'not-in-roster');
    await stores.reach.noteRefused('sure', 'blocked');
    await stores.reach.forgive(['somebody']);
    expect(await known('new')).toMatchObject({ refused: { because: 'not-in-roster' } });
    await stores.reach.forgive();
    expect(await known('new')).toEqual({ chat: 'none' });
    expect(await known('sure')).toMatchObject({ refused: { because: 'blocked' } });
  });

  it('How installing the app ended is kept, with whoever asked for it', async () => {
    await stores.reach.noteInstall('new', 'forbidden', undefined);
    await stores.reach.noteInstall('new', 'installed', 'maija');
    expect(await known('new')).toEqual({ chat: 'none', install: { outcome: 'installed', at: now, askedBy: 'maija' } });
  });
});
