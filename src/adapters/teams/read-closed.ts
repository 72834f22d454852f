import type { PlaceClosed } from '../../ports/inbound.ts';
import type { CompleteActivity } from './activity.ts';

/**
 * A channel or team that was deleted or archived, as `channelData.eventType` says. The conversation of such an activity is the team's
 * General, whatever was deleted: the channel is named in `channelData.channel`. One that names none is not guessed at.
 */
export function readClosed(
  { type, channelData }: CompleteActivity,
  named: { readonly activityId: string; readonly teamId: string },
): PlaceClosed | undefined {
  const because = type === 'conversationUpdate' ? CLOSING[channelData?.eventType ?? ''] : undefined;
  if (because === undefined) return undefined;
  if (because !== 'channel-deleted') return { kind: 'closed', because, ...named };
  const channelId = channelData?.channel?.id;
  return channelId === undefined ? undefined : { kind: 'closed', because, ...named, channelId };
}

const CLOSING: Readonly<Record<string, PlaceClosed['because'] | undefined>> = {
  channelDeleted: 'channel-deleted',
  teamDeleted: 'team-deleted',
  teamHardDeleted: 'team-deleted',
  teamArchived: 'team-archived',
};
