import type { Actor, FoundButton } from '../../src/sandbox/teams/actor.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { answerScales, fillCard } from '../../src/sandbox/scripted/fill.ts';
import { DAY, MINUTE, parseInstant, type Instant } from '../../src/kernel/time/instant.ts';
import type { Mortal } from './mortal.ts';
import { consultants, numbersSeenBy, ofOrder, orderFields } from './town.ts';

const TICK_MS = 20_000;
const MOST_TICKS = 90;
const MOST_APOLOGIES = 3;

/** An order that was played to the feedback. */
export interface Played {
  readonly number: string;
  readonly orderer: Actor;
  readonly pair: readonly Actor[];
}

/** A whole order by people who press again when a press got no answer because the bot had just died. */
export async function playOrder(mortal: Mortal, orderer: Actor): Promise<Played> {
  const number = await place(mortal, orderer);
  const isMine = ofOrder(number);
  const times = await seen(mortal, 'proposed times', () => orderer.find('order.choose-time', isMine));
  const slot = slotIn(times);
  await press(
    mortal,
    orderer,
    'order.choose-time',
    () => ({}),
    (held) => held['slot'] === slot && isMine(held),
  );
  const asked = await seen(mortal, 'four offers', () => {
    const found = consultants(mortal.bot).filter((actor) => actor.find('offer.accept', isMine));
    return found.length >= 4 ? found : undefined;
  });
  const pair = await accepted(mortal, asked, isMine);
  for (const actor of pair) {
    const isYes: Which = (sent) => isMine(sent) && sent['outsiders'] === 'yes';
    await press(mortal, actor, 'meeting.prepared', () => ({}), isYes);
  }
  await press(mortal, orderer, 'meeting.checklist', () => ({ roomBooked: 'yes' }), isMine);
  await passTo(mortal, (parseInstant(slot) ?? 0) + 180 * MINUTE);
  const counting = await seen(mortal, 'the counts', () => pair.find((actor) => actor.find('meeting.counts', isMine)));
  await press(mortal, counting, 'meeting.counts', () => ({ countFamily: '3', summaryGiven: 'yes' }), isMine);
  await passTo(mortal, (parseInstant(slot) ?? 0) + 3 * DAY);
  for (const actor of [orderer, ...pair])
    await press(mortal, actor, 'feedback.answer', ({ card }) => answerScales(card, '8'), isMine);
  return { number, orderer, pair };
}

type Which = (sent: Readonly<Record<string, unknown>>) => boolean;

/**
 * The first two who get a seat: who is trained for the same role alone hears kindly that it is taken. Nothing of this world but the bot
 * writes to calendars meanwhile, so nobody may be told that theirs says busy.
 */
async function accepted(mortal: Mortal, asked: readonly Actor[], isMine: Which): Promise<readonly Actor[]> {
  const pair: Actor[] = [];
  for (const actor of asked) {
    if (pair.length === 2 || actor.find('offer.accept', isMine) === undefined) continue;
    await press(mortal, actor, 'offer.accept', () => ({}), isMine);
    const insists: Which = (sent) => isMine(sent) && sent['insist'] === 'yes';
    if (actor.find('offer.accept', insists)) throw new Error(`${actor.person.name} is busy with the bot's own holds or events`);
    if (actor.find('seat.withdraw', isMine)) pair.push(actor);
  }
  return pair;
}

/** Time passes, however often the bot dies on the way. */
export async function passTo(mortal: Mortal, to: Instant): Promise<void> {
  const { clock } = mortal.bot.sandbox;
  await mortal.despite(() => clock.moveTo(Math.max(to, clock.now() + 1_000)));
  await mortal.at('idle');
}

async function place(mortal: Mortal, orderer: Actor): Promise<string> {
  const known = numbersSeenBy(orderer);
  while (orderer.find('order.submit') === undefined) {
    await mortal.up();
    await orderer.say('tilaa');
    await tick(mortal);
  }
  await press(mortal, orderer, 'order.submit', () => orderFields(mortal.bot));
  return seen(mortal, 'the order', () => numbersSeenBy(orderer).find((number) => !known.includes(number)));
}

/** Presses until the press is answered with a card, or its effect is seen: the button has gone. After an apology it is pressed again. */
async function press(
  mortal: Mortal,
  actor: Actor,
  verb: string,
  wanted: (found: FoundButton) => Readonly<Record<string, string>>,
  where: Which = () => true,
): Promise<void> {
  let found = await seen(mortal, `${verb} for ${actor.person.name}`, () => actor.find(verb, where));
  for (let apologies = 0; ;) {
    await mortal.up();
    const before = mortal.left();
    const outcome = await actor.pressFound(found, fillCard(found.card, wanted(found)));
    await mortal.at('pressed');
    if (outcome.kind === 'card') return;
    if (outcome.kind === 'message') apologies += 1;
    const isExcused = mortal.left() < before || (outcome.kind === 'message' && apologies <= MOST_APOLOGIES);
    if (!isExcused) throw new Error(`${verb} came to ${JSON.stringify(outcome)}`);
    await tick(mortal);
    const again = actor.find(verb, where);
    if (again === undefined) return;
    found = again;
  }
}

/** Looks again after each little while in which the bot does what is due. */
async function seen<T>(mortal: Mortal, what: string, look: () => T | undefined): Promise<T> {
  for (let ticks = 0; ticks < MOST_TICKS; ticks += 1) {
    const found = look();
    if (found !== undefined) return found;
    await tick(mortal);
  }
  throw new Error(`waited in vain for ${what}`);
}

async function tick(mortal: Mortal): Promise<void> {
  await passTo(mortal, mortal.bot.sandbox.clock.now() + TICK_MS);
}

/** A time at which four are free, where there is one. */
function slotIn({ card }: FoundButton): string {
  const times = timesOn(card);
  const full = times.find(({ title }) => Number(/· (\d+) /.exec(title)?.[1] ?? 0) >= 4);
  return (full ?? times[0])?.value ?? '';
}
