import type { Language } from '../kernel/language/language.ts';
import type { Token } from './tokens.ts';

/**
 * Short words that mean different things in different languages and places: `to` is Thursday or English "to", `on` is
 * Wednesday in Swedish, "is" in Finnish, and `v 49` a week where `49 v` is an age. Undefined: nothing special here.
 */
export function inContext(tokens: readonly Token[], at: number, language: Language): string | undefined {
  const word = tokens[at]?.text ?? '';
  const [next, second] = [nextText(tokens, at + 1), textAt(tokens, at + 2)];
  return RULES.get(word)?.({ word, previous: textAt(tokens, at - 1), next, second, language });
}

interface Place {
  readonly word: string;
  readonly previous: string;
  readonly next: string;
  /** The piece after the next. */
  readonly second: string;
  readonly language: Language;
}

type Rule = (place: Place) => string | undefined;

const NUMBER = /^(?:n|p|f|o):/;
const DATE = /^(?:p|ymd|s):|^n:\d+$/;
const CLOCK = /^(?:n|p|hm):/;
/** After `ett par` or `a couple`: two people, and not two of something. */
const IS_TWO_PEOPLE =
  /^(?:[.,;:!?)]|who|with|from|från|där|jossa|where|lives?|needs?|will|would|som|med|behöver|kommer|vill|deltar|)$/;
/** "Perhaps" says nothing of a day, but much of a consent. */
const WILLING = /^(?:suost|hyväks|lupa|samtyck|godkänn|agree|consent|permi|går$)/;
const SHORT_DAY = /^(?:ma|må|ti|ke|on|to|pe|fr|la|lö|su|sö|mån|tis|ons|tors|fre|lör|sön)$/;

const onlyIn =
  (wanted: Language, otherwise: string): Rule =>
  ({ language }) =>
    language === wanted ? undefined : otherwise;

