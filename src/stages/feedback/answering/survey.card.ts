import { card, execute, heading, openUrl, subtle, text, type CardAction, type CardElement } from '../../../kernel/card/card.ts';
import { formatMoment, formatSpan } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { DAY, type Instant } from '../../../kernel/time/instant.ts';
import { toldOf } from '../../../model/fields/told.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Survey } from '../../../model/feedback/sheets.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import type { Shown, View, ViewFacts } from '../../../runtime/handlers.ts';
import { addressIn, linkOf } from '../links.card.ts';
import { askedOf, type OwnAnswering } from '../open.ts';
import { questionInputs } from './question-inputs.card.ts';
import { impactQuestions, questionsOf } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import { texts } from '../texts.ts';

/** The survey of the orderer and of each consultant; thanks once answered. What comes so late that its time is over is not sent any more. */
export const surveyView: View = (order, facts) => {
  const shown = surveyShown(order, facts, texts[facts.language].surveyTitle);
  return shown && facts.now >= closesAt(order, facts.area) ? { ...shown, isOnlyEdit: true } : shown;
};

/** The same survey once more; nothing is sent to somebody who has answered meanwhile, though it is noted as if it were. */
export const surveyReminderView: View = (order, facts) => {
  const shown = surveyShown(order, facts, texts[facts.language].reminderTitle);
  return shown && facts.hasAnswered ? { ...shown, isOnlyEdit: false, isWithheld: true } : shown;
};

/** Months after, to the orderer: what came of the meeting. Answered also after the order is closed. */
export const impactView: View = (order, facts) => impactShown(order, facts, texts[facts.language].impactTitle);

/** The same questions once more; nothing is sent to whoever has answered meanwhile, though it is noted as if it were. */
export const impactReminderView: View = (order, facts) => {
  const shown = impactShown(order, facts, texts[facts.language].impactReminderTitle);
  return shown && facts.hasAnswered ? { ...shown, isOnlyEdit: false, isWithheld: true } : shown;
};

type SurveyFacts = Pick<ViewFacts, 'area' | 'language' | 'publicUrl' | 'ownForm'> & { title?: string; read?: AnswersRead };
type Pages = Pick<ViewFacts, 'language' | 'publicUrl'>;

export function surveyCard(order: Order, group: OwnAnswering['group'], facts: SurveyFacts): Shown {
  const { area, language, publicUrl, title, read } = facts;
  const t = texts[language];
  const about = { order: order.number };
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: title ?? t.surveyTitle,
      body: [
        text(whichMeeting(order, area, language), { weight: 'bolder' }),
        text(t.surveyAbout(closingTime(order, area, language))),
        subtle(t.surveyPrivate),
        ...wayToWeb(facts),
        ...questionInputs(questionsOf(group), { language, read }),
        ...(group === 'orderer' ? forProfessionals(order, { language, publicUrl }) : []),
      ],
      actions: [
        execute({ title: t.send, verb: 'feedback.answer', data: about, style: 'positive' }),
        execute({ title: t.skip, verb: 'feedback.skip', data: about, associatedInputs: 'none' }),
        ...webButton(facts),
      ],
    }),
  };
}

export function impactCard(order: Order, facts: Omit<SurveyFacts, 'publicUrl'>): Shown {
  const { area, language, title, read } = facts;
  const t = texts[language];
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: title ?? t.impactTitle,
      body: [
        text(whichMeeting(order, area, language), { weight: 'bolder' }),
        text(t.impactAbout),
        ...wayToWeb(facts),
        ...questionInputs(impactQuestions, { language, read }),
      ],
      actions: [
        execute({ title: t.send, verb: 'impact.answer', data: { order: order.number }, style: 'positive' }),
        ...webButton(facts),
      ],
    }),
  };
}

/** For whom a card in Teams is hard to answer: the same questions on a page of their own. Said beside it: it leaves Teams, and whose it is. */
function wayToWeb({ language, ownForm }: Pick<SurveyFacts, 'language' | 'ownForm'>): readonly CardElement[] {
  return ownForm === undefined ? [] : [subtle(texts[language].webAbout)];
}

function webButton({ language, ownForm }: Pick<SurveyFacts, 'language' | 'ownForm'>): readonly CardAction[] {
  return ownForm === undefined ? [] : [openUrl(texts[language].web, `${ownForm}?lang=${language}`)];
}

function surveyShown(order: Order, facts: ViewFacts, title: string): Shown | undefined {
  const asked = askedIn(order, 'meeting', facts);
  if (asked === undefined) return undefined;
  return facts.hasAnswered ? surveyThanks(asked, facts) : surveyCard(order, asked.group, { ...facts, title });
}

function impactShown(order: Order, facts: ViewFacts, title: string): Shown | undefined {
  const asked = askedIn(order, 'impact', facts);
  if (asked === undefined) return undefined;
  return facts.hasAnswered ? surveyThanks(asked, facts) : impactCard(order, { ...facts, title });
}

function askedIn(order: Order, survey: Survey, { to, area }: ViewFacts): OwnAnswering | undefined {
  return 'person' in to ? askedOf({ order, area, survey, person: to.person }) : undefined;
}

/** The orderer invited the professionals, so the orderer can ask them. */
function forProfessionals(order: Order, pages: Pages): readonly CardElement[] {
  const link = linkOf(order, 'professional', pages);
  const t = texts[pages.language];
  return link.length === 0
    ? []
    : [heading(t.professionalsTitle), text(t.professionalsAbout(addressIn(pages.publicUrl))), ...link];
}

/**
 * What stands when it is answered, or when somebody said that they will not answer: the card cannot tell the two apart.
 * @param pages.isWishTold the answer held the wish for a debriefing: it is said that it has gone to the coordinator
 */
export function surveyThanks({ order, survey, group }: OwnAnswering, pages: Pages & { isWishTold?: boolean }): Shown {
  const { language, isWishTold = false } = pages;
  const t = texts[language];
  const hasMore = survey === 'meeting' && group === 'orderer';
  const more = [...(isWishTold ? [text(t.wishTold)] : []), ...(hasMore ? forProfessionals(order, pages) : [])];
  return {
    summary: t.summary(order.number),
    isOnlyEdit: true,
    card: card({ language, title: t.thanksTitle, body: [text(t.thanks), subtle(t.orderTitle(order.number)), ...more] }),
  };
}

/** The order, its time and place: whoever was at several meetings answers of the right one. */
function whichMeeting(order: Order, area: Area, language: Language): string {
  const slot = meetingSlot(order);
  const title = texts[language].orderTitle(order.number);
  return slot === undefined ? title : `${title} · ${formatSpan(slot, area.zone, language)}, ${whereOf(order, area, language)}`;
}

/** The town, or that the meeting was remote. */
function whereOf({ request }: Order, area: Area, language: Language): string {
  const field = request.placeType === 'remote' ? 'placeType' : 'municipality';
  return toldOf(field, request, { place: 'reminder', area, language }) ?? '';
}

/** To the minute: the survey closes when the order does. */
function closingTime(order: Order, area: Area, language: Language): string {
  return formatMoment(closesAt(order, area), area.zone, language);
}

function closesAt({ heldAt, placedAt }: Order, { policy }: Area): Instant {
  return (heldAt ?? placedAt) + policy.feedbackDays * DAY;
}
