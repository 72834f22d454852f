import type { PlaceClosed } from '../../../ports/inbound.ts';
import type { CompleteActivity } from './activity.ts';

/**
 * A channel or team that was deleted or archived, or a channel that the bot was taken out of, as `channelData.eventType` says. The conversation of such an activity is the team's
 * General, whatever was deleted: the channel is named in `channelData.channel`. One that names none is not guessed at.
 */
export function readClosed(
  activity: CompleteActivity,
  named: { readonly activityId: string; readonly teamId: string },
): PlaceClosed | undefined {
  const { type, channelData } = activity;
  const because = type === 'conversationUpdate' ? closing(activity) : undefined;
  if (because === undefined) return undefined;
  if (because !== 'channel-deleted' && because !== 'channel-left') return { kind: 'closed', because, ...named };
  const channelId = channelData?.channel?.id;
  return channelId === undefined ? undefined : { kind: 'closed', because, ...named, channelId };
}

/** Members of one private or shared channel changed, and not those of its team. */
export function isOfOneChannel({ channelData }: CompleteActivity): boolean {
  return ['channelMemberAdded', 'channelMemberRemoved'].includes(channelData?.eventType ?? '');
}

function closing(activity: CompleteActivity): PlaceClosed['because'] | undefined {
  const { channelData, membersRemoved, recipient } = activity;
  if (!isOfOneChannel(activity)) return CLOSING[channelData?.eventType ?? ''];
  return membersRemoved?.some(({ id }) => id === recipient.id) === true ? 'channel-left' : undefined;
}

const CLOSING: Readonly<Record<string, PlaceClosed['because'] | undefined>> = {
  channelDeleted: 'channel-deleted',
  teamDeleted: 'team-deleted',
  teamHardDeleted: 'team-deleted',
  teamArchived: 'team-archived',
};