const notIn =
  (unwanted: Language): Rule =>
  ({ word, language }) =>
    language === unwanted ? word : undefined;

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    'to',
    ({ previous, next, language }) =>
      language === 'en' || (DATE.test(previous) && DATE.test(next) && language !== 'sv' && !next.includes('.'))
        ? 'to'
        : undefined,
  ],
  ['on', ({ previous, next, language }) => (language === 'sv' && isShortDay(previous, next) ? 'wd:3' : undefined)],
  ['v', ({ previous, next }) => (NUMBER.test(previous) ? 'yearold' : NUMBER.test(next) ? 'week' : 'v')],
  [
    'no',
    ({ language, previous, next }) =>
      previous === ',' && next === ','
        ? 'fix'
        : /^(?:longer|later|earlier|sooner|one|hurry|idea|panic|stress)$/.test(next)
          ? undefined
          : language === 'en'
            ? 'pre:not'
            : '',
  ],
  ['of', ({ previous }) => (/^(?:mother|mum|mom|father|dad|parent|week)$/.test(previous) ? 'of' : undefined)],
  ['may', ({ previous, next }) => (isMonthPlace(previous, next) ? 'm:5' : 'may')],
  ['am', ({ previous }) => (CLOCK.test(previous) ? 'ampm:am' : isDay(previous) || previous === ',' ? 'part:am' : 'am')],
  ['pm', ({ previous }) => (CLOCK.test(previous) ? 'ampm:pm' : 'part:pm')],
  ['min', ({ previous, next }) => (NUMBER.test(previous) ? 'minute' : next === 'arbetsplats' ? undefined : 'mine')],
  ['eleven', ({ language }) => (language === 'sv' ? 'g:kin+sg' : undefined)],
  ['jul', ({ language }) => (language === 'en' ? 'm:7' : undefined)],
  ['nu', ({ next }) => (next === 'på' ? 'this' : '')],
  ['tva', () => 'n:2'],
  ['med', ({ next }) => (/^(?:[.,;!?)]|)$/.test(next) ? 'attending' : undefined)],
  ['pa', ({ language }) => (language === 'sv' ? 'på' : undefined)],
  ['ar', ({ previous }) => (NUMBER.test(previous) ? 'yearold' : undefined)],
  ['sun', onlyIn('en', 'sun')],
  ['sat', onlyIn('en', 'sat')],
  ['mon', onlyIn('en', 'mon')],
  ['far', notIn('en')],
  ['teams', ({ previous }) => (/^(?:n:|two|three|four|five|both|our|many|several)/.test(previous) ? 'groups' : undefined)],
  ['sitten', ({ next }) => (/kuun$/.test(next) ? 'sitten' : undefined)],
  ['vara', () => 'be'],
  [
    'neuvolasta',
    ({ previous, next }) =>
      !/^(?:yksi|kaksi|kolme|tulee|mukaan)$/.test(next) && /^(?:|[.,]|hei|moi|kirjoitan|kirjoittelen|olen|täältä)$/.test(previous)
        ? 'clinic'
        : undefined,
  ],
  ['koulutuksessa', () => 'away'],
  ['minut', ({ previous }) => (NUMBER.test(previous) ? undefined : 'g:me')],
  ['calm', () => 'peaceful'],
  ['teen', notIn('fi')],
  ['mor', notIn('en')],
  ['ma', notIn('en')],
  ['pe', notIn('en')],
  ['la', notIn('en')],
  ['su', notIn('en')],
  [
    'par',
    ({ previous, next, language }) =>
      language === 'fi'
        ? 'par'
        : previous !== 'samma' && (IS_TWO_PEOPLE.test(next) || /^(?:äldre|yngre|ungt|gammalt|gift)$/.test(previous))
          ? 'n:2 g:kin'
          : undefined,
  ],
  ['ett', ({ next, second }) => (next === 'par' && IS_TWO_PEOPLE.test(second) ? '' : undefined)],
  ['a', ({ next, second }) => (next === 'couple' && IS_TWO_PEOPLE.test(second) ? '' : undefined)],
  ['couple', ({ next }) => (IS_TWO_PEOPLE.test(next) ? 'n:2 g:kin' : undefined)],
  ['pappa', ({ language }) => (language === 'sv' ? 'g:parent+father' : undefined)],
  ['vaikka', ({ previous, next }) => (previous === ',' && !NUMBER.test(next) && !SHORT_DAY.test(next) ? 'vaikka' : undefined)],
  ['ilman', () => 'without'],
  ...['ehkä', 'kanske', 'maybe', 'perhaps'].map((word): [string, Rule] => [
    word,
    ({ previous, next }) => (WILLING.test(next) || WILLING.test(previous) ? 'perhaps' : undefined),
  ]),
  ['arki', ({ next }) => (/^(?:-|ilta|aamu|päivä)/.test(next) ? 'workdays' : undefined)],
]);

function isDay(word: string): boolean {
  return /day$|^(?:tomorrow|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)$/.test(word);
}

function isShortDay(previous: string, next: string): boolean {
  return (
    /^(?:p|ymd|s):/.test(next) ||
    next === '-' ||
    previous === '-' ||
    SHORT_DAY.test(previous) ||
    SHORT_DAY.test(next) ||
    /^(?:och|eller|ej|inte)$/.test(previous)
  );
}

function isMonthPlace(previous: string, next: string): boolean {
  return (
    NUMBER.test(previous) ||
    NUMBER.test(next) ||
    /^(?:in|of|early|mid|late|this|next|during|by|before|st|nd|rd|th|until|after|-)$/.test(previous) ||
    /^(?:is|works|suits|will|would)$/.test(next)
  );
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The next piece, over the dot of an abbreviation. */
function nextText(tokens: readonly Token[], at: number): string {
  return textAt(tokens, at) === '.' ? textAt(tokens, at + 1) : textAt(tokens, at);
}
