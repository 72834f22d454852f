import {
  card,
  choiceInput,
  execute,
  numberInput,
  subtle,
  text,
  type Card,
  type CardElement,
  type Choice,
} from '../../kernel/card/card.ts';
import { reachLine } from '../../kernel/card/reach.ts';
import { compareIn, formatDate, formatList } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area, Coordinator } from '../../model/area/area.ts';
import { languageName, nameOf } from '../../model/area/naming.ts';
import type { Consultant, Pause } from '../../model/people/person.ts';
import { openPart, wishedRow, type Own, type Widening, type Wish } from '../../model/people/wish.ts';
import { ownMark, type Offered, type OwnFault } from './own-row.ts';
import { ownTexts } from './texts.ts';

/** Where things are named, and in which language. */
export interface Spoken {
  readonly areas: readonly Area[];
  readonly language: Language;
}

export interface OwnState extends Spoken {
  readonly row: Consultant;
  readonly wish?: Wish | undefined;
  readonly offered: Offered;
  readonly pauses: readonly Pause[];
  /** What was filled in, where it was not taken. */
  readonly typed?: Own | undefined;
  readonly said?: string | undefined;
  readonly fault?: OwnFault | undefined;
}

/** What a consultant may change of what the bank says of them, and what of it waits for a coordinator. */
export function ownCard(state: OwnState): Card {
  const { row, wish, language, said, fault, pauses } = state;
  const t = ownTexts[language];
  const isStale = fault === 'stale' ? t.faults.stale : undefined;
  return card({
    language,
    title: t.title,
    summary: said ?? isStale ?? t.about,
    body: [
      ...waitingPart(state),
      ...inputs(state),
      subtle(t.how),
      ...pauses.map((one) => text(t.paused(formatDate(one.from, language), formatDate(one.until, language)))),
      ...(row.permissionUntil === undefined ? [] : [text(t.permission(formatDate(row.permissionUntil, language)))]),
      subtle(t.others),
    ],
    actions: [
      execute({ title: t.save, verb: 'profile.own-submit', data: { seen: ownMark(row, wish) }, style: 'positive' }),
      execute({ title: t.pause, verb: 'profile.pause', associatedInputs: 'none' }),
    ],
  });
}

function waitingPart({ row, wish, ...spoken }: OwnState): readonly CardElement[] {
  const t = ownTexts[spoken.language];
  const open = openPart(wish, row);
  const [title, shown] = wish?.state === 'refused' ? [t.refused, wish] : [t.waits, open];
  if (shown === undefined) return [];
  return [text(title, { weight: 'bolder' }), ...wideningLines(shown, spoken).map((line) => text(line, { spacing: 'small' }))];
}

function inputs({ row, wish, offered, typed, fault, areas, language }: OwnState): readonly CardElement[] {
  const t = ownTexts[language];
  const has = typed ?? wishedRow(row, wish);
  const said = (of: OwnFault): readonly CardElement[] =>
    fault === of ? [text(`⚠ ${t.faults[of]}`, { color: 'attention', weight: 'bolder' })] : [];
  const towns = areas.flatMap((area) => area.municipalities);
  const ticks = (id: 'languages' | 'municipalities', nameIn: (value: string) => string): CardElement =>
    choiceInput({
      ...{ id, label: t[id], isMultiSelect: true, style: 'expanded' },
      choices: named(offered[id], nameIn, language),
      value: has[id].join(','),
    });
  return [
    ...said('keep-language'),
    ticks('languages', (code) => languageName(code, language)),
    ...said('keep-municipality'),
    ticks('municipalities', (id) => nameOf(towns, id, language)),
    ...said('bad-maximum'),
    numberInput({
      ...{
        id: 'maxPerYear',
        label: t.maxPerYear,
        min: 1,
        max: 99,
        value: Number.isNaN(has.maxPerYear) ? undefined : has.maxPerYear,
      },
      ...{ isRequired: true, errorMessage: t.required },
    }),
  ];
}

function named(values: readonly string[], nameIn: (value: string) => string, language: Language): readonly Choice[] {
  const compare = compareIn(language);
  return values.map((value) => ({ title: nameIn(value), value })).sort((a, b) => compare(a.title, b.title));
}

/** What more, a line of each kind. */
export function wideningLines(
  { languages, municipalities, maxPerYear }: Widening,
  { areas, language }: Spoken,
): readonly string[] {
  const { parts } = ownTexts[language];
  return [
    ...(languages.length === 0 ? [] : [parts.languages(languagesIn(languages, language))]),
    ...(municipalities.length === 0 ? [] : [parts.municipalities(townsIn(municipalities, { areas, language }))]),
    ...(maxPerYear === undefined ? [] : [parts.maxPerYear(maxPerYear)]),
  ];
}

export function languagesIn(codes: readonly string[], language: Language): string {
  const names = codes.map((code) => languageName(code, language));
  return formatList(names, language);
}

export function townsIn(ids: readonly string[], { areas, language }: Spoken): string {
  const towns = areas.flatMap((area) => area.municipalities);
  const names = ids.map((id) => nameOf(towns, id, language));
  return formatList(names, language);
}

/** To the consultant: what a coordinator has decided of their wish, and whom to ask. */
export function answerCard(wish: Wish, by: Coordinator | undefined, spoken: Spoken): Card {
  const t = ownTexts[spoken.language].answer;
  const isConfirmed = wish.state === 'confirmed';
  return card({
    language: spoken.language,
    title: isConfirmed ? t.confirmed : t.refused,
    body: [
      text(isConfirmed ? t.now : t.still),
      ...wideningLines(wish, spoken).map((line) => text(`- ${line}`, { spacing: 'small' })),
      ...(by === undefined ? [] : [subtle(t.ask), text(reachLine(by, t.chat), { spacing: 'small' })]),
    ],
    actions: [execute({ title: t.open, verb: 'profile.own', associatedInputs: 'none' })],
  });
}
