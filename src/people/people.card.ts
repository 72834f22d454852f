import {
  actionSet,
  card,
  choiceInput,
  dateInput,
  execute,
  foldable,
  openDialog,
  subtle,
  text,
  unfold,
  type Card,
  type CardAction,
  type CardElement,
} from '../kernel/card/card.ts';
import { formatDate } from '../kernel/language/format.ts';
import { LANGUAGES, type Language } from '../kernel/language/language.ts';
import type { LocalDate } from '../kernel/time/calendar-date.ts';
import { helpWords } from '../model/taught-words.ts';
import type { Pause } from '../model/people/person.ts';
import type { PauseRefusal } from './pause.ts';
import { texts } from './texts.ts';

export type VisitorRole = 'professional' | 'consultant' | 'coordinator';

const GUIDE_ID = 'guide';

/** The first card, and the answer to "help": who I am, what I promise, and buttons for what this person may want. */
export function welcomeCard(
  standing: VisitorRole,
  language: Language,
  { draft }: { readonly draft?: string | undefined } = {},
): Card {
  const words = texts[language];
  const { title, body } = words.welcome[standing];
  return card({
    language,
    title,
    body: [
      text(body),
      text(how(standing, language)),
      subtle(words.promise),
      actionSet([unfold(words.buttons.guide, GUIDE_ID)]),
      foldable(GUIDE_ID, false, guideBody(language)),
    ],
    actions: [...unfinished(draft, language), ...welcomeButtons(standing, language)],
  });
}

/** A consultant knows how; everybody is told their own words. */
function how(standing: VisitorRole, language: Language): string {
  const words = texts[language];
  if (standing === 'coordinator') return words.welcome.coordinator.words.map((one) => `- ${one}`).join('\n');
  const said = words.words(helpWords(standing === 'consultant' ? standing : 'professional', language));
  return standing === 'consultant' ? said : `${words.how} ${said}`;
}

/** Taking up one's worry: a short static guide. It collects nothing (DOMAIN 5). */
export function guideCard(language: Language): Card {
  const { buttons, guide } = texts[language];
  const order = openDialog({ title: buttons.withClient, verb: 'order.new', data: { kind: 'client' } });
  return card({ language, title: guide.title, body: guideBody(language), actions: [order] });
}

/** Three buttons, each in its own language: who cannot read the card finds theirs all the same. */
export function languageCard(language: Language): Card {
  const words = texts[language].language;
  const choices = LANGUAGES.map((one) => ({ title: words.names[one], value: one }));
  return card({
    language,
    title: words.title,
    body: [
      choiceInput({
        id: 'language',
        label: words.label,
        choices,
        style: 'expanded',
        value: language,
        isRequired: true,
        errorMessage: words.required,
      }),
    ],
    actions: [execute({ title: words.save, verb: 'profile.language', style: 'positive' })],
  });
}

/** Said before an answer in the language that somebody wrote in, when it is not their own. */
export function languageOfferCard(language: Language): Card {
  const words = texts[language].language;
  const keep = execute({ title: words.keep, verb: 'profile.language', data: { language } });
  return card({ language, title: words.offered, body: [], actions: [keep] });
}

export interface PauseState {
  readonly pauses: readonly Pause[];
  readonly today: LocalDate;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly said?: string | undefined;
  readonly fault?: { readonly reason: PauseRefusal; readonly field?: string | undefined } | undefined;
}

/** A consultant's pauses, and a new one. No reason is asked. */
export function pauseCard(state: PauseState, language: Language): Card {
  const words = texts[language].pause;
  const resume = execute({ title: words.resume, verb: 'profile.resume', associatedInputs: 'none' });
  const lines = state.pauses.map((one) =>
    text(words.current(formatDate(one.from, language), formatDate(one.until, language)), { weight: 'bolder' }),
  );
  return card({
    language,
    title: words.title,
    summary: state.said ?? words.summary,
    body: [...(lines.length === 0 ? [subtle(words.none)] : lines), ...pauseInputs(state, language)],
    actions: [execute({ title: words.save, verb: 'profile.pause', style: 'positive' }), ...(lines.length === 0 ? [] : [resume])],
  });
}

function pauseInputs({ today, from, until, fault }: PauseState, language: Language): readonly CardElement[] {
  const words = texts[language].pause;
  const errorMessage = words.required;
  const said = (field: string): readonly CardElement[] =>
    fault?.field === field ? [text(`⚠ ${texts[language].refusals[fault.reason]}`, { color: 'attention', weight: 'bolder' })] : [];
  return [
    ...said('from'),
    dateInput({ id: 'from', label: words.from, value: from, min: today, isRequired: true, errorMessage }),
    ...said('until'),
    dateInput({ id: 'until', label: words.until, value: until, min: today, isRequired: true, errorMessage }),
  ];
}

function guideBody(language: Language): readonly CardElement[] {
  const { guide } = texts[language];
  return [text(guide.summary), ...guide.steps.map((step, index) => text(`${index + 1}) ${step}`, { spacing: 'small' }))];
}

/** A half-finished order comes first. */
function unfinished(draft: string | undefined, language: Language): readonly CardAction[] {
  const title = texts[language].buttons.resume;
  return draft === undefined ? [] : [execute({ title, verb: 'order.resume', data: { draft } })];
}

function welcomeButtons(standing: VisitorRole, language: Language): readonly CardAction[] {
  const { buttons } = texts[language];
  const order = (title: string, kind: string, style?: 'positive'): CardAction =>
    openDialog({ title, verb: 'order.new', data: { kind }, style });
  const ordering = [
    order(buttons.withClient, 'client', standing === 'professional' ? 'positive' : undefined),
    order(buttons.noClient, 'none'),
  ];
  return [
    ...(standing === 'coordinator' ? [execute({ title: buttons.board, verb: 'desk.board' })] : []),
    ...ordering,
    execute({ title: buttons.mine, verb: 'order.mine' }),
    ...(standing === 'consultant' ? [execute({ title: buttons.pause, verb: 'profile.pause' })] : []),
    execute({ title: buttons.language, verb: 'profile.language' }),
  ];
}
