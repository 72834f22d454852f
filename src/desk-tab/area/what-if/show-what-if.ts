import { setImmediate } from 'node:timers/promises';
import { addMonths } from '../../../kernel/time/calendar-date.ts';
import { DAY, type Instant } from '../../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { meetingNamed } from '../../../kernel/meeting-number.ts';
import type { Order } from '../../../model/order/order.ts';
import { answersOf } from '../../../stages/match/what-if/past-answers.ts';
import { searchedAgain, tried, type PastOutcome, type PastFacts } from '../../../stages/match/what-if/what-if.ts';
import { waveSize } from '../../../stages/offer/waves/ask-wave.ts';
import { noteHtml } from '../../parts-html.ts';
import { seenIn } from '../../bank/rows/bank-plan.ts';
import { scopesOf } from '../../orders/scope.ts';
import type { PageAnswer, TabLook } from '../../tab-page.ts';
import { theirArea } from '../propose.ts';
import { trialIn } from './asked-trial.ts';
import { whatIfHtml, type WhatIfPage } from './what-if-html.ts';
import { whatIfTexts } from './texts.ts';

const SPANS = ['3', '6', '12'] as const;
/** More than these would keep the page, and everybody else, waiting. */
const MOST_ORDERS = 200;
/** Fairness looks back so far. */
const LOOK_BACK_DAYS = 730;

/** The orders of the last months searched again: as things are, and with what the address asks to be tried. */
export async function showWhatIf(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  if (theirs === undefined) return { kind: 'missing' };
  const { area } = theirs;
  const { tab, query, now, visitor } = look;
  const { language } = visitor;
  const t = whatIfTexts[language];
  const months = SPANS.find((one) => one === query['months']) ?? '6';
  const since = instantOf(addMonths(localOf(now, area.zone).date, -Number(months)), '00:00', area.zone);
  const bank = seenIn({ bank: await tab.world.bank.all(), scope: { own: [area], all: tab.world.areas } });
  const page: WhatIfPage = { area, language, months, query, bank, now: area.policy };
  const { trial, faults } = trialIn(query, area, since);
  if (query['run'] !== 'yes') return { kind: 'page', title: t.title, main: whatIfHtml(page) };
  if (faults.length > 0) return { kind: 'page', title: t.title, status: 422, main: whatIfHtml({ ...page, faults }) };
  const orders = await ordersSince(look, area, since);
  const facts = await pastFacts(look, { area, bank, orders, since });
  const [before, after] = [await played(facts, look.hurry), await played(tried(facts, trial), look.hurry)];
  if (before === undefined || after === undefined) {
    const note = noteHtml(t.tooMuch, true);
    return { kind: 'page', title: t.title, status: 422, main: whatIfHtml({ ...page, note }) };
  }
  const result = { before, after, orders, answers: facts.answers, isCut: orders.length === MOST_ORDERS };
  return { kind: 'page', title: t.title, main: whatIfHtml({ ...page, result }) };
}

/** Oldest first; without what has become anonymous, and the later meetings of series, which were found with the first. */
async function ordersSince({ tab, visitor, now }: TabLook, area: Area, since: Instant): Promise<readonly Order[]> {
  // The finder goes by the meeting's day where there is one, which may be long after the order.
  const period = { start: since, end: now + 366 * DAY };
  const { orders } = await tab.finder.find({ within: scopesOf([area], visitor.id), period, most: MOST_ORDERS });
  const apt = orders.filter(
    ({ placedAt, number, orderer }) => placedAt >= since && meetingNamed(number) === undefined && orderer.id !== 'anonymous',
  );
  return [...apt].reverse();
}

interface Past {
  readonly area: Area;
  readonly bank: PastFacts['bank'];
  readonly orders: readonly Order[];
  readonly since: Instant;
}

async function pastFacts({ tab }: TabLook, { area, bank, orders, since }: Past): Promise<PastFacts> {
  const commitments = await tab.world.orders.commitments(since - LOOK_BACK_DAYS * DAY);
  const own = new Set(orders.map(({ number }) => number));
  const before = commitments.filter(({ order, kind, slot }) => kind === 'seat' && slot.start < since && !own.has(order));
  return { area, bank, orders, before, answers: answersOf(orders), waveSize };
}

/** Undefined where the answer is due before it is ready. Others get their turn between the orders. */
async function played(facts: PastFacts, hurry: AbortSignal): Promise<PastOutcome | undefined> {
  const steps = searchedAgain(facts);
  for (let step = steps.next(); !hurry.aborted; step = steps.next()) {
    if (step.done === true) return step.value;
    await setImmediate();
  }
  return undefined;
}
