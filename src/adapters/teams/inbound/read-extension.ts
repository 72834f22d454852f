import { z } from 'zod/v4';
import { cleanText } from '../../../kernel/foreign-text.ts';
import type { PressedButton, Sharing, SoughtOrder } from '../../../ports/inbound.ts';
import type { CompleteActivity } from './activity.ts';
import { dialogValue, type PressedValue } from './foreign-values.ts';
import { byPerson, type ByPerson } from './read-activity.ts';

/** As the manifest names what may be done from where people write to each other. */
export const COMMANDS = { order: 'order', share: 'share' } as const;

/** The order form is opened, or something in it is pressed. Of the chat and the message beside which it was opened nothing is read. */
export function readComposed(activity: CompleteActivity): PressedButton | undefined {
  const value = activity.name === 'composeExtension/fetchTask' ? openingValue(activity.value) : dialogValue(activity.value);
  const by = amongOthers(activity);
  if (value === undefined || by === undefined) return undefined;
  const { conversationId } = by.address;
  return { kind: 'press', ...by, ...value, conversationId, isExecute: true, isInDialog: true, isAmongOthers: true };
}

/** A search among one's own orders, or an address that was put into a message: of the message nothing else. */
export function readSharing(activity: CompleteActivity): Sharing | undefined {
  const sought = activity.name === 'composeExtension/queryLink' ? linkIn(activity.value) : typedIn(activity.value);
  const by = amongOthers(activity);
  return sought === undefined || by === undefined ? undefined : { kind: 'sharing', ...by, sought };
}

function typedIn(value: unknown): SoughtOrder | undefined {
  const parsed = sharingSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { parameters, queryOptions } = parsed.data;
  // Teams asks at once, before anything is typed, with a parameter of another name.
  const typed = (parameters ?? []).find(({ name }) => name === 'words')?.value ?? '';
  return { words: cleanText(typed).trim(), skip: queryOptions?.skip ?? 0 };
}

function linkIn(value: unknown): SoughtOrder | undefined {
  const parsed = linkSchema.safeParse(value);
  return parsed.success ? { url: parsed.data.url } : undefined;
}

/** A chat of two people is called personal too, as the one with the bot is: nothing here is taken for a place of the bot's. */
function amongOthers(activity: CompleteActivity): ByPerson | undefined {
  const by = byPerson(activity);
  return by && { ...by, place: 'group' };
}

function openingValue(value: unknown): PressedValue | undefined {
  return openingSchema.safeParse(value).success ? { verb: 'order.new', inputs: {} } : undefined;
}

const openingSchema = z.looseObject({ commandId: z.literal(COMMANDS.order) });
const sharingSchema = z.looseObject({
  commandId: z.literal(COMMANDS.share),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.string().nullish().catch(undefined) })).nullish(),
  queryOptions: z.looseObject({ skip: z.int().nonnegative().nullish() }).nullish().catch(undefined),
});
const linkSchema = z.looseObject({ url: z.string().max(2_000) });
