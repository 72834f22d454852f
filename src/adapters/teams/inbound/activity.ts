import { z } from 'zod/v4';
import { cleanName, cleanText, isCleanId } from '../../../kernel/foreign-text.ts';
import { personId } from '../../../model/people/person-id.ts';

/** Characters of an id are not stripped, because it would become another id: what has a spoilt one counts as malformed. */
const foreignId = z.string().refine((id) => isCleanId(id));
/** Absent, null and empty are the same to senders of JSON. */
const optionalId = maybe(
  z
    .literal('')
    .transform(() => undefined)
    .or(foreignId),
);
const name = z.string().transform(cleanName);
const account = z.looseObject({
  id: foreignId,
  name: lenient(name),
  aadObjectId: optionalId.transform((id) => id && personId(id)),
});
const withId = z.looseObject({ id: foreignId });
/** Not yet an id: a tenant that is named wrongly is not let in, where one that is not named may be. */
const tenant = z.looseObject({ id: z.string().min(1) });
const conversation = z.looseObject({
  id: foreignId,
  conversationType: lenient(foreignId),
  isGroup: lenient(z.boolean()),
  tenantId: maybe(z.string()),
});
const channelData = z.looseObject({
  tenant: lenient(tenant),
  team: lenient(withId),
  channel: lenient(withId),
  eventType: lenient(foreignId),
  settings: lenient(z.looseObject({ selectedChannel: lenient(withId) })),
});
const entity = z.looseObject({ type: lenient(foreignId), locale: lenient(foreignId) });

/** An activity as Teams sends it; only what is read is checked, everything else is let through. */
export const activitySchema = z.looseObject({
  type: foreignId,
  id: optionalId,
  name: optionalId,
  channelId: optionalId,
  serviceUrl: optionalId,
  locale: lenient(foreignId),
  from: lenient(account),
  recipient: lenient(account),
  conversation: lenient(conversation),
  channelData: lenient(channelData),
  text: maybe(z.string().transform(cleanText)),
  value: z.unknown(),
  replyToId: optionalId,
  action: lenient(foreignId),
  membersAdded: lenient(z.array(account)),
  membersRemoved: lenient(z.array(account)),
  entities: lenient(z.array(entity)),
});

export type IncomingActivity = z.infer<typeof activitySchema>;

/** Everything that an answer needs is there. */
export type CompleteActivity = IncomingActivity & {
  readonly from: NonNullable<IncomingActivity['from']>;
  readonly conversation: NonNullable<IncomingActivity['conversation']>;
  readonly recipient: NonNullable<IncomingActivity['recipient']>;
  readonly serviceUrl: string;
};

export function isComplete(activity: IncomingActivity): activity is CompleteActivity {
  const { from, conversation, recipient, serviceUrl } = activity;
  const isWhole = [from, conversation, recipient].every((part) => part !== undefined);
  return isWhole && URL.canParse(serviceUrl ?? '') && tenantsOf(activity).every((tenant) => isCleanId(tenant));
}

/** The type as a log may show it: it is foreign text. */
export function activityKind(type: string): string {
  return KINDS.find((kind) => kind === type) ?? 'other';
}

const KINDS = ['message', 'invoke', 'installationUpdate', 'conversationUpdate', 'messageReaction', 'typing', 'event'];

/** Every tenant that the activity names; they must all be allowed. */
export function tenantsOf(activity: IncomingActivity): readonly string[] {
  const named = [activity.channelData?.tenant?.id, activity.conversation?.tenantId];
  return named.filter((tenant): tenant is string => tenant !== undefined && tenant !== '');
}

/** Absent and null are the same to senders of JSON. */
function maybe<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** What is malformed counts as absent: an unusual event must be taken without harm. */
function lenient<T extends z.ZodType>(schema: T) {
  return maybe(schema).catch(undefined);
}
