import { card, escapeMarkdown, execute, facts, text, type CardAction, type CardElement } from '../../../kernel/card/card.ts';
import { person } from '../../../kernel/card/reachable-person.ts';
import { formatSpan } from '../../../kernel/language/format-moment.ts';
import { modelTexts, nameOf } from '../../../model/area/naming.ts';
import { factsFor } from '../../../model/fields/told.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import { isAhead } from '../../../model/order/phases.ts';
import { comesAlong, traineeOf, undecided } from '../../../model/order/trainee.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Shown, View, ViewFacts } from '../../../runtime/handlers.ts';
import { texts } from './texts.ts';

/** To somebody in training: as little as a request shows until everybody has said yes, then when, where and with whom. */
export const traineeView: View = (order, view) => {
  const t = texts[view.language];
  const me = 'person' in view.to ? view.to.person : '';
  const trainee = traineeOf(order);
  if (trainee?.id !== me) return passed(order, view, t.trainee.left);
  const isAlong = comesAlong(order) !== undefined;
  const isWaiting = undecided(order).includes(me);
  const state = isAlong ? 'along' : isWaiting ? 'asked' : 'waiting';
  const body = [
    text(t.trainee[state], { weight: 'bolder' }),
    meetingFacts(order, view, isAlong ? 'reminder' : 'offer'),
    ...(isAlong ? [...team(order, view), text(t.trainee.part)] : []),
  ];
  const answers = isWaiting ? [accept(order, view), decline(order, view, t.no)] : [decline(order, view, t.trainee.withdraw)];
  return {
    summary: t.summary(order.number),
    card: card({ language: view.language, title: t.trainee.title, body, actions: isAhead(order) ? answers : [] }),
  };
};

/** To the orderer and each who leads: may this person come along? Once everybody has said yes, that they do. */
export const questionView: View = (order, view) => {
  const t = texts[view.language];
  const me = 'person' in view.to ? view.to.person : '';
  const trainee = traineeOf(order);
  const state = trainee?.id === view.of ? stateOf(order, me) : undefined;
  if (trainee === undefined || state === undefined) return passed(order, view, t.question.left);
  const isAsked = state === 'asked';
  const toTell = order.orderer.id === me ? [text(t.question.tell[order.request.kind])] : [];
  const body = [
    text(t.question[state](escapeMarkdown(trainee.name)), { weight: 'bolder' }),
    meetingFacts(order, view, 'reminder'),
    ...(isAsked ? [text(t.question.about), ...toTell] : []),
  ];
  const answers = isAsked ? [accept(order, view), decline(order, view, t.no)] : [decline(order, view, t.question.takeBack)];
  return {
    summary: t.summary(order.number),
    card: card({ language: view.language, title: t.question.title, body, actions: isAhead(order) ? answers : [] }),
  };
};

/** How it stands for somebody in the room; undefined for whoever has left it. */
function stateOf(order: Order, me: PersonId): 'asked' | 'waiting' | 'along' | undefined {
  if (undecided(order).includes(me)) return 'asked';
  if (traineeOf(order)?.agreed.includes(me) !== true) return undefined;
  return comesAlong(order) === undefined ? 'waiting' : 'along';
}

function passed(order: Order, { language }: ViewFacts, words: string): Shown {
  const t = texts[language];
  const body = [text(words)];
  return {
    summary: t.summary(order.number),
    card: card({ language, title: t.orderTitle(order.number), body }),
    isOnlyEdit: true,
    isNews: true,
  };
}

function meetingFacts(order: Order, { area, language }: ViewFacts, place: 'offer' | 'reminder'): CardElement {
  const { labels } = modelTexts[language];
  const slot = meetingSlot(order);
  return facts([
    [labels.time, slot === undefined ? '–' : formatSpan(slot, area.zone, language)],
    ...factsFor(order.request, { place, area, language }).under,
    [labels.number, order.number],
  ]);
}

function team(order: Order, { area, bank, language }: ViewFacts): readonly CardElement[] {
  return order.seats.flatMap(({ role, holder }) => {
    if (holder === undefined) return [];
    const { unit, email, phone } = bank.get(holder.id) ?? {};
    const as = modelTexts[language].roles[role];
    return [person({ name: holder.name, as, unit: unit && nameOf(area.units, unit, language), email, phone }, language)];
  });
}

function accept({ number }: Order, { language, of }: ViewFacts): CardAction {
  return execute({ title: texts[language].yes, verb: 'trainee.accept', data: { order: number, of }, style: 'positive' });
}

function decline({ number }: Order, { of }: ViewFacts, title: string): CardAction {
  return execute({ title, verb: 'trainee.decline', data: { order: number, of } });
}
