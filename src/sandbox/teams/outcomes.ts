import { z } from 'zod/v4';
import type { Choice } from '../../kernel/card/parts.ts';
import type { BotAnswer } from './bot-delivery.ts';
import type { CardJson, Note } from './messages.ts';

/** What a press came to, as the presser's client understands the bot's answer. */
export type PressOutcome =
  | { readonly kind: 'card'; readonly card: CardJson }
  | { readonly kind: 'message'; readonly text: string }
  /** A dialog over the chat, opened or gone on with. */
  | { readonly kind: 'dialog'; readonly title: string; readonly card: CardJson }
  | { readonly kind: 'error'; readonly code: string; readonly text: string }
  /** No answer, a bad status or a body that is no invoke answer: the client says "Something went wrong". */
  | { readonly kind: 'failed'; readonly status: number }
  /** Taken without a word: how a message (`Action.Submit`) is answered. */
  | { readonly kind: 'taken' };

const CARD = 'application/vnd.microsoft.card.adaptive';
const TEXT = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

const invokeAnswer = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown() });
const errorValue = z.looseObject({ code: z.string(), message: z.string() });

/** Reads the answer to an `adaptiveCard/action`. */
export function outcomeOfPress(answer: BotAnswer): PressOutcome {
  const body = invokeAnswer.safeParse(answer.body);
  if (answer.status !== 200 || !body.success) return { kind: 'failed', status: answer.status };
  const { type, value } = body.data;
  if (type === CARD && typeof value === 'object' && value !== null) return { kind: 'card', card: value as CardJson };
  if (type === TEXT && typeof value === 'string') return { kind: 'message', text: value };
  const error = errorValue.safeParse(value);
  if (type === ERROR && error.success) return { kind: 'error', code: error.data.code, text: error.data.message };
  return { kind: 'failed', status: answer.status };
}

const task = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('message'), value: z.string() }),
  z.looseObject({
    type: z.literal('continue'),
    value: z.looseObject({
      title: z.string(),
      card: z.looseObject({ contentType: z.literal(CARD), content: z.looseObject({}) }),
    }),
  }),
]);

/** Reads the answer to a `task/fetch` or `task/submit`; one without a body ends the dialog. */
export function outcomeOfDialog(answer: BotAnswer): PressOutcome {
  if (answer.status === 200 && answer.body === undefined) return { kind: 'taken' };
  const body = z.looseObject({ task }).safeParse(answer.body);
  if (answer.status !== 200 || !body.success) return { kind: 'failed', status: answer.status };
  const { type, value } = body.data.task;
  return type === 'message' ? { kind: 'message', text: value } : { kind: 'dialog', title: value.title, card: value.card.content };
}

/** What the client shows under the card; a card answer shows nothing there. */
export function noteOf(outcome: PressOutcome): Note | undefined {
  if (outcome.kind === 'message') return { tone: 'message', text: outcome.text };
  if (outcome.kind === 'error') return { tone: 'error', text: outcome.text };
  if (outcome.kind === 'failed') return { tone: 'error', text: 'Something went wrong. Please try again.' };
  return undefined;
}

const searchAnswer = z.looseObject({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.search.searchResponse'),
  value: z.looseObject({ results: z.array(z.looseObject({ title: z.string(), value: z.string() })) }),
});

/** Choices of an `application/search`; undefined when the bot answered something else. The list shows fifteen. */
export function choicesOf(answer: BotAnswer): readonly Choice[] | undefined {
  const body = searchAnswer.safeParse(answer.body);
  if (answer.status !== 200 || !body.success) return undefined;
  return body.data.value.results.slice(0, 15).map(({ title, value }) => ({ title, value }));
}

/** What may be put into a message, as the list of the message extension shows it. */
export interface ListedCard {
  readonly title: string;
  readonly about: string;
  readonly card: CardJson;
}

const composed = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('message'), text: z.string() }),
  z.looseObject({
    type: z.literal('result'),
    attachments: z.array(
      z.looseObject({
        contentType: z.literal(CARD),
        content: z.looseObject({}),
        preview: z.looseObject({ content: z.looseObject({ title: z.string(), text: z.string() }) }),
      }),
    ),
  }),
]);

/** Reads the answer to a `composeExtension/query` or `queryLink`: cards, or words in their place. Undefined: neither. */
export function shareablesOf(answer: BotAnswer): { readonly items: readonly ListedCard[]; readonly words?: string } | undefined {
  const body = z.looseObject({ composeExtension: composed }).safeParse(answer.body);
  if (answer.status !== 200 || !body.success) return undefined;
  const { composeExtension } = body.data;
  if (composeExtension.type === 'message') return { items: [], words: composeExtension.text };
  const items = composeExtension.attachments.map(({ content, preview }) => ({
    title: preview.content.title,
    about: preview.content.text,
    card: content,
  }));
  return { items };
}
