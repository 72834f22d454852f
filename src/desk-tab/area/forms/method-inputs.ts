import type { Language } from '../../../kernel/language/language.ts';
import { USUAL } from '../../../model/area/catalogue.ts';
import { LEAVABLE_ITEMS, MOST_PARTS, MOST_POINTS, NEEDS, STAGE_NAMES } from '../../../model/area/methods.ts';
import { guideTexts } from '../../../model/guides/guides.ts';
import { words as feedbackWords } from '../../../stages/feedback/words/form-languages.ts';
import { areaTexts } from '../texts.ts';
import type { SideName } from './area-parts.ts';
import { inputAt, namedAt, switchAt, titledOptions } from './input-parts.ts';
import type { Input, Path } from './inputs.ts';

type MethodInputs = (language: Language, root: Path) => readonly Input[];

/** What a method is and how it runs; what is in lists has pages of its own. */
export const methodInputs: MethodInputs = (language, root) => {
  const { groups } = areaTexts[language];
  const grouped = (group: string, inputs: readonly Input[]): readonly Input[] =>
    inputs.map((one, n) => (n === 0 ? { ...one, group } : one));
  return [
    switchAt(language, root, 'isOutOfUse'),
    ...namedAt(language, root, 'name', { covers: [root] }),
    ...namedAt(language, root, 'about', { kind: 'long' }),
    ...grouped(groups.choosing, choosing(language, root)),
    ...grouped(groups.team, team(language, root)),
    ...grouped(groups.time, time(language, root)),
    ...grouped(groups.series, series(language, root)),
    ...grouped(groups.feedback, feedback(language, root)),
    ...grouped(groups.invitation, namedAt(language, root, 'invitation', { kind: 'long' })),
  ];
};

const choosing: MethodInputs = (language, root) => {
  const { kinds } = areaTexts[language];
  const { need: titleOf } = guideTexts[language].choosing;
  const titles = Object.fromEntries(Object.values(NEEDS).flatMap((needs) => needs.map((need) => [need, titleOf[need]])));
  return [
    inputAt(language, root, 'kinds', { kind: 'ticks', options: titledOptions(kinds), usual: USUAL.kinds.join(',') }),
    inputAt(language, root, 'needs', { kind: 'ticks', options: titledOptions(titles), isEmptyMeant: true }),
    switchAt(language, root, 'needsCoordinator'),
  ];
};

const team: MethodInputs = (language, root) => [
  inputAt(language, root, 'seats', { kind: 'number', usual: String(USUAL.seats) }),
  switchAt(language, root, 'hasConvener'),
  inputAt(language, root, 'invites', {
    kind: 'choice',
    options: titledOptions(areaTexts[language].inviters),
    usual: USUAL.invites,
  }),
];

const time: MethodInputs = (language, root) => [
  switchAt(language, root, 'isAcute'),
  inputAt(language, root, 'durationMinutes', {
    kind: 'number',
    usual: String(USUAL.durationMinutes),
    covers: [[...root, 'parts']],
  }),
  ...(['preparationWeeks.least', 'preparationWeeks.usual'] as const).map((name) =>
    inputAt(language, root, name, { kind: 'number', within: [...root, 'preparationWeeks'] }),
  ),
  inputAt(language, root, 'followUpMonths', { kind: 'maybe-number' }),
];

const series: MethodInputs = (language, root) => {
  const { noSeries, openSeries, yes, no } = areaTexts[language];
  const within = [...root, 'series'];
  const meetings = Array.from({ length: 9 }, (_, n) => ({ value: String(n + 2), title: String(n + 2) }));
  const first = [
    { value: '', title: noSeries },
    { value: 'open', title: openSeries },
  ];
  return [
    inputAt(language, root, 'series.meetings', { kind: 'counted', options: [...first, ...meetings], within }),
    inputAt(language, root, 'series.everyWeeks', { kind: 'number', within }),
    inputAt(language, root, 'series.hasSameTeam', {
      kind: 'switch',
      usual: 'true',
      options: titledOptions({ true: yes, false: no }),
      within,
    }),
  ];
};

const feedback: MethodInputs = (language, root) => {
  const { items } = feedbackWords[language];
  const left = Object.fromEntries(LEAVABLE_ITEMS.map((item) => [item, items[item]]));
  return [
    inputAt(language, root, 'feedback', {
      kind: 'choice',
      options: titledOptions(areaTexts[language].feedbackForms),
      usual: 'full',
    }),
    inputAt(language, root, 'notAsked', { kind: 'ticks', options: titledOptions(left), isEmptyMeant: true }),
  ];
};

/** Inputs of a side of the method. */
export const SIDES: Readonly<Record<SideName, MethodInputs>> = {
  parts: (language, root) =>
    rowsOf(MOST_PARTS, { language, root, list: 'parts' }, (row) => [
      ...namedAt(language, row, 'name'),
      inputAt(language, row, 'minutes', { kind: 'number' }),
      switchAt(language, row, 'isPrivate'),
    ]),
  preparation: (language, root) =>
    rowsOf(MOST_POINTS, { language, root, list: 'preparation' }, (row) => [
      ...namedAt(language, row, 'words'),
      inputAt(language, row, 'for', { kind: 'choice', usual: 'orderer', options: titledOptions(areaTexts[language].pointsFor) }),
      switchAt(language, row, 'isTicked'),
    ]),
  guidance: (language, root) =>
    STAGE_NAMES.flatMap((stage) => {
      const { stages } = areaTexts[language];
      const within = [...root, 'guidance', stage];
      return (['happens', 'orderer', 'team', 'participant'] as const).flatMap((one, n) =>
        namedAt(language, within, one, { kind: 'long', within }).map((input, at) => ({
          ...input,
          name: `${stage}.${input.name}`,
          ...(n === 0 && at === 0 && { group: stages[stage] }),
        })),
      );
    }),
};

interface RowsOf {
  readonly language: Language;
  readonly root: Path;
  readonly list: 'parts' | 'preparation';
}

/** So many rows of a list, each with its place in it. */
function rowsOf(most: number, { language, root, list }: RowsOf, inputs: (row: Path) => readonly Input[]): readonly Input[] {
  const within = [...root, list];
  return Array.from({ length: most }, (_, at) => {
    const row = [...within, at];
    const place = inputAt(language, row, 'place', { kind: 'number', usual: String(at + 1), covers: [row] });
    const all = [...inputs(row), place];
    return all.map((one, n) => ({
      ...one,
      name: `${list}.${at}.${one.name}`,
      within,
      row: at,
      ...(n === 0 && { group: areaTexts[language].row(at + 1) }),
    }));
  }).flat();
}
