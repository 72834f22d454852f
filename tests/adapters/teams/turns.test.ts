import { afterEach, describe, expect, it } from 'vitest';
import { card, execute } from '../../../src/kernel/card/card.ts';
import type { TurnAnswer } from '../../../src/ports/inbound.ts';
import { CHANNEL, inChannel, personal, pressed, said } from './support/activities.ts';
import { startBot, type RunningBot } from './support/running-bot.ts';

const DONE = card({ language: 'fi', title: 'Kiitos', body: [] });
const CARD_ANSWER: TurnAnswer = { kind: 'card', card: DONE };

let bot: RunningBot;
afterEach(() => bot.close());

const heard = (): readonly string[] => bot.connector.heard.map(({ method, path }) => `${method} ${path}`);
const texts = (): readonly unknown[] => bot.connector.heard.map(({ body }) => body.text ?? body.summary);

describe('an answer to a press', () => {
  it('An answer to a press is a card in place of the pressed one, for that person alone', async () => {
    bot = await startBot(() => CARD_ANSWER);
    const answer = await bot.post(personal(pressed('offer.accept')));
    expect(answer).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: DONE },
    });
    expect(heard()).toEqual([]);
  });

  it('An answer to a press is a sentence under the card', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'Paikka on jo täynnä.' }));
    expect((await bot.post(personal(pressed('x')))).body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Paikka on jo täynnä.',
    });
  });

  it('An answer to a press is a line of what else was sent', async () => {
    bot = await startBot(() => ({ kind: 'messages', items: [{ text: 'eka' }, { card: DONE, summary: 'Lomake' }] }));
    expect((await bot.post(inChannel(pressed('order.new')))).body.value).toBe('Lomake');
    expect(texts()).toEqual(['eka', 'Lomake']);
    expect(heard()[0]).toBe('POST /v3/conversations/a:own/activities');
  });

  it('An answer to a press is something that Teams can show even when there is nothing to say', async () => {
    bot = await startBot(() => ({ kind: 'none' }));
    expect((await bot.post(personal(pressed('x')))).body).toMatchObject({ statusCode: 200, value: '' });
  });

  it('An answer to a press is the same for cards that ask to be refreshed: nobody else sees it, however often', async () => {
    const fresh = { ...DONE, refresh: { action: { type: 'Action.Execute', verb: 'x' }, userIds: [] } } as unknown as typeof DONE;
    bot = await startBot(() => ({ kind: 'card', card: fresh }));
    for (let i = 0; i < 3; i += 1) await bot.post(personal(pressed('x')));
    expect(heard()).toEqual([]);
  });

  it('An answer to a press of an old client replaces the pressed card in a private chat', async () => {
    bot = await startBot(() => CARD_ANSWER);
    const answer = await bot.post(personal({ type: 'message', replyToId: '17', value: { verb: 'x' } }));
    expect(answer).toEqual({ status: 200, body: undefined });
    expect(heard()).toEqual(['PUT /v3/conversations/a:chat/activities/17']);
  });

  it('An answer to a press of an old client is a message where the pressed card is gone, and in the own chat where others see it', async () => {
    bot = await startBot(() => CARD_ANSWER);
    bot.connector.script.push({ status: 404, code: 'ActivityNotFoundInConversation' });
    await bot.post(personal({ type: 'message', replyToId: '17', value: { verb: 'x' } }));
    await bot.post(inChannel({ type: 'message', replyToId: '17', value: { verb: 'x' } }));
    expect(heard()).toEqual([
      'PUT /v3/conversations/a:chat/activities/17',
      'POST /v3/conversations/a:chat/activities',
      'POST /v3/conversations/a:own/activities',
    ]);
  });
});

