import { execute, type Card } from '../../../src/kernel/card/card.ts';
import type { Language } from '../../../src/kernel/language/language.ts';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import type { MatchLog } from '../../../src/model/order/match-log.ts';
import type { Order, Phase, Problem } from '../../../src/model/order/order.ts';
import type { ViewName } from '../../../src/model/planned/views.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { commentsCard } from '../../../src/stages/desk/acts/comments.card.ts';
import { lostChannelCard } from '../../../src/stages/desk/channel/lost-channel.card.ts';
import { busyCard, openedCard } from '../../../src/stages/desk/channel/opened.card.ts';
import { boardCard } from '../../../src/stages/desk/morning/board.card.ts';
import { digestCard, pastDigestCard } from '../../../src/stages/desk/morning/digest.card.ts';
import { whyCard } from '../../../src/stages/desk/why/why.card.ts';
import { views } from '../../../src/stages/registry.ts';
import { area, bank, full, log } from '../../stages/desk/support/desk-order.ts';
import { aConsultant, anOffer, NOW, SLOT } from '../order-builder.ts';
import { nothingFound } from '../order-cards.ts';
import { each, given, type Named } from './given.ts';

const PHASES = Object.keys(modelTexts.fi.phases) as readonly Phase[];
const PROBLEMS = Object.keys(modelTexts.fi.problems) as readonly Problem[];
/** Where each problem arises; the others when an order is stuck. */
const PHASE_OF: Partial<Record<Problem, Phase>> = {
  ...{
    review: 'review',
    'no-choice': 'choosing',
    'second-seat': 'offering',
    'choose-willing': 'offering',
    'pair-broke': 'preparing',
  },
  ...{ 'not-prepared': 'preparing', 'not-outsider': 'preparing', 'consultant-left': 'preparing', 'orderer-left': 'preparing' },
  ...{ 'not-booked': 'preparing', 'no-link': 'confirmed', 'outlook-declined': 'confirmed', 'outlook-changed': 'confirmed' },
  ...{ 'outlook-unclear': 'confirmed', debrief: 'held' },
};
const holder = { id: 'consultant-2', name: 'Kalle', offer: 'offer-2', since: NOW, isPrepared: false };
const STAFFED: readonly Phase[] = ['preparing', 'confirmed', 'held', 'closed'];
const EARLY: readonly Phase[] = ['review', 'searching', 'choosing'];
/** As far as an order of the phase has come. */
const at = (phase: Phase): Order => {
  const seats = full.seats.map((seat, index) => (STAFFED.includes(phase) && index === 1 ? { ...seat, holder } : seat));
  return EARLY.includes(phase) ? { ...full, phase, ...NOTHING_YET } : { ...full, phase, seats };
};
const NOTHING_YET = { choices: [], offers: [], seats: full.seats.map(({ index, role }) => ({ index, role })) };
const troubled = (problem: Problem): Order => ({ ...at(PHASE_OF[problem] ?? 'stuck'), problem });
const unfound: Order = { ...full, ...NOTHING_YET, phase: 'stuck', problem: 'no-time', matchLog: nothingFound };
const willing: Order = {
  ...troubled('choose-willing'),
  offers: [anOffer(), anOffer({ id: 'offer-9', consultant: 'consultant-9', state: 'willing' })],
};
const closed: Order = {
  ...at('closed'),
  followUp: 'proposed',
  impactAsked: true,
  answersLeftOut: [{ group: 'client', answers: 7, people: 4 }],
};
const onBoard = PROBLEMS.slice(0, 4).map((problem, i) => ({ ...troubled(problem), number: `VP-2026-001${i}` }));
const GOING: readonly Phase[] = ['searching', 'choosing', 'offering', 'preparing', 'confirmed', 'held'];
const waiting = GOING.map((phase, i) => ({ ...at(phase), number: `VP-2026-002${i}` }));
const asked = { id: 'consultant-1', name: 'Kaisa Konsultti' };

