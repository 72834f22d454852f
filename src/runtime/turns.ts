import { languageOf } from '../kernel/language/language.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Answer, Aside, Inbound, Installation, PlaceClosed, SaidText, Search, Speaker, Turns } from '../ports/inbound.ts';
import type { Press as PressedCard } from '../ports/inbound.ts';
import type { Address } from '../ports/messenger.ts';
import { ownChat } from '../ports/messenger.ts';
import { noTally } from '../ports/tally.ts';
import type { Tally } from '../ports/tally.ts';
import type { Profile } from '../ports/stores/people-store.ts';
import { openedChat } from './delivery/addresses.ts';
import { loseDesks } from './delivery/desk-channel.ts';
import type { HelpTopic, Press, PressHandler, Reply, Views, Visitor, Word, WordRoute } from './handlers.ts';
import { render } from './delivery/view-facts.ts';
import { sendWhatWaited } from './delivery/what-waited.ts';
import type { World } from './world.ts';

/** What the stages bring to a turn. */
export interface TurnHandlers {
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
  /** Said before everybody to somebody who is answered in their own chat, or is asked to come there; without a fact. */
  readonly inOwnChat: (language: Language) => Pick<Aside, 'answeredThere' | 'writeThere'>;
  /** A press whose verb nobody knows. */
  readonly unknownVerb: (language: Language) => string;
}

/** One turn with a person: remembers where they are, finds the handler, and answers with cards and sentences. */
export function turns(world: World, handlers: TurnHandlers, tally: Tally = noTally): Turns {
  return {
    take: (inbound) => {
      tally.turnTaken(inbound.kind);
      return take(world, handlers, inbound);
    },
    aside: (speaker, from) => aside(world, handlers, speaker, from),
  };
}

async function take(world: World, handlers: TurnHandlers, inbound: Inbound): Promise<Answer> {
  switch (inbound.kind) {
    case 'text':
      return spoken(world, handlers, inbound);
    case 'press':
      return pressed(world, handlers, inbound);
    case 'search':
      return searched(world, handlers, inbound);
    case 'installed':
      return installed(world, handlers, inbound);
    case 'uninstalled':
      return uninstalled(world, inbound);
    case 'closed':
      return closed(world, inbound);
    case 'arrived':
    case 'left':
      return { kind: 'none' };
  }
}

