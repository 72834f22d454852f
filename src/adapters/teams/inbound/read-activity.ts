import { randomUUID } from 'node:crypto';
import type { ChannelPlace, Inbound, MembersChange, PressedButton, SaidText, Search, Speaker } from '../../../ports/inbound.ts';
import type { ChatPlace } from '../../../model/chat-words.ts';
import { isBetweenPeople, isThread, type Address } from '../../../ports/messenger.ts';
import { tenantsOf, type CompleteActivity } from './activity.ts';
import { dialogValue, executeValue, searchValue, submitValue } from './foreign-values.ts';
import { plainText } from './plain-text.ts';
import { isOfOneChannel, readClosed } from './read-closed.ts';
import { bareConversation } from '../outbound/sender.ts';

/** What happened, in the words of the inside; nothing for what does not concern the bot. Invokes are read one by one below. */
export function readActivity(activity: CompleteActivity): readonly Inbound[] {
  if (activity.type === 'message') return listed(readSubmit(activity) ?? readText(activity));
  if (activity.type === 'installationUpdate') return readInstallation(activity);
  if (activity.type === 'conversationUpdate')
    return [...readMembers(activity), ...listed(readClosed(activity, closedIn(activity)))];
  return [];
}

/** A press of Action.Execute. Undefined: it is not one, or nobody can be told to have pressed. */
export function readExecute(activity: CompleteActivity): PressedButton | undefined {
  const value = executeValue(activity.value);
  const by = byPerson(activity);
  if (value === undefined || by === undefined) return undefined;
  return { kind: 'press', ...by, ...value, ...pressedIn(activity), isExecute: true };
}

/** A press that opens a dialog, or in one. It stands in no message, so none is taken for the order's card. */
export function readInDialog(activity: CompleteActivity): PressedButton | undefined {
  const value = dialogValue(activity.value);
  const by = byPerson(activity);
  if (value === undefined || by === undefined) return undefined;
  return { kind: 'press', ...by, ...value, ...pressedIn(activity), messageId: undefined, isExecute: true, isInDialog: true };
}

export function readSearch(activity: CompleteActivity): Search | undefined {
  const value = searchValue(activity.value);
  const by = byPerson(activity);
  return value === undefined || by === undefined ? undefined : { kind: 'search', ...by, ...value };
}

/** The conversation to answer in: in a channel it is the thread. */
export function answerAddress(activity: CompleteActivity): Address {
  return { ...addressOf(activity), conversationId: activity.conversation.id };
}

/** Also where the speaker's own id is not known yet: their client's language. */
export function localeOf(activity: CompleteActivity): string | undefined {
  return activity.locale ?? activity.entities?.find((entity) => entity.type === 'clientInfo')?.locale;
}

/** A button of an old client: a message without text. */
function readSubmit(activity: CompleteActivity): PressedButton | undefined {
  const value = (activity.text ?? '').trim() === '' ? submitValue(activity.value) : undefined;
  const by = byPerson(activity);
  if (value === undefined || by === undefined) return undefined;
  return { kind: 'press', ...by, ...value, ...pressedIn(activity), isExecute: false };
}

function readText(activity: CompleteActivity): SaidText | undefined {
  const by = byPerson(activity);
  return by && { kind: 'text', ...by, channel: channelOf(activity), text: readWords(activity.text ?? '') };
}

/** Cut before anything reads it: no message to the bot is longer, and what a guard or a parser does grows with the length. */
const LONGEST_TEXT = 8_000;

/** Markup may double a text. */
function readWords(text: string): string {
  return plainText(text.slice(0, 2 * LONGEST_TEXT))
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Surrogate}$/u, '');
}

function readInstallation(activity: CompleteActivity): readonly Inbound[] {
  const [verb = '', upgrade] = (activity.action ?? '').split('-');
  if (verb !== 'add' && verb !== 'remove') return [];
  return [installation(activity, verb === 'add' ? 'installed' : 'uninstalled', upgrade === 'upgrade')];
}

/** The bot itself among the members of a team or chat is an installation by another name. */
function readMembers(activity: CompleteActivity): readonly Inbound[] {
  const { membersAdded, membersRemoved, recipient } = activity;
  const read = (members: CompleteActivity['membersAdded'], isAdded: boolean): readonly Inbound[] => {
    const people = (members ?? []).filter((member) => member.id !== recipient.id);
    const withBot = (members ?? []).length > people.length;
    return [
      ...(withBot && !isOfOneChannel(activity) ? [installation(activity, isAdded ? 'installed' : 'uninstalled', false)] : []),
      ...(people.length > 0 && placeOf(activity) !== 'personal' ? [membersChange(activity, people, isAdded)] : []),
    ];
  };
  return [...read(membersAdded, true), ...read(membersRemoved, false)];
}

