import { afterEach, describe, expect, it } from 'vitest';
import { card } from '../../../src/kernel/card/card.ts';
import type { TurnAnswer } from '../../../src/ports/inbound.ts';
import { BOT, personal, said, TENANT } from './support/activities.ts';
import { startBot, type RunningBot } from './support/running-bot.ts';

const DONE = card({ language: 'fi', title: 'Kiitos', body: [] });
const CARD_ANSWER: TurnAnswer = { kind: 'card', card: DONE };

let bot: RunningBot;
afterEach(() => bot.close());

const heard = (): readonly string[] => bot.connector.heard.map(({ method, path }) => `${method} ${path}`);

describe('what is begun where people write to each other', () => {
  const OF_TWO = { id: '19:aaa_bbb@unq.gbl.spaces', conversationType: 'personal', tenantId: TENANT };
  const extension = (name: string, value: unknown, conversation: unknown = OF_TWO) =>
    personal({ type: 'invoke', name: `composeExtension/${name}`, value, conversation });

  it('What is begun where people write to each other opens the form by itself: of their chat and their message nothing is read', async () => {
    bot = await startBot(() => CARD_ANSWER);
    const messagePayload = { id: '17', body: { content: 'salaisuus' }, from: { user: { displayName: 'Salainen' } } };
    const context = { commandContext: 'message', messagePayload, data: { verb: 'desk.board', order: 'salaisuus' } };
    const { body } = await bot.post(extension('fetchTask', { commandId: 'order', ...context }));
    expect(body.task).toMatchObject({ type: 'continue', value: { title: 'Kiitos' } });
    await bot.post(extension('submitAction', { commandId: 'order', ...context, data: { verb: 'order.submit', draft: 'd' } }));
    const opened = { kind: 'press', place: 'group', isInDialog: true, isAmongOthers: true };
    expect(bot.taken).toMatchObject([
      { ...opened, verb: 'order.new', inputs: {} },
      { ...opened, verb: 'order.submit', inputs: { draft: 'd' } },
    ]);
    expect(JSON.stringify(bot.taken)).not.toMatch(/salai/i);
    expect(heard()).toEqual([]);
  });

  it('What is begun where people write to each other may put a card there that older clients can draw, or says that there is none', async () => {
    const shareable = { kind: 'shareable', items: [{ card: DONE, title: 'VP-1', about: 'Etsitään' }], none: 'Ei ole.' } as const;
    bot = await startBot((inbound) =>
      inbound.kind === 'sharing' && 'url' in inbound.sought ? { kind: 'shareable', items: [] } : shareable,
    );
    const words = { commandId: 'share', parameters: [{ name: 'words', value: ' vp ' }], queryOptions: { skip: 25, count: 25 } };
    const { body } = await bot.post(extension('query', words));
    expect(body['composeExtension']).toMatchObject({
      type: 'result',
      attachments: [{ content: { version: '1.3' }, preview: { content: { title: 'VP-1', text: 'Etsitään' } } }],
    });
    const linked = await bot.post(extension('queryLink', { url: 'https://bot.example/desk/orders/VP-1' }));
    expect(linked.body['composeExtension']).toMatchObject({ type: 'result', attachments: [] });
    expect(bot.taken).toMatchObject([{ sought: { words: 'vp', skip: 25 } }, { sought: { url: expect.any(String) as string } }]);
    expect((await bot.post(extension('query', { commandId: 'strange' }))).body).toMatchObject({ statusCode: 400 });
  });

  it('What is begun where people write to each other is no private talk with the bot, whatever it is called', async () => {
    bot = await startBot(() => CARD_ANSWER);
    await bot.post(personal({ ...said('omat'), conversation: OF_TWO }));
    expect(heard()[0]).toBe('POST /v3/conversations/a:own/activities');
    const own = { ...OF_TWO, id: `19:aaa_${BOT.slice(3)}@unq.gbl.spaces` };
    await bot.post(personal({ ...said('omat'), conversation: own }));
    expect(heard().at(-1)).toContain(BOT.slice(3));
  });
});
