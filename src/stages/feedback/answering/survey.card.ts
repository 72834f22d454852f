import { card, execute, heading, openUrl, subtle, text, type CardAction, type CardElement } from '../../../kernel/card/card.ts';
import { openDialog } from '../../../kernel/card/dialog.ts';
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
import type { Kept } from './own-answer.port.ts';
import { questionInputs } from './question-inputs.card.ts';
import { questionsFor } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import { texts } from '../texts.ts';

/** The survey of the orderer and of each consultant; thanks once answered. What comes so late that its time is over is not sent any more. */
export const surveyView: View = (order, facts) => {
  const shown = shownOf(order, 'meeting', facts);
  return shown && facts.now >= closesAt(order, facts.area) ? { ...shown, isOnlyEdit: true } : shown;
};

export const surveyReminderView: View = (order, facts) =>
  reminded(shownOf(order, 'meeting', { ...facts, title: texts[facts.language].reminderTitle }));

/** Months after, to the orderer and those who led: what came of the meeting. Answered also after the order is closed. */
export const impactView: View = (order, facts) => shownOf(order, 'impact', facts);

export const impactReminderView: View = (order, facts) =>
  reminded(shownOf(order, 'impact', { ...facts, title: texts[facts.language].impactReminderTitle }));

/** The same questions once more; nothing is sent to whoever has answered meanwhile, though it is noted as if it were. */
function reminded(shown: Shown | undefined): Shown | undefined {
  return shown?.isOnlyEdit === true ? { ...shown, isOnlyEdit: false, isWithheld: true } : shown;
}

interface Titled {
  /** Unset: as the survey is called when it comes first. */
  readonly title?: string;
}

function shownOf(order: Order, survey: Survey, facts: ViewFacts & Titled): Shown | undefined {
  const { to, area, hasAnswered } = facts;
  const asked = 'person' in to ? askedOf({ order, area, survey, person: to.person }) : undefined;
  return asked && (hasAnswered ? surveyThanks(asked, facts) : surveyCard(asked, facts));
}

type Pages = Pick<ViewFacts, 'language' | 'publicUrl'>;
type SurveyFacts = Pages & Pick<ViewFacts, 'ownForm'> & Titled & { readonly read?: AnswersRead };

/** What the survey asks this person, on a card. */
export function surveyCard(asked: OwnAnswering, facts: SurveyFacts): Shown {
  const { order, area, survey } = asked;
  const { language, read } = facts;
  const t = texts[language];
  const isImpact = survey === 'impact';
  const about = { order: order.number };
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: facts.title ?? (isImpact ? t.impactTitle : t.surveyTitle),
      body: [
        text(whichMeeting(order, area, language), { weight: 'bolder' }),
        ...(isImpact
          ? [text(t.impactAbout[asked.group])]
          : [text(t.surveyAbout(closingTime(order, area, language))), subtle(t.surveyPrivate)]),
        ...wayToWeb(facts),
        ...questionInputs(questionsFor(asked), { language, read }),
        ...(isImpact ? [subtle(t.contactAbout)] : []),
        ...forProfessionals(asked, facts),
      ],
      actions: [
        execute({ title: t.send, verb: isImpact ? 'impact.answer' : 'feedback.answer', data: about, style: 'positive' }),
        ...(isImpact ? [] : [execute({ title: t.skip, verb: 'feedback.skip', data: about, associatedInputs: 'none' })]),
        ...webButton(facts),
      ],
    }),
  };
}

/** For whom a card in Teams is hard to answer: the same questions on a page of their own. Said beside it: it leaves Teams, and whose it is. */
function wayToWeb({ language, ownForm }: SurveyFacts): readonly CardElement[] {
  return ownForm === undefined ? [] : [subtle(texts[language].webAbout)];
}

function webButton({ language, ownForm }: SurveyFacts): readonly CardAction[] {
  return ownForm === undefined ? [] : [openUrl(texts[language].web, `${ownForm}?lang=${language}`)];
}

/** The orderer invited the professionals, so the orderer can ask them. */
function forProfessionals({ order, survey, group }: OwnAnswering, pages: Pages): readonly CardElement[] {
  const isAsking = survey === 'meeting' && group === 'orderer';
  const link = isAsking ? linkOf(order, 'professional', pages) : [];
  const t = texts[pages.language];
  return link.length === 0
    ? []
    : [heading(t.professionalsTitle), text(t.professionalsAbout(addressIn(pages.publicUrl))), ...link];
}

/**
 * What stands when it is answered, or when somebody said that they will not answer: the card cannot tell the two apart.
 * @param pages.kept right after the answer: what it wished of the coordinator has gone there, and where agreed things were not done a
 * follow-up meeting is proposed. Drawn again the card says neither, because nobody keeps it.
 */
export function surveyThanks(asked: OwnAnswering, pages: Pages & { readonly kept?: Kept | undefined }): Shown {
  const { number } = asked.order;
  const { language, kept } = pages;
  const t = texts[language];
  const isFollowUpFit = kept?.isFollowUpFit === true;
  const body = [
    text(t.thanks),
    subtle(t.orderTitle(number)),
    ...(kept?.wish === undefined ? [] : [text(t.wishTold[kept.wish])]),
    ...(isFollowUpFit ? [text(t.followUpFits)] : []),
    ...forProfessionals(asked, pages),
  ];
  const followUp = openDialog({ title: t.followUp, verb: 'order.follow-up', data: { order: number } });
  const actions = isFollowUpFit ? [followUp] : [];
  return { summary: t.summary(number), isOnlyEdit: true, card: card({ language, title: t.thanksTitle, body, actions }) };
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
