import { invariant } from '../kernel/errors.ts';
import type { Language } from '../kernel/language/language.ts';
import type {
  Inbound,
  Installation,
  PlaceClosed,
  PressedButton,
  SaidText,
  Search,
  Sharing,
  TurnAnswer,
  Turns,
} from '../ports/inbound.ts';
import type { ViewName } from '../model/planned/views.ts';
import type { Order, OrderNumber } from '../model/order/order.ts';
import { ownChat } from '../ports/messenger.ts';
import type { PersonId } from '../model/people/person.ts';
import { openedChat } from './delivery/addresses.ts';
import { loseDesks } from './delivery/desk-channel.ts';
import { inOwnChat, isReachedBy, type ElsewhereHandlers } from './elsewhere.ts';
import type { HelpTopic, Press, PressHandler, Reply, Shown, Views, Visitor, Word, WordRoute } from './handlers.ts';
import { render } from './delivery/view-facts.ts';
import { pressWorld } from './press-world.ts';
import { isOwnChat, meet, unnoted, visitorOf } from './visitors.ts';
import type { World } from './world.ts';

/** What the stages bring to a turn. */
export interface TurnHandlers extends ElsewhereHandlers {
  readonly presses: Readonly<Record<string, PressHandler>>;
  /** Tried in order; the last one takes everything. */
  readonly words: readonly WordRoute[];
  readonly views: Views;
  readonly choices: (
    world: World,
    search: { readonly dataset: string; readonly query: string; readonly visitor: Visitor },
  ) => Promise<readonly { readonly title: string; readonly value: string }[]>;
  readonly welcome: (world: World, visitor: Visitor) => Promise<readonly Reply[]>;
  readonly help: (world: World, visitor: Visitor, about: HelpTopic) => Promise<Extract<Reply, { kind: 'card' }>>;
  /** The language that words are clearly written in. */
  readonly writtenIn: (text: string) => Language | undefined;
  /** Offers to go on in the visitor's present language for good. */
  readonly offerLanguage: (visitor: Visitor) => Reply;
  /** Said once to a team that the bot is added to, by whom. */
  readonly added: (world: World, by: PersonId | undefined) => Extract<Reply, { kind: 'sentence' }>;
  /** A press whose verb nobody knows. */
  readonly unknownVerb: (language: Language) => string;
}

/** One turn with a person: remembers where they are, finds the handler, and answers with cards and sentences. */
export function turns(world: World, handlers: TurnHandlers): Turns {
  const host = { world, handlers };
  return {
    take: (inbound) => take(host, inbound),
    aside: async (speaker, from) => {
      const { language } = await visitorOf(world, speaker);
      const address = await openedChat(world, speaker, from);
      return { chat: address && ownChat(address), ...handlers.inOwnChat(language) };
    },
  };
}

interface Host {
  readonly world: World;
  readonly handlers: TurnHandlers;
}

async function take(host: Host, inbound: Inbound): Promise<TurnAnswer> {
  switch (inbound.kind) {
    case 'text':
      return spoken(host, inbound);
    case 'press':
      return pressed(host, inbound);
    case 'search':
      return searched(host, inbound);
    case 'installed':
      return installed(host, inbound);
    case 'sharing':
      return shared(host, inbound);
    case 'uninstalled':
      return uninstalled(host.world, inbound);
    case 'closed':
      return closed(host.world, inbound);
    case 'arrived':
      await host.world.reach.forgive(inbound.members.flatMap(({ id }) => id ?? []));
      return { kind: 'none' };
    case 'left':
      return { kind: 'none' };
  }
}

async function spoken(host: Host, inbound: SaidText): Promise<TurnAnswer> {
  const { world, handlers } = host;
  const own = await meet(world, inbound);
  if (!(await world.seen.firstTime(seenKey(inbound)))) return { kind: 'none' };
  const { text, place, address } = inbound;
  const written = handlers.writtenIn(text);
  const visitor = { ...own, language: written ?? own.language };
  const word: Word = { text, written, visitor, place, address, now: world.clock.now() };
  const replies = await answerTo(world, handlers.words, word);
  const isOther = place === 'personal' && visitor.language !== own.language;
  const offer = isOther && (await isFirstOffer(world, visitor)) ? [handlers.offerLanguage(visitor)] : [];
  return messages(host, visitor, [...offer, ...replies]);
}

/** An activity's id is its own only within its conversation. */
function seenKey({ activityId, address }: SaidText): string {
  return `said/${address.conversationId}/${activityId}`;
}

/** Answering in the language written in goes on; the offer to keep it is made once, and again only when that is long ago. */
function isFirstOffer(world: World, { id, language }: Visitor): Promise<boolean> {
  return world.seen.firstTime(`language-offered/${id}/${language}`);
}

/** The answer of the first route that has one. */
export async function answerTo(world: World, routes: readonly WordRoute[], word: Word): Promise<readonly Reply[]> {
  for (const { places, pattern, answer } of routes) {
    const replies = places.includes(word.place) && pattern.test(word.text) ? await answer(world, word) : undefined;
    if (replies !== undefined) return replies;
  }
  return [];
}

/** A press is answered within three seconds (people see "Something went wrong" after some more); so much of it may be waiting. */
const PATIENCE_MS = 2_500;

/**
 * Presses that answer a survey: when somebody was met is not noted by them, because a changed row of theirs beside a changed box of
 * answers would tell that they have answered, and when. Only somebody who could not be written to is.
 */
const UNNOTED: readonly string[] = ['feedback.answer', 'feedback.skip', 'impact.answer'];

