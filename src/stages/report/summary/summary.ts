import { formatNumber } from '../../../kernel/language/format.ts';
import { nameIn, type Language, type Texts } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { nameOf } from '../../../model/area/naming.ts';
import { TARGET_ROWS, type TargetId } from '../../../model/area/targets.ts';
import { isFixedPeriod, periodsWithin } from '../../../model/feedback/fixed-period.ts';
import { cellInWords } from '../figures/cell.ts';
import type { Figures } from '../figures/figures.ts';
import type { Period } from '../figures/period.ts';
import { KEY_ITEMS } from '../figures/quality.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { sum } from '../figures/statistics.ts';
import { texts as reportTexts } from '../texts.ts';
import { remarks } from './remarks.ts';
import { en } from './summary-texts.en.ts';
import { fi, type SummaryTexts } from './summary-texts.fi.ts';
import { sv } from './summary-texts.sv.ts';

export const summaryTexts: Texts<SummaryTexts> = { fi, sv, en };

/** The report on one page in words, made by rules: what happened, with the period before in brackets, and what is worth acting on. */
export interface Summary {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly remarksTitle: string;
  readonly remarks: readonly string[];
}

export function summaryOf(figures: Figures, area: Area, language: Language): Summary {
  const t = summaryTexts[language];
  return {
    title: t.title,
    paragraphs: [
      t.brackets(t.earlier[lengthOf(figures.period)]),
      demandInWords(figures, area, language),
      flowInWords(figures, language),
      meetingsInWords(figures, language),
      capacityInWords(figures, language),
      feedbackInWords(figures, language),
      targetsInWords(figures, language),
    ].filter((words) => words !== ''),
    remarksTitle: t.remarksTitle,
    remarks: remarks(figures).map((remark) => t.remarks[remark]),
  };
}

/** '41 (33)'. */
function pairIn(figures: Figures, language: Language): (now: Cell, then: Cell) => string {
  const say = (cell: Cell): string => cellInWords(cell, figures.smallestGroup, language);
  return (now, then) => `${say(now)} (${say(then)})`;
}

function demandInWords(figures: Figures, area: Area, language: Language): string {
  const t = summaryTexts[language];
  const pair = pairIn(figures, language);
  const [now, then] = [figures.demand, figures.earlier.demand];
  const silent = now.silentSectors.map((id) => nameOf(area.sectors, id, language)).join(', ');
  return sentences([
    t.orders(pair(now.orders, then.orders), pair(now.acute, then.acute)),
    t.units(pair(now.units.ordering, then.units.ordering), pair(now.units.fresh, then.units.fresh)),
    silent === '' ? '' : t.silent(silent),
  ]);
}

function flowInWords(figures: Figures, language: Language): string {
  const t = summaryTexts[language];
  const pair = pairIn(figures, language);
  const [now, then] = [figures.flow, figures.earlier.flow];
  const [cancelled, before] = [now, then].map(({ cancelledBy }) => sum(Object.values(cancelledBy)));
  return sentences([
    t.staffed(pair(now.toStaffed.medianDays, then.toStaffed.medianDays)),
    t.lost(pair(now.unfilled, then.unfilled), pair(cancelled, before), pair(now.cancelledLate, then.cancelledLate)),
  ]);
}

function meetingsInWords(figures: Figures, language: Language): string {
  const t = summaryTexts[language];
  const pair = pairIn(figures, language);
  const [now, then] = [figures.meetings, figures.earlier.meetings];
  const people = pair(now.participants.total, then.participants.total);
  return sentences([
    t.held(pair(now.held, then.held), pair(now.followUps, then.followUps), people),
    t.followedUp(pair(now.followUpsOrdered, then.followUpsOrdered), pair(now.followUpsHeld, then.followUpsHeld)),
  ]);
}

function capacityInWords(figures: Figures, language: Language): string {
  const pair = pairIn(figures, language);
  const [now, then] = [figures.capacity, figures.earlier.capacity];
  return summaryTexts[language].capacity(pair(now.active, then.active), pair(now.assignments.median, then.assignments.median));
}

function feedbackInWords(figures: Figures, language: Language): string {
  const [t, words] = [summaryTexts[language], reportTexts[language]];
  const pair = pairIn(figures, language);
  const { periods, responseRate, earlierRate, items } = figures.quality;
  if (periods.length === 0) return '';
  const means = KEY_ITEMS.flatMap((item) => {
    const own = items.find((one) => one.item === item);
    return own?.all.mean === undefined ? [] : [`${words.items[item]} ${pair(own.all.mean, own.earlier)}`];
  });
  return sentences([t.response(pair(responseRate, earlierRate)), means.length === 0 ? '' : t.means(means.join(', '))]);
}

/** 'Palautteen vastausprosentti 62, tavoite vähintään 60: saavutettu. Vertailu 45 (…).' */
function targetsInWords({ targets, smallestGroup }: Figures, language: Language): string {
  const [t, { key: names }] = [summaryTexts[language].targets, reportTexts[language]];
  const told = targets.map(({ id, now, target, isReached, benchmark }) => {
    const name = `${names[id]} ${cellInWords(now, smallestGroup, language)}`;
    const verdict = isReached === undefined ? t.open : isReached ? t.reached : t.missed;
    const aim = target === undefined ? name : `${name}, ${aimInWords(id, target, language)}: ${verdict}`;
    const other = benchmark && t.benchmark(formatNumber(benchmark.value, language), nameIn(benchmark.source, language));
    return sentences([`${aim}.`, other ?? '']);
  });
  return sentences(told.length === 0 ? [] : [t.title, ...told]);
}

/** 'tavoite vähintään 60'. */
export function aimInWords(id: TargetId, target: number, language: Language): string {
  return summaryTexts[language].targets[TARGET_ROWS[id].better](formatNumber(target, language));
}

function sentences(some: readonly string[]): string {
  return some.filter((one) => one !== '').join(' ');
}

function lengthOf({ from, to }: Period): keyof SummaryTexts['earlier'] {
  const [only, ...others] = periodsWithin(from, to);
  if (only === undefined || others.length > 0 || !isFixedPeriod(only)) return 'other';
  return ({ Q: 'quarter', H: 'half' } as const)[only.charAt(4)] ?? 'year';
}
