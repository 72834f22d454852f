import { card, execute, subtle, text } from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { DAY } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isOver } from '../../../model/order/order.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Shown, View, ViewFacts } from '../../../runtime/handlers.ts';
import { cardGroupOf } from '../open.ts';
import { questionInputs } from './question.card.ts';
import { impactQuestions, questionsOf } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import { texts } from '../texts.ts';

/** The survey of the orderer and of each consultant; thanks once answered, emptied when the order is over. */
export const surveyView: View = (order, facts) => surveyShown(order, facts, texts[facts.language].surveyTitle);

/** The same survey once more; nothing is sent to somebody who has answered meanwhile, though it is noted as if it were. */
export const surveyReminderView: View = (order, facts) => {
  const shown = surveyShown(order, facts, texts[facts.language].reminderTitle);
  return shown && facts.hasAnswered && !isOver(order) ? { ...shown, isOnlyEdit: false, isWithheld: true } : shown;
};

/** Months after, to the orderer: what came of the meeting. Answered also after the order is closed. */
export const impactView: View = (order, { to, language, hasAnswered }) => {
  if (!('person' in to) || to.person !== order.orderer.id || !order.impactAsked || order.phase === 'cancelled') return undefined;
  if (order.impactClosed === true) return emptied(order, language);
  return hasAnswered ? thanksCard(order, language) : impactCard(order, language);
};

export function surveyCard(
  order: Order,
  group: 'orderer' | 'consultant',
  { area, language, title, read }: { area: Area; language: Language; title?: string; read?: AnswersRead },
): Shown {
  const t = texts[language];
  const about = { order: order.number };
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: title ?? t.surveyTitle,
      body: [
        text(t.surveyAbout(lastDay(order, area, language))),
        subtle(t.surveyPrivate),
        ...questionInputs(questionsOf(group), language, read),
      ],
      actions: [
        execute({ title: t.send, verb: 'feedback.answer', data: about, style: 'positive' }),
        execute({ title: t.skip, verb: 'feedback.skip', data: about, associatedInputs: 'none' }),
      ],
    }),
  };
}

export function impactCard(order: Order, language: Language, read?: AnswersRead): Shown {
  const t = texts[language];
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: t.impactTitle,
      body: [subtle(t.orderTitle(order.number)), text(t.impactAbout), ...questionInputs(impactQuestions, language, read)],
      actions: [execute({ title: t.send, verb: 'impact.answer', data: { order: order.number }, style: 'positive' })],
    }),
  };
}

/** After closing, only number and status are left on a card. */
export function emptied(order: Order, language: Language): Shown {
  const t = texts[language];
  return {
    summary: t.summary(order.number),
    isOnlyEdit: true,
    card: card({ language, title: t.orderTitle(order.number), body: [text(modelTexts[language].phases[order.phase])] }),
  };
}

function surveyShown(order: Order, { to, area, language, hasAnswered }: ViewFacts, title: string): Shown | undefined {
  const group = 'person' in to ? cardGroupOf(order, to.person) : undefined;
  if (isOver(order)) return emptied(order, language);
  if (group === undefined || order.phase !== 'held') return undefined;
  return hasAnswered ? thanksCard(order, language) : surveyCard(order, group, { area, language, title });
}

/** What stands when it is answered, or when somebody said that they will not answer: the card cannot tell the two apart. */
export function thanksCard(order: Order, language: Language): Shown {
  const t = texts[language];
  return {
    summary: t.summary(order.number),
    isOnlyEdit: true,
    card: card({ language, title: t.thanksTitle, body: [text(t.thanks), subtle(t.orderTitle(order.number))] }),
  };
}

function lastDay(order: Order, area: Area, language: Language): string {
  const closesAt = (order.heldAt ?? order.placedAt) + area.policy.feedbackDays * DAY;
  return formatDate(localOf(closesAt, area.zone).date, language);
}