function installation(activity: CompleteActivity, kind: 'installed' | 'uninstalled', isUpgrade: boolean): Inbound {
  return {
    kind,
    because: isUpgrade ? 'upgrade' : 'install',
    activityId: idOf(activity),
    place: placeOf(activity),
    speaker: speakerOf(activity),
    address: addressOf(activity),
    teamId: activity.channelData?.team?.id,
  };
}

function membersChange(
  activity: CompleteActivity,
  people: NonNullable<CompleteActivity['membersAdded']>,
  isAdded: boolean,
): MembersChange {
  return {
    kind: isAdded ? 'arrived' : 'left',
    activityId: idOf(activity),
    place: placeOf(activity),
    members: people.map((person) => ({ id: person.aadObjectId, memberId: person.id })),
    teamId: activity.channelData?.team?.id,
    address: addressOf(activity),
  };
}

export interface ByPerson {
  readonly activityId: string;
  readonly speaker: Speaker;
  readonly place: ChatPlace;
  readonly address: Address;
}

/** By whom, and where; undefined: by nobody whom Teams names. */
export function byPerson(activity: CompleteActivity): ByPerson | undefined {
  const speaker = speakerOf(activity);
  if (speaker === undefined) return undefined;
  return { activityId: idOf(activity), speaker, place: placeOf(activity), address: addressOf(activity) };
}

function pressedIn(activity: CompleteActivity): Pick<PressedButton, 'channel' | 'messageId' | 'conversationId'> {
  return {
    channel: channelOf(activity),
    messageId: activity.replyToId,
    conversationId: activity.conversation.id,
  };
}

function speakerOf(activity: CompleteActivity): Speaker | undefined {
  const { id, name, aadObjectId } = activity.from;
  if (aadObjectId === undefined || aadObjectId === '') return undefined;
  return { id: aadObjectId, name: name ?? '', tenant: tenantOf(activity), locale: localeOf(activity), memberId: id };
}

function addressOf(activity: CompleteActivity): Address {
  const { conversation, recipient, serviceUrl, from } = activity;
  const place = placeOf(activity);
  const whole = { tenant: tenantOf(activity), serviceUrl, botId: recipient.id };
  if (place === 'personal') return { ...whole, conversationId: conversation.id, memberId: from.id };
  const conversationId = selectedChannel(activity) ?? bareConversation(conversation.id);
  return { ...whole, conversationId, teamId: place === 'channel' ? teamOf(activity) : undefined };
}

/** Whoever installs the bot in a team says in which channel it shall be opened. */
function selectedChannel({ type, channelData }: CompleteActivity): string | undefined {
  return type === 'installationUpdate' ? channelData?.settings?.selectedChannel?.id : undefined;
}

/** A team's id is that of its General channel. */
function teamOf({ channelData, conversation }: CompleteActivity): string {
  return channelData?.team?.id ?? bareConversation(conversation.id);
}

function closedIn(activity: CompleteActivity): { readonly activityId: string; readonly teamId: string } {
  return { activityId: idOf(activity), teamId: teamOf(activity) };
}

function channelOf(activity: CompleteActivity): ChannelPlace | undefined {
  if (placeOf(activity) !== 'channel') return undefined;
  const { conversationId } = addressOf(activity);
  const threadId = /;messageid=([^;]+)/.exec(activity.conversation.id)?.[1];
  return { teamId: teamOf(activity), channelId: activity.channelData?.channel?.id ?? conversationId, threadId };
}

/** Private is only what says so and does not say otherwise; others may read everywhere else. */
function placeOf({ conversation, channelData, recipient }: CompleteActivity): ChatPlace {
  if (conversation.conversationType === 'channel' || channelData?.team !== undefined) return 'channel';
  const isCalledPrivate = conversation.conversationType === 'personal' && conversation.isGroup !== true;
  const isShared = isThread(conversation.id) || isBetweenPeople({ conversationId: conversation.id, botId: recipient.id });
  return isCalledPrivate && !isShared ? 'personal' : 'group';
}

function tenantOf(activity: CompleteActivity): string {
  return tenantsOf(activity)[0] ?? '';
}

function idOf(activity: CompleteActivity): string {
  return activity.id ?? `unnamed:${randomUUID()}`;
}

function listed(inbound: Inbound | undefined): readonly Inbound[] {
  return inbound === undefined ? [] : [inbound];
}