async function pressed({ world: whole, handlers }: Host, inbound: PressedButton): Promise<TurnAnswer> {
  const world = pressWorld(whole, inbound.inputs['order']);
  const host = { world, handlers };
  const hurry = AbortSignal.timeout(PATIENCE_MS);
  const known = UNNOTED.includes(inbound.verb) ? await world.conversations.address(`person/${inbound.speaker.id}`) : undefined;
  const visitor = await (known === undefined ? meet(world, inbound) : unnoted(world, inbound.speaker));
  const handler = Object.hasOwn(handlers.presses, inbound.verb) ? handlers.presses[inbound.verb] : undefined;
  if (handler === undefined) return { kind: 'sentence', text: handlers.unknownVerb(visitor.language) };
  const { verb, inputs, isInDialog, conversationId, messageId: activityId } = inbound;
  const message = activityId === undefined ? undefined : { conversationId, activityId };
  const isInOwnChat = isOwnChat(inbound);
  const press: Press = { verb, inputs, visitor, pressed: message, isInOwnChat, now: world.clock.now(), hurry, isInDialog };
  const isReached = inbound.isAmongOthers === true ? isReachedBy(world, inbound, hurry) : undefined;
  const answered = await handler(world, press);
  const answer = await answerOf(host, press, answered);
  const isOrder = answered.kind === 'view' || answer.kind === 'card';
  return isReached !== undefined && isOrder ? inOwnChat(answer, await isReached, handlers.inOwnChat(visitor.language)) : answer;
}

async function answerOf(host: Host, press: Press, answered: Reply): Promise<TurnAnswer> {
  const reply = answered.kind === 'opened' ? await opened(host, press, answered.order) : answered;
  if (reply.kind === 'sentence') return reply;
  const shown = await cardOf(host, press.visitor, reply);
  if (shown === undefined) return { kind: 'none' };
  return press.isInDialog === true ? inDialog(answered, shown) : { kind: 'card', card: shown.card };
}

/** A living card of the order stands in the chat, or on the desk's channel: the dialog ends with how it is now. */
function inDialog({ kind }: Reply, { card, summary }: Shown): TurnAnswer {
  return kind === 'card' ? { kind: 'card', card } : { kind: 'sentence', text: summary };
}

async function opened({ world, handlers }: Host, press: Press, order: OrderNumber): Promise<Reply> {
  const board = handlers.presses['desk.board'];
  invariant(board !== undefined, 'the desk opens its orders');
  return board(world, { ...press, verb: 'desk.board', inputs: { order } });
}

async function searched(host: Host, inbound: Search): Promise<TurnAnswer> {
  const { world, handlers } = host;
  const visitor = await visitorOf(world, inbound.speaker);
  const results = await handlers.choices(world, { dataset: inbound.dataset, query: inbound.queryText, visitor });
  return { kind: 'choices', results };
}

async function shared({ world, handlers }: Host, { speaker, sought, address }: Sharing): Promise<TurnAnswer> {
  const visitor = await visitorOf(world, speaker);
  return { kind: 'shareable', ...(await handlers.share(world, { visitor, sought, botId: address.botId })) };
}

async function installed(host: Host, inbound: Installation): Promise<TurnAnswer> {
  const { world, handlers } = host;
  const { speaker, place, address } = inbound;
  const isNewTeam = place === 'channel' && inbound.because === 'install';
  if (isNewTeam) await world.reach.forgive(); // whoever is in it may be written to from now on
  if (isNewTeam) return handlers.added(world, speaker?.id);
  if (speaker === undefined || place !== 'personal') return { kind: 'none' };
  const visitor = await meet(world, { speaker, place, address });
  return inbound.because === 'upgrade' ? { kind: 'none' } : messages(host, visitor, await handlers.welcome(world, visitor));
}

async function uninstalled(world: World, inbound: Installation): Promise<TurnAnswer> {
  if (inbound.place === 'personal' && inbound.speaker !== undefined) {
    await world.conversations.markUnreachable(`person/${inbound.speaker.id}`, 'uninstalled');
  }
  const { teamId, address } = inbound;
  await loseDesks(world, teamId === undefined ? { conversationId: address.conversationId } : { teamId }, 'uninstalled');
  return { kind: 'none' };
}

async function closed(world: World, { teamId, channelId, because }: PlaceClosed): Promise<TurnAnswer> {
  await loseDesks(world, channelId === undefined ? { teamId } : { conversationId: channelId }, because);
  return { kind: 'none' };
}

async function messages(host: Host, visitor: Visitor, replies: readonly Reply[]): Promise<TurnAnswer> {
  const items = [];
  for (const reply of replies) {
    const shown = reply.kind === 'sentence' ? reply : await cardOf(host, visitor, reply);
    if (shown !== undefined) items.push(shown);
  }
  return { kind: 'messages', items };
}

async function cardOf({ world, handlers }: Host, visitor: Visitor, reply: Exclude<Reply, { kind: 'sentence' }>) {
  if (reply.kind === 'card') return reply;
  if (reply.kind === 'help') return handlers.help(world, visitor, reply.about);
  const { view, of, present } = reply.kind === 'opened' ? COORDINATORS_VIEW : reply;
  const order = present ?? (await world.orders.load(reply.order));
  const { id, language } = visitor;
  return order && render(world, handlers.views, { order, view, of, to: { person: id }, language });
}

const COORDINATORS_VIEW: { readonly view: ViewName; readonly of?: string; readonly present?: Order } = { view: 'desk.order' };
