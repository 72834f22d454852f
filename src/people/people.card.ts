import {
  card,
  choiceInput,
  dateInput,
  escapeMarkdown,
  execute,
  subtle,
  text,
  type Card,
  type CardAction,
  type CardElement,
} from '../kernel/card/card.ts';
import { openDialog } from '../kernel/card/dialog.ts';
import { formatDate } from '../kernel/language/format.ts';
import { LANGUAGES, nameIn, type Language } from '../kernel/language/language.ts';
import type { LocalDate } from '../kernel/time/calendar-date.ts';
import { chatWord } from '../model/chat-words.ts';
import { helpWords } from '../model/taught-words.ts';
import type { Area } from '../model/area/area.ts';
import type { Pause, PersonId } from '../model/people/person.ts';
import { whomToAsk } from './contact.card.ts';
import { guidesPart } from './guides.card.ts';
import type { PauseRefusal } from './pause.ts';
import type { Brought } from './reach/brought.ts';
import { texts } from './texts.ts';

export type VisitorRole = 'professional' | 'consultant' | 'coordinator';

/** What this person is here, and what help depends on besides. */
export interface Welcomed {
  readonly person: PersonId;
  /** The first of them greets. Everybody is a professional, who may order. */
  readonly roles: readonly VisitorRole[];
  readonly areas: readonly Area[];
  /** A coordinator is not told how to claim what is claimed. */
  readonly isClaimed: boolean;
  readonly draft?: string | undefined;
  /** Of a consultant who did not come by themselves. */
  readonly brought?: Brought | undefined;
}

/** The first card, and the answer to "help": what I do for this person, their words and buttons, and whom they may ask. */
export function welcomeCard(welcomed: Welcomed, language: Language): Card {
  const { roles, areas, person, draft } = welcomed;
  const words = texts[language];
  const [first = 'professional'] = roles;
  const { title, body } = words.welcome[first];
  return card({
    language,
    title,
    body: [
      text(body),
      ...bringer(welcomed, language),
      ...about(welcomed, language),
      ...guidesPart(language),
      ...whomToAsk(areas, person, language),
    ],
    actions: [...unfinished(draft, language), ...welcomeButtons(roles, language)],
  });
}

function bringer({ brought, roles }: Welcomed, language: Language): readonly CardElement[] {
  if (brought === undefined || !roles.includes('consultant')) return [];
  return [text(texts[language].brought(escapeMarkdown(brought.name), nameIn(brought.area.name, language)))];
}

/** What each role may write; the guide and the promise are for those who order. */
function about({ roles, isClaimed }: Welcomed, language: Language): readonly CardElement[] {
  const words = texts[language];
  const claim = chatWord('claim').word?.[language];
  // Teams' list says before it for whom a word is; here that is known.
  const line = ({ word, about: what }: { readonly word: string; readonly about: string }): CardElement =>
    text(`- **${word}**: ${word === claim ? words.claim : (what.split(': ').at(-1) ?? what)}`, { spacing: 'small' });
  const desk = helpWords('coordinator', language).filter(({ word }) => !isClaimed || word !== claim);
  const own = helpWords(roles.includes('consultant') ? 'consultant' : 'professional', language).map(({ word }) => word);
  return [
    ...(roles[0] === 'coordinator' ? desk.map(line) : []),
    ...(roles[0] === 'coordinator' && roles.includes('consultant') ? [text(words.alsoConsultant)] : []),
    ...(roles[0] === 'professional' ? [text(words.how), subtle(words.promise)] : []),
    subtle(words.words(own.join(', '))),
  ];
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

/** A half-finished order comes first. */
function unfinished(draft: string | undefined, language: Language): readonly CardAction[] {
  const title = texts[language].buttons.resume;
  return draft === undefined ? [] : [execute({ title, verb: 'order.resume', data: { draft } })];
}

/** One primary; of those who are more than professionals the kind is asked on the form. */
function welcomeButtons(roles: readonly VisitorRole[], language: Language): readonly CardAction[] {
  const { buttons } = texts[language];
  const order = (title: string, kind: string, style?: 'positive'): CardAction =>
    openDialog({ title, verb: 'order.new', data: { kind }, style });
  const ordering =
    roles[0] === 'professional'
      ? [order(buttons.withClient, 'client', 'positive'), order(buttons.noClient, 'none')]
      : [openDialog({ title: buttons.order, verb: 'order.new' })];
  return [
    ...(roles.includes('coordinator') ? [execute({ title: buttons.board, verb: 'desk.board', style: 'positive' })] : []),
    ...(roles[0] === 'professional' ? ordering : []),
    execute({ title: buttons.mine, verb: 'order.mine', style: roles[0] === 'consultant' ? 'positive' : undefined }),
    ...(roles[0] === 'professional' ? [] : ordering),
    ...(roles.includes('consultant') ? [execute({ title: buttons.pause, verb: 'profile.pause' })] : []),
    execute({ title: buttons.language, verb: 'profile.language', secondary: roles.length > 2 }),
  ];
}
