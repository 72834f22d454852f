import { languageOf, type Language } from '../../../kernel/language/language.ts';
import { holders } from '../../../model/order/order.ts';
import type { AnsweredForm, FormNotice, FormPage, NotFound, NotOpen, ThankedForm } from '../../../ports/web/feedback-forms.ts';
import type { LinkedSurvey } from '../../../ports/stores/answer-store.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { askedOf, surveyOf, type OwnAnswering } from '../open.ts';
import { texts } from '../texts.ts';
import { closedPage, frame, inOwnLanguages, ownPage } from './form-page.ts';
import { keepAnswer, type Kept } from './own-answer.port.ts';
import { questionsFor, type Question } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import { surveyThanks } from './survey.card.ts';
import { editToThanks } from './thanks.port.ts';

/** What a code or a link opens. */
export interface Opened {
  readonly form: Exclude<NotOpen, NotFound> | TakingForm;
  readonly thanks: ThankedForm;
}

/** A form that takes answers. */
export interface TakingForm {
  readonly state: 'taking';
  readonly questions: readonly Question[];
  readonly page: (read?: AnswersRead) => FormPage;
  readonly keep: (read: AnswersRead, sheet: string | undefined) => Promise<AnsweredForm>;
  /** Only where somebody is asked in their own name. */
  readonly skip?: () => Promise<AnsweredForm>;
}

/** A form of one's own, by a link that is shown to that person alone. Opening it changes nothing. Undefined: no link of ours. */
export async function ownForm(world: World, link: string, wanted: readonly string[]): Promise<Opened | undefined> {
  const linked = await world.answers.byLink(link);
  if (linked === undefined) return undefined;
  const asked = linked === 'over' ? undefined : await askedBehind(world, linked);
  const language = wanted.map(languageOf).find((one) => one !== undefined);
  const form = asked === undefined ? closedIn(language ?? 'fi') : await formOf(world, asked, language);
  return { form, thanks: form.state === 'taking' ? { state: 'not-found' } : form };
}

async function askedBehind(world: World, linked: LinkedSurvey): Promise<OwnAnswering | undefined> {
  const { order: number, survey } = linked;
  const found = await findOrder(world, number);
  const person = found && [found.order.orderer, ...holders(found.order)].find(({ id }) => linked.isOf(id))?.id;
  return found && person !== undefined ? askedOf({ ...found, survey, person }) : undefined;
}

async function formOf(world: World, asked: OwnAnswering, wanted: Language | undefined): Promise<Opened['form']> {
  const { order, area, survey, person } = asked;
  const own = await languageFor(world, area, { person });
  const language = wanted ?? own;
  if (await world.answers.hasAnswered(surveyOf(order, survey), person)) return told(language, THANKED);
  const thank = async (kept?: Kept): Promise<void> => {
    const shown = surveyThanks(asked, { language: own, publicUrl: world.publicUrl, kept });
    await editToThanks(world, asked, { shown, hurry: AbortSignal.timeout(EDITED_WITHIN_MS) });
  };
  return {
    state: 'taking',
    questions: questionsFor(asked),
    page: (read) => pageOf(asked, language, read),
    keep: async (read) => {
      const kept = await keepAnswer(world, asked, read);
      if (kept.how === 'closed') return closedIn(language);
      if (kept.how === 'kept') await thank(kept);
      return kept.wish === undefined && !kept.isFollowUpFit ? SAVED : told(language, kept);
    },
    ...(survey === 'meeting' && {
      skip: async () => {
        await world.answers.skip(surveyOf(order, survey), person);
        await thank();
        return SAVED;
      },
    }),
  };
}

const THANKED: Kept = { how: 'kept', isFollowUpFit: false };
const SAVED = { state: 'saved', isOwn: true } as const;

/** Whoever has sent a form waits no longer for their cards in Teams. */
const EDITED_WITHIN_MS = 2_000;

/** Which meeting it is stands on the card alone: whoever finds the link in a proxy's log learns neither that nor whose it is. */
function pageOf(asked: OwnAnswering, language: Language, read: AnswersRead | undefined): FormPage {
  const t = texts[language];
  const isImpact = asked.survey === 'impact';
  return ownPage(language, {
    title: isImpact ? t.impactTitle : t.surveyTitle,
    paragraphs: [t.webWhich, ...(isImpact ? [t.impactAbout[asked.group], t.contactAbout] : [t.surveyPrivate])],
    respondents: t.webOwn,
    skip: isImpact ? undefined : t.skip,
    asked: questionsFor(asked),
    read,
  });
}

function closedIn(language: Language): { readonly state: 'closed'; readonly page: FormNotice } {
  return { state: 'closed', page: inOwnLanguages(closedPage(language)) };
}

/** Thanks; where only a wish was told to the coordinator, that the survey can still be answered. */
function told(language: Language, { how, wish, isFollowUpFit }: Kept): { readonly state: 'told'; readonly page: FormNotice } {
  const t = texts[language];
  const isOnlyTold = how === 'only-told' && wish !== undefined;
  const besides = [...(wish === undefined ? [] : [t.wishTold[wish]]), ...(isFollowUpFit ? [t.followUpOnCard] : [])];
  const words = isOnlyTold ? [t.onlyTold[wish]] : [...besides, t.thanks];
  const another = isOnlyTold ? t.webToSurvey : undefined;
  return { state: 'told', page: { ...inOwnLanguages(frame(language, t.thanksTitle, words)), another } };
}