/** What stands on the coordinators' channel, for all of its members. */
export function channelCards(language: Language): Named {
  const show = (view: ViewName, order: Order, of?: string): Card | undefined =>
    views[view](order, { ...facts(language), of })?.card;
  return given({
    ...each(PHASES, (phase) => show('desk.order', at(phase)), 'order'),
    ...each(PROBLEMS, (problem) => show('desk.alert', troubled(problem), `${problem}/7`), 'alert'),
    'alert no-time, with what would help': show('desk.alert', unfound, 'no-time/7'),
    'more answers than people': show('desk.answers', closed),
    'after: the follow-up': show('desk.after', closed, 'order.follow-up'),
    'after: the follow-up, declined': show('desk.after', { ...closed, followUp: 'declined' }, 'order.follow-up'),
    'after: the survey of impact': show('desk.after', closed, 'impact.card'),
    'the morning list': digestCard(
      {
        waiting: onBoard,
        ahead: [
          { what: 'permission', who: aConsultant(), day: '2027-02-01' },
          { what: 'refresher', who: aConsultant(), day: '2027-02-15' },
        ],
        wishes: [aConsultant()],
      },
      area,
      language,
    ).card,
    'an earlier morning': pastDigestCard(language).card,
  });
}

/** What a coordinator alone is shown. */
export function coordinatorCards(language: Language): Named {
  const byId = new Map(bank.map((one) => [one.id, one]));
  const seen = { area, bank, now: NOW, language };
  const open = (order: Order): Card => openedCard(order, seen).card;
  const insist = execute({ title: 'OK', verb: 'desk.assign', data: { order: full.number, insist: 'yes' } });
  const readings = new Map([
    ['consultant-2', 'busy'],
    ['consultant-3', 'free'],
    ['consultant-9', 'free'],
  ] as const);
  const row = (order: Order, isYours: boolean) => ({ order, area, isYours });
  const comments = (helped: readonly string[], change: readonly string[]): Card =>
    commentsCard({ order: full, area, said: { helped, change }, language }).card;
  return given({
    ...each(PHASES, (phase) => open(at(phase)), 'opened'),
    ...each(PROBLEMS, (problem) => open(troubled(problem)), 'opened'),
    'opened: nothing found, with what would help': open(unfound),
    'opened: closed, and its follow-up is not answered': open({ ...closed, followUp: 'proposed' }),
    'opened: who may be chosen': openedCard(willing, { ...seen, readings }).card,
    'opened: who was not reached, who has not answered': openedCard(troubled('unreachable'), {
      ...seen,
      notReached: [asked],
      questioned: [{ ...asked, kind: 'declined', since: NOW - HOUR }],
    }).card,
    'seating somebody who is busy': busyCard(full, { names: ['Kirsi'], language, insist }).card,
    board: boardCard([...onBoard.map((one) => row(one, true)), ...waiting.map((one, i) => row(one, i % 2 === 0))], language).card,
    'board, nothing': boardCard([], language).card,
    'why these people': whyCard({ ...full, choices: [SLOT] }, log, { area, bank: byId, language }).card,
    'why nobody': whyCard(unfound, nothingFound satisfies MatchLog, { area, bank: byId, language }).card,
    comments: comments(['Rauhallinen tila'], ['Enemmän aikaa lopuksi']),
    'comments, none': comments([], []),
    'somebody may be contacted about what came of it': views['desk.contact'](at('closed'), {
      ...facts(language),
      of: 'consultant-1',
    })?.card,
    'a debriefing is wished for': views['desk.debrief'](at('held'), { ...facts(language), of: 'consultant-1' })?.card,
    'the channel is gone': lostChannelCard(area, language).card,
  });
}

function facts(language: Language): ViewFacts {
  const people = new Map(bank.map((one) => [one.id, one]));
  const to = { desk: area.id };
  return { area, now: NOW, language, to, bank: people, publicUrl: 'https://verkosto.example.fi', hasAnswered: false };
}
