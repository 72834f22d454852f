import { beforeAll, expect, it } from 'vitest';
import { prismaSettings, prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import type { LivingMessage } from '../../../src/ports/stores/message-store.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const address = { tenant: 't', serviceUrl: 'https://teams.example', conversationId: 'c', botId: '28:bot' };

onEveryDatabase('the stores of conversations and messages', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  it('The stores of conversations and messages remembers where the bot may write, until it is removed there', async () => {
    const { conversations } = stores;
    expect(await conversations.anyAddress()).toBeUndefined();
    await conversations.save('person/1', { ...address, memberId: '29:one' });
    expect(await conversations.anyAddress()).toEqual({ ...address, memberId: '29:one' });
    await conversations.save('desk/itaraja', { ...address, conversationId: '19:channel', teamId: 'team' });
    expect((await conversations.anyAddress())?.conversationId).toBe('19:channel');
    await conversations.markUnreachable('person/1', 'blocked');
    expect(await conversations.address('person/1')).toBeUndefined();
    expect([await conversations.isUnreachable('person/1'), await conversations.isUnreachable('person/2')]).toEqual([true, false]);
    await conversations.save('person/1', address);
    expect(await conversations.isUnreachable('person/1')).toBe(false);
    expect(await conversations.address('person/1')).toEqual(address);
  });

  it('The stores of conversations and messages marks a place only as it was met, where that is said: what was met since stays', async () => {
    const { conversations } = stores;
    const channel = { ...address, conversationId: '19:first', teamId: 'team' };
    await conversations.save('desk/moved', channel);
    const met = { conversationId: channel.conversationId, at: NOW };
    await conversations.markUnreachable('desk/moved', 'lost', { ...met, conversationId: '19:second' });
    await conversations.markUnreachable('desk/moved', 'lost', { ...met, at: NOW - 1 });
    expect(await conversations.address('desk/moved')).toEqual(channel);
    await conversations.markUnreachable('desk/moved', 'lost', met);
    expect(await conversations.isUnreachable('desk/moved')).toBe(true);
  });

  it('The stores of conversations and messages keeps of a survey’s message neither the time of day nor a hash: what was withheld took no time, and looks the same', async () => {
    const day = Date.UTC(2026, 10, 20);
    for (const [n, id] of ['a', 'withheld'].entries())
      await stores.messages.save({
        ...{ key: `VP-2026-0008/feedback.reminder/p${n}/`, place: `person/p${n}`, contentHash: String(n) },
        ...{ message: { conversationId: 'c', activityId: id }, state: 'sent', attempts: 1, at: day + 36_000_123 + n },
      });
    const found = await stores.messages.ofOrder('VP-2026-0008');
    expect(found.map(({ at }) => at)).toEqual([day, day]);
    expect(found.map(({ contentHash }) => contentHash)).toEqual([undefined, undefined]);
    expect(await stores.messages.replace(found[0]!, { ...found[0]!, state: 'undeliverable', outcome: 'gone' })).toBe(true);
  });

  it('The stores of conversations and messages keeps what was sent under a key', async () => {
    const sent: LivingMessage = {
      key: 'VP-2026-0007/order.status/p1/',
      place: 'person/p1',
      message: { conversationId: 'c', activityId: 'a' },
      contentHash: 'abc',
      state: 'sent',
      attempts: 1,
      at: NOW,
    };
    await stores.messages.save({ key: sent.key, place: sent.place, state: 'sending', attempts: 1, at: NOW - 1 });
    await stores.messages.save(sent);
    expect(await stores.messages.find(sent.key)).toEqual(sent);
    const news = { notified: 7, earlier: { conversationId: 'c', activityId: 'b' } };
    await stores.messages.save({ ...sent, ...news });
    await stores.messages.save(sent);
    expect(await stores.messages.find(sent.key)).toEqual({ ...sent, ...news });
    await stores.messages.save({ ...sent, earlier: null });
    expect(await stores.messages.find(sent.key)).toEqual({ ...sent, notified: 7 });
    const failed: LivingMessage = {
      key: 'VP-2026-0007/order.news/p1/',
      place: 'person/p1',
      state: 'undeliverable',
      attempts: 2,
      outcome: 'blocked',
      at: NOW,
    };
    await stores.messages.save(failed);
    await stores.messages.save({ ...failed, key: 'VP-2026-00071/order.news/p1/' });
    expect(await stores.messages.ofOrder('VP-2026-0007')).toEqual(expect.arrayContaining([failed]));
  });

  it('The stores of conversations and messages lets one of many begin each sending', async () => {
    const { messages } = stores;
    const claim = { key: 'VP-2026-0008/order.status/p1/', place: 'person/p1', at: NOW };
    const all = (attempts: number) => Promise.all(Array.from({ length: 8 }, () => messages.beginSending({ ...claim, attempts })));
    expect(await messages.beginSending({ ...claim, attempts: 1 })).toBe(false);
    expect((await all(0)).filter(Boolean)).toHaveLength(1);
    expect(await messages.find(claim.key)).toEqual({ ...claim, state: 'sending', attempts: 1 });
    expect((await all(1)).filter(Boolean)).toHaveLength(1);
    await messages.save({ ...claim, state: 'sending', attempts: 0 });
    expect((await all(0)).filter(Boolean)).toHaveLength(1);
  });

  it('The stores of conversations and messages finds what waits for somebody, and lets one of many take it up', async () => {
    const { messages } = stores;
    const at = { place: 'person/waits', attempts: 0, at: NOW };
    const blocked: LivingMessage = { ...at, key: 'VP-2026-0009/order.pair/waits/', state: 'undeliverable', outcome: 'blocked' };
    const onItsWay: LivingMessage = {
      ...at,
      key: 'VP-2026-0009/order.status/waits/',
      state: 'sending',
      outcome: 'no-conversation',
    };
    const sent: LivingMessage = { ...at, key: 'VP-2026-0009/order.news/waits/', state: 'sent' };
    const marked: LivingMessage = { ...sent, key: 'VP-2026-0009/order.pair/waits/2', outcome: 'marked' };
    const elsewhere: LivingMessage = { ...blocked, key: 'VP-2026-0009/order.pair/other/', place: 'person/other' };
    const tooLarge: LivingMessage = { ...blocked, key: 'VP-2026-0009/meeting.pair/waits/', outcome: 'too-large' };
    for (const one of [blocked, onItsWay, sent, marked, elsewhere, tooLarge]) await messages.save(one);
    const waiting = await messages.waiting({
      places: ['person/waits', 'desk/none'],
      outcomes: ['blocked', 'gone'],
      mark: 'marked',
    });
    expect(new Set(waiting.map(({ key }) => key))).toEqual(new Set([blocked, onItsWay, marked].map(({ key }) => key)));

    const taken: LivingMessage = { ...blocked, state: 'sending', outcome: 'marked', at: NOW + 1 };
    const takers = await Promise.all(Array.from({ length: 8 }, () => messages.replace(blocked, taken)));
    expect(takers.filter(Boolean)).toHaveLength(1);
    expect(await messages.find(blocked.key)).toEqual(taken);
  });

  it('The stores of conversations and messages sees an activity for the first time once', async () => {
    const first = await Promise.all(Array.from({ length: 8 }, () => stores.seen.firstTime('activity-1')));
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await stores.seen.firstTime('activity-1')).toBe(false);
    expect(await stores.seen.firstTime('activity-2')).toBe(true);
  });

  it('The stores of conversations and messages give all who come at once the same first value of a setting', async () => {
    const settings = prismaSettings(open());
    const held = await Promise.all(Array.from({ length: 8 }, (_, no) => settings.setOnce('key', `value-${no}`)));
    expect(new Set(held).size).toBe(1);
    expect(await settings.get('key')).toBe(held[0]);
    await settings.set('key', 'changed');
    expect(await settings.setOnce('key', 'late')).toBe('changed');
  });
});
