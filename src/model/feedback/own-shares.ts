import { grouped } from '../../kernel/grouped.ts';
import { inRandomOrder, type Draw } from '../../kernel/random-order.ts';
import { LEAST_GROUP } from '../area/policy.ts';
import type { FeedbackGroup } from '../order/order.ts';
import type { PersonId } from '../people/person.ts';
import type { WaitingSheet, WaitingSurvey } from './box.ts';
import type { ItemTotal } from './publication.ts';
import { scaleTotal } from './safe-totals.ts';
import type { OwnShare } from './sheets.ts';

/** What is added to somebody's own feedback, once: nobody can tell a part of it. */
export interface OwnBatch {
  readonly consultant: PersonId;
  readonly totals: Readonly<Record<string, ItemTotal>>;
}

export interface OwnRule {
  /** A batch, and each item of it, has figures of at least so many people. */
  readonly smallest: number;
  /** And of at least so many meetings. */
  readonly meetings: number;
}

/** What those who lead hear about a meeting: how it was, never how worried anybody was. What children are asked by faces comes last. */
export const OWN_ITEMS = [
  ...['heard', 'others', 'hope', 'clarity', 'my_part', 'facilitation', 'useful'],
  ...['k_told', 'k_listened', 'k_understood', 'k_helped'],
] as const satisfies readonly string[];

/** Asked of children too, or of them alone. */
const OF_CHILDREN = /^(?:heard|k_)/;

/** The field's own rule is five, whatever an area's file may say. */
export function leastMeetings(pooledMeetings: number): number {
  return Math.max(LEAST_GROUP, pooledMeetings);
}

/**
 * A meeting's sheets, but for those of the consultants themselves, dealt out by lot: one part to each who led it, and one to nobody. So no
 * two views share a sheet, and nobody who sets them beside each other, and beside what was published, knows whose answers are in which.
 */
export function dealtShares(
  closed: readonly WaitingSurvey[],
  { consultants, draw }: { readonly consultants: readonly PersonId[]; readonly draw: Draw },
): readonly OwnShare[] {
  const told = closed.filter(({ survey, group }) => survey === 'meeting' && group !== 'consultant');
  const [first] = told;
  if (first === undefined) return [];
  const mixed = inRandomOrder(
    told.flatMap(({ group, sheets }) => sheets.map((sheet) => ({ group, sheet }))),
    draw,
  );
  const parts = consultants.length + 1;
  const beginning = draw(parts);
  const dealt = (to: number) => mixed.filter((_, i) => (i + beginning) % parts === to);
  const untold = dealt(consultants.length).length;
  return consultants.flatMap((consultant, i) => {
    const sheets = dealt(i);
    return sheets.length === 0 ? [] : [{ consultant, since: first.since, untold, ...shareOf(sheets) }];
  });
}

/** What may be told by now to whom; the rest waits on. An item with too few figures in a batch is left out of it. */
export function ownBatches(
  shares: readonly OwnShare[],
  rule: OwnRule,
): { readonly batches: readonly OwnBatch[]; readonly left: readonly OwnShare[] } {
  const batches = grouped(shares, ({ consultant }) => consultant).flatMap((own) => {
    const together = withoutExcess(own);
    const [first] = together;
    return first !== undefined && isEnough(together, rule) ? [{ consultant: first.consultant, together }] : [];
  });
  const told = new Set(batches.flatMap(({ together }) => together));
  return {
    batches: batches.map(({ consultant, together }) => ({ consultant, totals: totalsOf(together, rule) })),
    left: shares.filter((share) => !told.has(share)),
  };
}

interface Dealt {
  readonly group: FeedbackGroup;
  readonly sheet: WaitingSheet;
}

function shareOf(sheets: readonly Dealt[]): Pick<OwnShare, 'sheets' | 'ofOrderer' | 'figures'> {
  const figures = OWN_ITEMS.flatMap((item) => {
    const said = sheets.flatMap(({ sheet }) => sheet.items[item] ?? []).filter((value) => typeof value === 'number');
    return said.length === 0 ? [] : [[item, said.sort((a, b) => a - b)] as const];
  });
  const ofOrderer = sheets.filter(({ group }) => group === 'orderer').length;
  return { sheets: sheets.length, ofOrderer, figures: Object.fromEntries(figures) };
}

/** Without the meetings that have more than half of the sheets. */
function withoutExcess(shares: readonly OwnShare[]): readonly OwnShare[] {
  const all = total(shares, ({ sheets }) => sheets);
  const excess = shares.find(({ sheets }) => sheets * 2 > all);
  return excess === undefined ? shares : withoutExcess(shares.filter((one) => one !== excess));
}

/** As many sheets as are told are told to nobody, or enough of them. */
function isEnough(shares: readonly OwnShare[], { smallest, meetings }: OwnRule): boolean {
  const sheets = total(shares, (one) => one.sheets);
  const ofOrderer = total(shares, (one) => one.ofOrderer);
  const untold = total(shares, (one) => one.untold);
  return shares.length >= meetings && untold >= smallest && areManyPeople(sheets, ofOrderer, smallest);
}

/** One person may have ordered all the meetings: their sheets count as one person's, and are never more than half. */
function areManyPeople(answers: number, ofOrderer: number, smallest: number): boolean {
  return answers - ofOrderer + Math.min(1, ofOrderer) >= smallest && ofOrderer * 2 <= answers;
}

function totalsOf(shares: readonly OwnShare[], rule: OwnRule): OwnBatch['totals'] {
  return Object.fromEntries(
    OWN_ITEMS.flatMap((item) => {
      const told = totalOf(shares, item, rule);
      return told === undefined ? [] : [[item, told] as const];
    }),
  );
}

/** By the rule of the whole batch again: an item may have been answered at a few of its meetings only. */
function totalOf(shares: readonly OwnShare[], item: string, { smallest, meetings }: OwnRule): ItemTotal | undefined {
  const answered = shares.flatMap(({ figures, ofOrderer }) => {
    const own = figures[item] ?? [];
    return own.length === 0 ? [] : [{ own, ofOrderer: Math.min(ofOrderer, own.length) }];
  });
  const figures = answered.flatMap(({ own }) => own);
  const isOfOne = answered.some(({ own }) => own.length * 2 > figures.length);
  const ofOrderer = total(answered, (one) => one.ofOrderer);
  if (answered.length < meetings || isOfOne || !areManyPeople(figures.length, ofOrderer, smallest)) return undefined;
  const group = OF_CHILDREN.test(item) ? 'child' : 'client';
  return scaleTotal(
    figures.map((figure) => ({ figure, count: 1 })),
    group,
    smallest,
  );
}

function total<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