async function spoken(world: World, handlers: TurnHandlers, inbound: SaidText): Promise<Answer> {
  const own = await meet(world, inbound.speaker, inbound.place, inbound.address);
  if (!(await world.seen.firstTime(seenKey(inbound)))) return { kind: 'none' };
  const { text, place, address } = inbound;
  const written = handlers.writtenIn(text);
  const visitor = { ...own, language: written ?? own.language };
  const word: Word = { text, written, visitor, place, address, now: world.clock.now() };
  const replies = await answerTo(world, handlers.words, word);
  const isOther = place === 'personal' && visitor.language !== own.language;
  const offer = isOther && (await isFirstOffer(world, visitor)) ? [handlers.offerLanguage(visitor)] : [];
  return messages(world, handlers, visitor, [...offer, ...replies]);
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

async function isKnown(world: World, { speaker }: PressedCard): Promise<boolean> {
  return (await world.conversations.address(`person/${speaker.id}`)) !== undefined;
}

async function pressed(world: World, handlers: TurnHandlers, inbound: PressedCard): Promise<Answer> {
  const hurry = AbortSignal.timeout(PATIENCE_MS);
  const isNoted = !UNNOTED.includes(inbound.verb) || !(await isKnown(world, inbound));
  const visitor = await (isNoted
    ? meet(world, inbound.speaker, inbound.place, inbound.address)
    : visitorOf(world, inbound.speaker));
  const handler = Object.hasOwn(handlers.presses, inbound.verb) ? handlers.presses[inbound.verb] : undefined;
  if (handler === undefined) return { kind: 'sentence', text: handlers.unknownVerb(visitor.language) };
  const message =
    inbound.messageId === undefined ? undefined : { conversationId: inbound.conversationId, activityId: inbound.messageId };
  const press: Press = { verb: inbound.verb, inputs: inbound.inputs, visitor, pressed: message, now: world.clock.now(), hurry };
  const reply = await handler(world, press);
  if (reply.kind === 'sentence') return reply;
  const card = await cardOf(world, handlers, visitor, reply);
  return card === undefined ? { kind: 'none' } : { kind: 'card', card: card.card };
}

async function searched(world: World, handlers: TurnHandlers, inbound: Search): Promise<Answer> {
  const visitor = await visitorOf(world, inbound.speaker);
  const results = await handlers.choices(world, { dataset: inbound.dataset, query: inbound.queryText, visitor });
  return { kind: 'choices', results };
}

async function installed(world: World, handlers: TurnHandlers, inbound: Installation): Promise<Answer> {
  if (inbound.speaker === undefined || inbound.place !== 'personal') return { kind: 'none' };
  const visitor = await meet(world, inbound.speaker, inbound.place, inbound.address);
  return inbound.because === 'upgrade'
    ? { kind: 'none' }
    : messages(world, handlers, visitor, await handlers.welcome(world, visitor));
}

async function uninstalled(world: World, inbound: Installation): Promise<Answer> {
  if (inbound.place === 'personal' && inbound.speaker !== undefined) {
    await world.conversations.markUnreachable(`person/${inbound.speaker.id}`, 'uninstalled');
  }
  const { teamId, address } = inbound;
  await loseDesks(world, teamId === undefined ? { conversationId: address.conversationId } : { teamId }, 'uninstalled');
  return { kind: 'none' };
}

async function closed(world: World, { teamId, channelId, because }: PlaceClosed): Promise<Answer> {
  await loseDesks(world, channelId === undefined ? { teamId } : { conversationId: channelId }, because);
  return { kind: 'none' };
}

async function aside(world: World, handlers: TurnHandlers, speaker: Speaker, from: Address): Promise<Aside> {
  const { language } = await visitorOf(world, speaker);
  const address = await openedChat(world, speaker, from);
  return { chat: address && ownChat(address), ...handlers.inOwnChat(language) };
}

/** Remembers who this is, in which language, and where their own chat is; there they are sent what could not be delivered before. */
async function meet(world: World, speaker: Speaker, place: Word['place'], address: Address): Promise<Visitor> {
  if (place === 'personal' && ownChat(address) !== undefined) {
    await world.conversations.save(`person/${speaker.id}`, address);
    await sendWhatWaited(world, speaker.id);
  }
  return visitorOf(world, speaker);
}

async function visitorOf(world: World, speaker: Speaker): Promise<Visitor> {
  const known = await world.people.profile(speaker.id);
  const language = languageFor(known, speaker);
  const isChosen = known?.isChosen ?? false;
  const profile = { id: speaker.id, name: speaker.name, tenant: speaker.tenant, language, isChosen };
  if (known?.language !== language || known.name !== speaker.name) await world.people.saveProfile(profile);
  return { id: profile.id, name: profile.name, tenant: profile.tenant, language };
}

/** What the person chose; else what their client speaks; else what it spoke before; else Finnish. */
function languageFor(known: Profile | undefined, speaker: Speaker): Language {
  if (known?.isChosen === true) return known.language;
  return languageOf(speaker.locale) ?? known?.language ?? 'fi';
}

async function messages(world: World, handlers: TurnHandlers, visitor: Visitor, replies: readonly Reply[]): Promise<Answer> {
  const items = [];
  for (const reply of replies) {
    if (reply.kind === 'sentence') items.push(reply);
    else {
      const shown = await cardOf(world, handlers, visitor, reply);
      if (shown !== undefined) items.push(shown);
    }
  }
  return { kind: 'messages', items };
}

async function cardOf(world: World, handlers: TurnHandlers, visitor: Visitor, reply: Exclude<Reply, { kind: 'sentence' }>) {
  if (reply.kind === 'card') return reply;
  if (reply.kind === 'help') return handlers.help(world, visitor, reply.about);
  const order = await world.orders.load(reply.order);
  return order === undefined
    ? undefined
    : render(world, handlers.views, order, { view: reply.view, to: { person: visitor.id }, of: reply.of });
}