describe('an answer in a dialog', () => {
  const dialog = (name: string) =>
    personal({
      type: 'invoke',
      name,
      replyToId: '17',
      value: { data: { verb: 'order.new', kind: 'client', msteams: { type: name } } },
    });

  it('An answer in a dialog is its next card: its heading is the dialog’s title, and its buttons send by Submit what they sent by Execute', async () => {
    const send = execute({ title: 'Lähetä', verb: 'order.submit', data: { draft: 'd' } });
    const form = card({ language: 'fi', title: 'Tilaa', body: [], actions: [send] });
    bot = await startBot(() => ({ kind: 'card', card: form }));
    for (const name of ['task/fetch', 'task/submit']) {
      const { status, body } = await bot.post(dialog(name));
      const { value } = body.task as unknown as { value: { title: string; card: { content: typeof form } } };
      expect([status, value.title, value.card.content.body]).toEqual([200, 'Tilaa', []]);
      expect(value.card.content.actions).toEqual([expect.objectContaining({ type: 'Action.Submit', data: send.data })]);
    }
    // It stands in no message that could become the order's card.
    expect(bot.taken[0]).toMatchObject({ verb: 'order.new', inputs: { kind: 'client' }, isInDialog: true, messageId: undefined });
    expect(heard()).toEqual([]);
  });

  it('An answer in a dialog that is a sentence ends it; what is no dialog of ours is refused inside of a 200', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'Tilaus on lähetetty.' }));
    expect((await bot.post(dialog('task/submit'))).body).toEqual({ task: { type: 'message', value: 'Tilaus on lähetetty.' } });
    const strange = await bot.post(personal({ type: 'invoke', name: 'task/fetch', value: {} }));
    expect(strange).toMatchObject({ status: 200, body: { statusCode: 400 } });
  });
});

describe('an answer among others', () => {
  const thread = `POST /v3/conversations/${CHANNEL};messageid=1699999999999/activities`;

  it('An answer among others to words is said in the own chat, and in the thread only that it was', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'salaisuus' }));
    await bot.post(inChannel(said('omat')));
    expect(heard()).toEqual(['POST /v3/conversations/a:own/activities', thread]);
    expect(texts()).toEqual(['salaisuus', 'kahden kesken']);
  });

  it('An answer among others is said aloud where it is marked so', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'Kanava on käytössä.', isForAll: true }));
    await bot.post(inChannel(said('ota kanava käyttöön')));
    expect(heard()).toEqual([thread]);
    expect(texts()).toEqual(['Kanava on käytössä.']);
  });

  it('An answer among others is not said at all where the person cannot be written to: they are asked to write', async () => {
    bot = await startBot(
      () => CARD_ANSWER,
      {},
      () => false,
    );
    await bot.post(inChannel({ type: 'message', replyToId: '17', value: { verb: 'x' } }));
    await bot.post(inChannel(said('omat')));
    expect(heard()).toEqual([thread, thread]);
    expect(texts()).toEqual(['kirjoita minulle', 'kirjoita minulle']);
  });

  it('An answer among others is not said at all where the own chat refuses it', async () => {
    bot = await startBot(() => CARD_ANSWER);
    bot.connector.script.push({ status: 403, code: 'MessageWritesBlocked' });
    await bot.post(inChannel({ type: 'message', replyToId: '17', value: { verb: 'x' } }));
    expect(heard()).toEqual(['POST /v3/conversations/a:own/activities', thread]);
    expect(texts()[1]).toBe('kirjoita minulle');
  });

  it('An answer among others counts a place that does not say what it is as one where others are', async () => {
    bot = await startBot(() => CARD_ANSWER);
    for (const conversation of [{ id: 'x' }, { id: 'x', isGroup: false }, { id: 'x', conversationType: 'new' }])
      await bot.post(personal({ type: 'message', replyToId: '17', value: { verb: 'x' }, conversation }));
    expect(new Set(heard())).toEqual(new Set(['POST /v3/conversations/a:own/activities']));
  });
});

