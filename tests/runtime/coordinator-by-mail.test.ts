import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerOf, pressesOn } from '../../src/kernel/card/answering.ts';
import type { MailLink } from '../../src/ports/stores/link-store.ts';
import { assignmentPages } from '../../src/runtime/by-mail/pages.ts';
import { deskChat, isDeskPassedOn } from '../../src/runtime/delivery/addresses.ts';
import type { World } from '../../src/runtime/world.ts';
import { presses, views } from '../../src/stages/registry.ts';
import { anArea, anOrder, NOW } from '../support/order-builder.ts';
import { deskWorld, type DeskWorld } from '../stages/desk/support/desk-world.ts';

const KEY = 'VP-2026-0001/desk.order/desk-itaraja/';
const LINK = 'x'.repeat(43);
const REFUSED = { because: 'mail-refused', at: NOW };

describe('a coordinator whose organisation does not have the app', () => {
  let desk: DeskWorld;
  let pages: ReturnType<typeof assignmentPages>;
  let link: MailLink;
  let refused: Set<string>;
  const open = async () => (await pages.open(LINK, ['fi']))?.card;
  const words = (card: Parameters<typeof pressesOn>[0] | undefined) => (card ? pressesOn(card).map((one) => answerOf(one)) : []);

  beforeEach(() => {
    const area = anArea({ coordinators: [{ ...anArea().coordinators[0]!, way: 'mail' }] });
    desk = deskWorld({ areas: [area], orders: [anOrder({ phase: 'review' })] });
    link = { person: 'coordinator-1', key: KEY, sentAt: NOW };
    refused = new Set();
    Object.assign(desk.world, {
      links: { find: async (one: string) => (one === LINK ? link : undefined) },
      people: { profile: async () => undefined },
      orders: { ...desk.world.orders, ofOrderer: async () => [], ofPerson: async () => ({ ordered: [], asked: [] }) },
      conversations: { ...desk.world.conversations, isUnreachable: async () => false },
      directory: { emailOf: async () => undefined },
      settings: { get: async () => undefined },
      wishes: { of: async () => undefined, waiting: async () => [], settle: async () => false },
      reach: {
        of: async (people) => new Map(people.map((id) => [id, { chat: 'none', ...(refused.has(id) && { refused: REFUSED }) }])),
        noteRefused: async (id) => void refused.add(id),
        noteInstall: async () => undefined,
        forgive: async () => undefined,
      } satisfies World['reach'],
    } satisfies Partial<Record<keyof World, unknown>>);
    pages = assignmentPages(desk.world, { views, presses });
  });

  it('Is written to with a letter of just this card, and passed over where the message is none of an order', async () => {
    const [area] = desk.world.areas;
    const chat = await deskChat(desk.world, area!, { method: 'anticipation-dialogue', key: KEY });
    expect(chat).toMatchObject({ isByMail: true, address: { memberId: 'maija@example.fi', botId: area!.mailbox } });
    expect(chat?.address.conversationId).toContain(KEY);
    expect(await deskChat(desk.world, area!, { method: 'anticipation-dialogue' })).toBeUndefined();
  });

  it('Is passed over for a day when their mailbox refuses, and another is written to', async () => {
    const [one] = desk.world.areas;
    const second = { ...one!.coordinators[0]!, id: 'coordinator-2', email: 'toinen@example.fi' };
    const area = { ...one!, coordinators: [...one!.coordinators, second] };
    const about = { method: 'anticipation-dialogue', key: KEY };
    const first = await deskChat(desk.world, area, about);
    const { conversationId } = first!.address;
    expect(await isDeskPassedOn(desk.world, { area, ...about }, { conversationId, outcome: 'mail-refused' })).toBe(true);
    expect((await deskChat(desk.world, area, about))?.person).toBe('coordinator-2');
  });

  it('Opens the order on the page, and approves it there', async () => {
    expect(words(await open())).toContain('board');
    const opened = await pages.answer(LINK, { wanted: ['fi'], answer: 'board', fields: {} });
    expect([opened?.isDone, opened?.page.from]).toEqual([false, 'board']);
    const approve = words(opened?.page.card).find((one) => one.startsWith('approve'));
    await pages.answer(LINK, { wanted: ['fi'], answer: approve!, from: 'board', fields: {} });
    expect(desk.order().phase).toBe('searching');
    expect(desk.commits.at(-1)?.events[0]).toMatchObject({ cause: { by: 'coordinator-1', role: 'coordinator', via: 'web' } });
  });

  it('Opens from the morning’s letter what waits, and each order on that page', async () => {
    link = { ...link, key: 'desk/itaraja' };
    const listed = await pages.open(LINK, ['fi']);
    const answers = pressesOn(listed!.card).map((one) => answerOf(one, listed?.isOfMany));
    expect(answers).toContain('board.order=VP-2026-0001');
    const opened = await pages.answer(LINK, { wanted: ['fi'], answer: 'board.order=VP-2026-0001', fields: {} });
    const approve = words(opened?.page.card).find((one) => one.startsWith('approve'));
    const { from } = opened!.page;
    await pages.answer(LINK, { wanted: ['fi'], answer: approve!, from, fields: {} });
    expect(desk.order().phase).toBe('searching');
    link = { ...link, person: 'consultant-1' };
    expect(await open()).toBeUndefined();
  });

  it('Answers nonsense with the page, and changes nothing', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'board',
        'approve',
        'constructor',
        '__proto__',
        'board.order=VP-2026-0002',
        'board.verb=desk.approve',
        'x.draft=y',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(word, word, fc.dictionary(word, word, { maxKeys: 3 }), async (answer, from, fields) => {
        const sent = await pages.answer(LINK, { wanted: ['fi'], answer, from: answer === 'approve' ? undefined : from, fields });
        expect(sent?.page.card.body.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
    expect(desk.order().phase).toBe('review');
  });

  it('Opens nothing by a link that has grown old, or once somebody else answers for the order', async () => {
    link = { ...link, sentAt: NOW - 121 * 86_400_000 };
    expect(await open()).toBeUndefined();
    link = { ...link, sentAt: NOW, person: 'consultant-1' };
    expect(await open()).toBeUndefined();
  });
});
