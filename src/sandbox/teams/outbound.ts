import { z } from 'zod/v4';
import { ADAPTIVE_CARD, type Content } from './messages.ts';

/** An activity that the bot sends; what else it carries is left alone. */
export const outboundActivitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  importance: z.string().nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        content: z.unknown().optional(),
        contentUrl: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .nullish(),
});

export type OutboundActivity = z.infer<typeof outboundActivitySchema>;

/** Parameters of `POST /v3/conversations`. */
export const conversationParametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: outboundActivitySchema.nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
      teamsChannelId: z.string().nullish(),
    })
    .nullish(),
});

export type ConversationParameters = z.infer<typeof conversationParametersSchema>;

/** Teams counts a bot's message as UTF-16 and refuses more than 100 KB. */
const MAX_BYTES = 100 * 1024;

export function isTooBig(activity: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(activity), 'utf16le') > MAX_BYTES;
}

/** Why Teams would refuse the activity's content, if it would. */
export function contentFault(activity: OutboundActivity): 'BadSyntax' | undefined {
  const cards = (activity.attachments ?? []).filter((attachment) => attachment.contentType === ADAPTIVE_CARD);
  const areCards = cards.every((attachment) => (attachment.content as { type?: unknown } | undefined)?.type === 'AdaptiveCard');
  const isEmpty = !activity.text && !activity.attachments?.length;
  return areCards && !isEmpty ? undefined : 'BadSyntax';
}

export function contentOf(activity: OutboundActivity): Content {
  return {
    text: activity.text ?? '',
    summary: activity.summary ?? '',
    importance: activity.importance ?? undefined,
    attachments: (activity.attachments ?? []).map(({ contentType, content, contentUrl, name }) => ({
      contentType,
      ...(content === undefined ? {} : { content }),
      ...(contentUrl === undefined ? {} : { contentUrl }),
      ...(name === undefined ? {} : { name }),
    })),
  };
}
