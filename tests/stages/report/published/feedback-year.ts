import { grouped } from '../../../../src/kernel/grouped.ts';
import type { FeedbackGroup } from '../../../../src/model/order/order.ts';
import { earlier, quartersOf } from '../../../../src/model/feedback/fixed-period.ts';
import type { Publication } from '../../../../src/model/feedback/publication.ts';
import type { AnswerItems, Atom } from '../../../../src/model/feedback/sheets.ts';
import type { AnswerCell, AnswerStore, Histogram } from '../../../../src/ports/stores/answer-store.ts';
import type { PublicationStore } from '../../../../src/ports/stores/publication-store.ts';

/** One sheet as it has been released: what is said of it, when, and what it says. */
export interface ReleasedSheet extends Atom {
  readonly period: string;
  readonly items: AnswerItems;
}

export type Opinion = (chance: () => number) => number;

/** Opinions that people have: of every kind, and unanimous ones, which tell most of each. */
export const OPINIONS: Readonly<Record<string, Opinion>> = {
  usual: (chance) => Math.max(0, Math.min(10, Math.round(8.6 + 3 * (chance() + chance() - 1)))),
  anything: (chance) => Math.floor(chance() * 11),
  delighted: (chance) => (chance() < 0.97 ? 10 : 0),
  angry: (chance) => (chance() < 0.97 ? 0 : 10),
};

const SIZES: Readonly<Record<FeedbackGroup, number>> = {
  ...{ child: 1, young: 1, client: 2, close: 1, professional: 4, orderer: 1, consultant: 2 },
};
const FACES = [0, 3, 5, 7, 10];

/**
 * The released answers of a year of an area with so many orders, made by chance of a seed. Released as the store promises: what is said of
 * sheets is shared by at least five of at least three meetings, and the rest wait for the next quarter.
 */
export function yearOfFeedback(year: number, orders: number, opinion: Opinion, seed: number): readonly ReleasedSheet[] {
  const chance = chanceOf(seed);
  const waiting = new Map<string, OfMeeting[]>();
  return quartersOf(String(year)).flatMap((period, quarter) => {
    for (let order = quarter; order < orders; order += 4)
      for (const sheet of sheetsOf(order, opinion, chance)) {
        const key = `${sheet.survey}/${sheet.group}`;
        waiting.set(key, [...(waiting.get(key) ?? []), sheet]);
      }
    return [...waiting].flatMap(([key, pool]) => {
      const { released, rest } = release(pool);
      waiting.set(key, rest);
      return released.map(({ meeting: _, ...sheet }) => ({ ...sheet, period }));
    });
  });
}

type OfMeeting = Omit<ReleasedSheet, 'period'> & { readonly meeting: number };

function sheetsOf(meeting: number, opinion: Opinion, chance: () => number): readonly OfMeeting[] {
  const method = ['anticipation-dialogue', 'network-meeting', 'lets-talk'][Math.floor(chance() * chance() * 3)] ?? null;
  const said = { method, kind: chance() < 0.8 ? 'client' : 'none', isFollowUp: chance() < 0.3 };
  const of = Object.entries(SIZES).flatMap(([group, size]) =>
    Array.from({ length: size }).flatMap(() => (chance() < 0.7 ? [group as FeedbackGroup] : [])),
  );
  const figure = (group: FeedbackGroup): number | null => {
    if (chance() < 0.05) return null;
    const value = opinion(chance);
    return group === 'child' ? (FACES.find((face) => face >= value) ?? 10) : value;
  };
  const meetingSheets = of.map((group) => ({
    ...{ ...said, survey: 'meeting' as const, group, meeting },
    items: {
      [group === 'child' ? 'k_helped' : 'useful']: figure(group),
      ...(group === 'orderer' || group === 'professional' ? { worry_before: figure(group), worry_now: figure(group) } : {}),
    },
  }));
  const done = ['all', 'some', 'none'][opinion(chance) > 6 ? 0 : Math.floor(chance() * 3)] ?? 'all';
  const impact = { i_done: done, i_clearer: chance() < 0.9 ? 'yes' : 'dk', i_worry: figure('orderer') };
  return [...meetingSheets, { ...said, survey: 'impact', group: 'orderer', meeting, items: impact }];
}

function release(pool: readonly OfMeeting[]): { readonly released: readonly OfMeeting[]; readonly rest: OfMeeting[] } {
  const forgets: readonly ((sheet: OfMeeting) => OfMeeting)[] = [
    (sheet) => sheet,
    (sheet) => ({ ...sheet, kind: null }),
    (sheet) => ({ ...sheet, kind: null, isFollowUp: null }),
    (sheet) => ({ ...sheet, kind: null, isFollowUp: null, method: null }),
  ];
  const released: OfMeeting[] = [];
  let rest = [...pool];
  for (const forget of forgets) {
    const atoms = grouped(rest, (sheet) => JSON.stringify([forget(sheet).method, forget(sheet).kind, forget(sheet).isFollowUp]));
    rest = atoms.flatMap((sheets) => {
      const meetings = grouped(sheets, ({ meeting }) => String(meeting));
      const isSafe = sheets.length >= 5 && meetings.length >= 3 && meetings.every((own) => own.length * 2 <= sheets.length);
      if (isSafe) released.push(...sheets.map(forget));
      return isSafe ? [] : sheets;
    });
  }
  return { released, rest };
}

/** The two stores of published feedback in memory; `held` is what the answer store holds now. */
export function feedbackStores(area: string, held: () => readonly ReleasedSheet[]) {
  const kept = new Map<string, Publication>();
  const answers: Pick<AnswerStore, 'released' | 'cells'> = {
    released: (_, periods) =>
      Promise.resolve(
        histogramsOf(
          area,
          held().filter(({ period }) => periods.includes(period)),
        ),
      ),
    cells: (_, periods) =>
      Promise.resolve(
        cellsOf(
          area,
          held().filter(({ period }) => periods.includes(period)),
        ),
      ),
  };
  const publications: PublicationStore = {
    publish: (given) => {
      for (const one of given) if (!kept.has(one.period)) kept.set(one.period, structuredClone(one));
      return Promise.resolve();
    },
    ofAreas: () => Promise.resolve([...kept.values()]),
  };
  return { answers: answers as AnswerStore, publications };
}

function histogramsOf(area: string, sheets: readonly ReleasedSheet[]): readonly Histogram[] {
  const rows = sheets.flatMap(({ items, ...of }) => Object.entries(items).map(([item, value]) => ({ ...of, item, value })));
  return grouped(rows, (row) => JSON.stringify(row)).flatMap((same) =>
    same.slice(0, 1).map((row) => ({ ...row, area, count: same.length })),
  );
}

function cellsOf(area: string, sheets: readonly ReleasedSheet[]): readonly AnswerCell[] {
  const rows = sheets.map(({ items: _, ...of }) => of);
  return grouped(rows, (row) => JSON.stringify(row)).flatMap((same) =>
    same.slice(0, 1).map((row) => {
      const answers = same.length;
      return { ...row, area, meetings: Math.ceil(answers / 3), answers, attended: answers + 2, matched: answers, leftOut: 0 };
    }),
  );
}

/** mulberry32: the same numbers for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The fixed periods of these years and the year before them. */
export function periodsOf(year: number): readonly string[] {
  const quarters = quartersOf(String(year));
  const halves = [`${year}H1`, `${year}H2`];
  return [...quarters, ...halves, String(year), earlier(String(year))];
}
