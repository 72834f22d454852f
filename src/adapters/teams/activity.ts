import { z } from 'zod/v4';

const account = z.looseObject({ id: z.string().min(1), name: maybe(z.string()), aadObjectId: maybe(z.string()) });
const withId = z.looseObject({ id: z.string().min(1) });
const conversation = z.looseObject({
  id: z.string().min(1),
  conversationType: maybe(z.string()),
  isGroup: maybe(z.boolean()),
  tenantId: maybe(z.string()),
});
const channelData = z.looseObject({
  tenant: lenient(withId),
  team: lenient(withId),
  channel: lenient(withId),
  settings: lenient(z.looseObject({ selectedChannel: lenient(withId) })),
});
const entity = z.looseObject({ type: maybe(z.string()), locale: maybe(z.string()) });

/** An activity as Teams sends it; only what is read is checked, everything else is let through. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: maybe(z.string()),
  name: maybe(z.string()),
  channelId: maybe(z.string()),
  serviceUrl: maybe(z.string()),
  locale: maybe(z.string()),
  from: lenient(account),
  recipient: lenient(account),
  conversation: lenient(conversation),
  channelData: lenient(channelData),
  text: maybe(z.string()),
  value: z.unknown(),
  replyToId: maybe(z.string()),
  action: lenient(z.string()),
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
  return [from, conversation, recipient].every((part) => part !== undefined) && URL.canParse(serviceUrl ?? '');
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