describe('whatever goes wrong inside', () => {
  it('A press is answered with an apology in the language of the person', async () => {
    bot = await startBot(() => {
      throw new Error('secret');
    });
    expect((await bot.post(personal({ ...pressed('x'), locale: 'sv-SE' }))).body).toMatchObject({
      statusCode: 200,
      value: 'Förlåt',
    });
    expect(JSON.stringify(bot.logged)).not.toContain('secret');
    expect(bot.logged).toHaveLength(1);
  });

  it('A message is answered with an apology', async () => {
    bot = await startBot(() => {
      throw new Error('x');
    });
    expect((await bot.post(personal(said('tilaa')))).status).toBe(200);
    expect(texts()).toEqual(['Anteeksi']);
  });

  it('A press is answered in time, and the work goes on', async () => {
    const work = { finish: (): void => undefined };
    bot = await startBot(() => new Promise<TurnAnswer>((resolve) => (work.finish = () => resolve(CARD_ANSWER))), {
      answerWithinMs: 50,
    });
    expect((await bot.post(personal(pressed('x')))).body.value).toBe('Anteeksi');
    work.finish();
  });

  it('A message is taken in time, and its answer comes later', async () => {
    const work = { finish: (): void => undefined };
    const take = (): Promise<TurnAnswer> =>
      new Promise((resolve) => (work.finish = () => resolve({ kind: 'sentence', text: 'myöhässä' })));
    bot = await startBot(take, { answerWithinMs: 50 });
    expect((await bot.post(personal(said('hei')))).status).toBe(200);
    work.finish();
    await bot.messaging.drained();
    expect(texts()).toEqual(['myöhässä']);
  });

  it('A lost answer is sent once more, and no more than that', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'hei' }));
    bot.connector.script.push({ status: 502 }, { status: 201 }, 'cut');
    expect((await bot.post(personal(said('hei')))).status).toBe(200);
    expect(heard()).toHaveLength(3);
    expect(bot.connector.heard.map(({ body }) => body.type)).toEqual(['message', 'typing', 'message']);
    expect(bot.logged).toMatchObject([{ fields: { fault: 'AmbiguousError' } }]);
  });

  it('A lost answer is not sent into an outage', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'hei' }));
    bot.connector.script.push({ status: 502 }, { status: 503 });
    expect((await bot.post(personal(said('hei')))).status).toBe(200);
    expect(bot.connector.heard.map(({ body }) => body.type)).toEqual(['message', 'typing']);
  });

  it('An answer into a chat that Teams does not know opens it anew', async () => {
    bot = await startBot(() => ({ kind: 'sentence', text: 'hei' }));
    bot.connector.script.push({ status: 404, code: 'ConversationNotFound' }, { status: 201, body: { id: 'a:again' } });
    expect((await bot.post(personal(said('hei')))).status).toBe(200);
    expect(heard().slice(1)).toEqual(['POST /v3/conversations', 'POST /v3/conversations/a:again/activities']);
    expect(bot.logged).toEqual([]);
  });
});

describe('what is not understood', () => {
  it('What is not understood as an invoke gets 501', async () => {
    bot = await startBot(() => CARD_ANSWER);
    expect((await bot.post(personal({ type: 'invoke', name: 'composeExtension/setting', value: {} }))).status).toBe(501);
    expect(bot.taken).toEqual([]);
  });

  it('What is not understood as a press gets an error inside of a 200', async () => {
    bot = await startBot(() => CARD_ANSWER);
    for (const value of [undefined, {}, { action: 7 }]) {
      const answer = await bot.post(personal({ ...pressed('x'), value }));
      expect(answer).toMatchObject({ status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error' } });
    }
    expect(bot.taken).toEqual([]);
  });

  it('What is not understood as another activity gets 200 and has no effect', async () => {
    bot = await startBot(() => CARD_ANSWER);
    for (const type of ['messageReaction', 'typing', 'endOfConversation', 'event', 'newThing']) {
      expect(await bot.post(personal({ type }))).toEqual({ status: 200, body: undefined });
    }
    expect(bot.taken).toEqual([]);
  });

  it('What is not understood because nobody spoke or nowhere gets 200 and has no effect', async () => {
    bot = await startBot(() => CARD_ANSWER);
    for (const missing of ['from', 'conversation', 'recipient']) {
      expect((await bot.post(personal({ ...said('hei'), [missing]: undefined }))).status).toBe(200);
      expect((await bot.post(personal({ ...pressed('x'), [missing]: undefined }))).body.statusCode).toBe(400);
    }
    expect((await bot.post(JSON.stringify({ ...personal(said('hei')), serviceUrl: null }))).status).toBe(200);
    expect(bot.taken).toEqual([]);
    expect(heard()).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '"x"', '5', '{}', '{"type":5}', '{"type":""}', '{"type":"message","text":{}}'])(
    'What is not understood because it is no activity gets 400: %j',
    async (body) => {
      bot = await startBot(() => CARD_ANSWER);
      expect(await bot.post(body)).toEqual({ status: 400, body: undefined });
    },
  );
});

describe('a search', () => {
  it('A search is answered with at most fifteen choices', async () => {
    const results = Array.from({ length: 20 }, (_, i) => ({ title: `T${i}`, value: String(i) }));
    bot = await startBot(() => ({ kind: 'choices', results }));
    const value = { queryText: 'a', dataset: 'units' };
    const { body } = await bot.post(personal({ type: 'invoke', name: 'application/search', value }));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse' });
    expect(body.value.results).toEqual(results.slice(0, 15));
  });
});
