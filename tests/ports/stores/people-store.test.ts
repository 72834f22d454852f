import { beforeAll, expect, it } from 'vitest';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import { wishJob } from '../../../src/people/own/plan-wish.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { aConsultant, anArea, NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

onEveryDatabase('the stores of people', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  it('The stores of people remembers somebody’s language', async () => {
    const profile = { id: 'p1', name: 'Åsa Öberg', tenant: 't1', language: 'sv', isChosen: true } as const;
    expect(await stores.people.profile('p1')).toBeUndefined();
    await stores.people.saveProfile({ ...profile, language: 'fi', isChosen: false });
    await stores.people.saveProfile(profile);
    expect([await stores.people.profile('p1'), await stores.people.profiles(['nobody', 'p1'])]).toEqual([profile, [profile]]);
  });

  it('The stores of people meets somebody at one go: their place is known, and whether anything waits', async () => {
    const address = { tenant: 't1', serviceUrl: 'https://s', conversationId: 'a:p5', botId: '28:b', memberId: '29:p5' };
    const awaited = { places: ['person/p5'], outcomes: ['blocked'], mark: 'met-again' };
    expect(await stores.people.meet('p5', address, awaited)).toEqual({ profile: undefined, isAwaited: false });
    await stores.conversations.markUnreachable('person/p5', 'blocked');
    const profile = { id: 'p5', name: 'Pia', tenant: 't1', language: 'sv', isChosen: true, phone: '0401' } as const;
    await stores.people.saveProfile(profile);
    const message = { key: 'VP-2026-0001/x', place: 'person/p5', state: 'undeliverable', attempts: 1, at: NOW } as const;
    for (const [outcome, isAwaited] of [
      ['blocked', true],
      ['too-large', false],
      ['met-again', true],
    ] as const) {
      await stores.messages.save({ ...message, outcome });
      expect(await stores.people.meet('p5', address, awaited)).toEqual({ profile, isAwaited });
    }
    expect(await stores.conversations.address('person/p5')).toEqual(address);
    await stores.people.meet('p5', { ...address, conversationId: 'a:other' }, awaited);
    expect((await stores.conversations.address('person/p5'))?.conversationId).toBe('a:other');
  });

  it('The stores of people remembers who of an area is reached by mail, until that is ended', async () => {
    const mail = { address: 'o@naapuri.example', area: 'itaraja' };
    const profile = { id: 'm1', name: 'Outi Ulkopuoli', tenant: '', language: 'fi', isChosen: true, mail } as const;
    await stores.people.saveProfile(profile);
    await stores.people.saveProfile({ ...profile, language: 'sv', mail: undefined });
    expect(await stores.people.byMail('itaraja')).toEqual([{ ...profile, language: 'sv' }]);
    expect(await stores.people.byMail('another')).toEqual([]);
    await stores.people.endMail('m1');
    expect([await stores.people.byMail('itaraja'), (await stores.people.profile('m1'))?.mail]).toEqual([[], undefined]);
  });

  it('The stores of people keeps one half-finished form for each person until it is dropped', async () => {
    const draft = { person: 'p1', key: 'form-2', fields: { note: 'hei', seats: '2' } };
    await stores.people.saveDraft({ ...draft, key: 'form-1', fields: {} });
    await stores.people.saveDraft(draft);
    expect(await stores.people.draft('p1')).toEqual({ ...draft, updatedAt: NOW });
    const talk = { asking: 'unit', earlier: [{ fields: { seats: '2' }, asking: 'method' }] };
    await stores.people.saveDraft({ ...draft, talk });
    expect(await stores.people.draft('p1')).toEqual({ ...draft, talk, updatedAt: NOW });
    expect(await stores.people.draftsTouched(NOW, NOW + 1)).toEqual([{ ...draft, talk, updatedAt: NOW }]);
    expect(await stores.people.draftsTouched(NOW - 1, NOW)).toEqual([]);
    await stores.people.dropDraft('p1');
    await stores.people.dropDraft('p1');
    expect(await stores.people.draft('p1')).toBeUndefined();
  });

  it('The stores of people takes up a form that was given up, until another takes its place', async () => {
    const draft = { person: 'p3', key: 'form-1', fields: { seats: '2' } };
    await stores.people.saveDraft(draft);
    await stores.people.putDraftAside('p3');
    expect(await stores.people.draft('p3')).toBeUndefined();
    await stores.people.takeUpDraft('p3', NOW + 1);
    expect(await stores.people.draft('p3')).toBeUndefined();
    await stores.people.takeUpDraft('p3', NOW);
    expect(await stores.people.draft('p3')).toEqual({ ...draft, updatedAt: NOW });
    await stores.people.putDraftAside('p3');
    await stores.people.saveDraft({ ...draft, key: 'form-2' });
    await stores.people.takeUpDraft('p3', NOW);
    expect((await stores.people.draft('p3'))?.key).toBe('form-2');
  });

  it('The stores of people replaces the bank’s people and says what changed', async () => {
    const a = aConsultant({ id: 'a', permissionUntil: '2027-05-31', refresherDue: '2027-06-30', languages: ['fi', 'sv'] });
    const b = aConsultant({ id: 'b', phone: undefined, maxPerYear: 3 });
    expect(await stores.bank.replace([b, a])).toEqual({ added: 2, changed: 0, removed: 0 });
    expect(await stores.bank.replace([a, b])).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await stores.bank.all()).toEqual([a, b]);
    expect(await stores.bank.replace([{ ...a, methods: [] }])).toEqual({ added: 0, changed: 1, removed: 1 });
    expect([await stores.bank.find(b.id), await stores.bank.emailOf(b.id)]).toEqual([undefined, b.email]);
    expect(await stores.bank.find('a')).toEqual({ ...a, methods: [] });
    expect(await stores.bank.find('b')).toBeUndefined();
    const left = (await stores.bank.members()).map(({ id, leftOn }) => [id, leftOn]);
    expect(left).toEqual([
      ['a', undefined],
      ['b', '2026-12-01'],
    ]);
    expect(await stores.bank.some(['b', 'nobody', 'a'])).toEqual([{ ...a, methods: [] }]);
    expect(await stores.bank.replace([a, b])).toEqual({ added: 1, changed: 1, removed: 0 });
    expect(await stores.bank.all()).toEqual([a, b]);
    expect(await stores.bank.some(['b', 'nobody', 'a'])).toEqual([a, b]);
    expect(await stores.bank.some([])).toEqual([]);
    const serving = async (...given: Parameters<typeof stores.bank.serving>) =>
      (await stores.bank.serving(...given)).map(({ id }) => id);
    expect([await serving(['nowhere', ...a.municipalities]), await serving(['nowhere'])]).toEqual([['a', 'b'], []]);
    expect(await serving(['nowhere'], ['b', 'nobody'])).toEqual(['b']);
    expect(await stores.bank.members()).toEqual([a, b]);
  });

  it('The stores of people replaces thousands of people by a few statements', async () => {
    const many = Array.from({ length: 2_500 }, (_, i) => aConsultant({ id: `many-${String(i).padStart(5, '0')}`, methods: [] }));
    expect(await stores.bank.replace(many)).toMatchObject({ added: 2_500, changed: 0 });
    expect(await stores.bank.replace(many)).toEqual({ added: 0, changed: 0, removed: 0 });
    expect([await stores.bank.find('many-00000'), await stores.bank.find('many-02499')]).toEqual([many[0], many[2_499]]);
    expect(await stores.bank.replace([])).toEqual({ added: 0, changed: 0, removed: 2_500 });
  });

  it('The stores of people imports two files at once one after the other', async () => {
    const files = ['x', 'y'].map((id) => [aConsultant({ id: `both-${id}` }), aConsultant({ id: 'both' })]);
    await Promise.all(files.map((file) => stores.bank.replace(file)));
    const ids = (await stores.bank.all()).map(({ id }) => id);
    expect([
      ['both', 'both-x'],
      ['both', 'both-y'],
    ]).toContainEqual(ids);
  });

  it('The stores of people pauses and resumes: what has not ended ends yesterday, what has not begun is forgotten', async () => {
    await stores.bank.replace([aConsultant({ id: 'p' })]);
    const past = { from: '2026-06-01', until: '2026-06-30' };
    for (const pause of [past, { from: '2026-11-20', until: '2026-12-10' }, { from: '2027-01-01', until: '2027-02-01' }])
      await stores.bank.pause('p', pause);
    await stores.bank.pause('p', { from: '2026-11-20', until: '2026-12-20' });
    expect((await stores.bank.find('p'))?.pauses).toHaveLength(3);
    await stores.bank.resume('p', '2026-12-01');
    expect((await stores.bank.find('p'))?.pauses).toEqual([past, { from: '2026-11-20', until: '2026-11-30' }]);
    await stores.bank.pause('p', { from: '2026-12-01', until: '2026-12-01' });
    await stores.bank.resume('p', '2026-12-01');
    expect((await stores.bank.find('p'))?.pauses).toHaveLength(2);
    await stores.bank.replace([aConsultant({ id: 'p', maxPerYear: 1 })]);
    expect((await stores.bank.find('p'))?.pauses).toHaveLength(2);
  });

  it('The stores of people keeps an area as it was last read', async () => {
    await stores.areas.save(anArea());
    await stores.areas.save(anArea({ channelLanguage: 'sv' }));
    const row = await open().prisma.area.findUnique({ where: { id: 'itaraja' } });
    expect(row?.content).toMatchObject({ channelLanguage: 'sv' });
  });

  it('The stores of people settles a row, a wish and their work together, once, and whoever leaves the bank takes the wish back', async () => {
    const row = aConsultant({ id: 'w1', email: 'w1@example.fi', languages: ['fi', 'sv'] });
    await stores.bank.replace([row]);
    const wish = {
      person: 'w1',
      no: 1,
      at: NOW,
      state: 'waiting',
      languages: ['en'],
      municipalities: [],
      maxPerYear: 9,
    } as const;
    const after = { ...row, languages: ['fi'] };
    const act = { command: 'own change', by: 'w1', area: 'itaraja' } as const;
    const job = wishJob(anArea(), wish, NOW);
    const settling = { before: row, after, seen: undefined, wish, plan: [job] };
    const both = await Promise.all([stores.wishes.settle(settling, act), stores.wishes.settle(settling, act)]);
    expect([...both].sort()).toEqual([false, true]);
    expect([await stores.bank.find('w1'), await stores.wishes.of('w1')]).toEqual([after, wish]);
    expect(await stores.wishes.waiting()).toEqual([wish]);
    const { rows } = await open().pool.query('SELECT key FROM outbox WHERE key = $1', [job.key]);
    expect(rows).toHaveLength(1);
    const refused = { ...wish, state: 'refused', by: 'c1' } as const;
    const stale = { before: after, after, seen: { ...wish, no: 2 }, wish: refused, plan: [] };
    expect(await stores.wishes.settle(stale, act)).toBe(false);
    await stores.bank.replace([]);
    expect(await stores.wishes.settle({ ...stale, seen: wish }, act)).toBe(false);
    expect((await stores.wishes.of('w1'))?.state).toBe('withdrawn');
    expect(await stores.wishes.waiting()).toEqual([]);
  });
});
