import { grouped } from '../../../../src/kernel/grouped.ts';
import { quartersOf } from '../../../../src/model/feedback/fixed-period.ts';
import type { BlockCut } from '../../../../src/model/feedback/publication.ts';
import type { Range } from '../../../../src/model/feedback/safe-cell.ts';
import { isTold } from '../../../../src/model/feedback/shown.ts';
import type { Figures } from '../../../../src/stages/report/figures/figures.ts';
import { blocksOf, cutOf } from '../../../../src/stages/report/published/blocks.ts';
import type { Read } from './attacker.ts';
import type { ReleasedSheet } from './feedback-year.ts';

/** Answers that a reader knows to be told together only, of one item: how many there are. */
export interface Part {
  readonly id: string;
  readonly quarter: string;
  readonly survey: string;
  readonly group: string;
  readonly cut: BlockCut;
  readonly n: number;
}

/** What an insider of the trade could know of the answers without their content: how many of each kind there are. */
export function partsOf(sheets: readonly ReleasedSheet[], item: string): readonly Part[] {
  const groups = grouped(sheets, ({ period, survey, group }) => `${period}/${survey}/${group}`);
  return groups.flatMap((own) => {
    const atoms = grouped(own, ({ method, kind, isFollowUp }) => JSON.stringify([method, kind, isFollowUp]));
    const { period: quarter = '', survey = '', group = '' } = own[0] ?? {};
    const cuts = atoms.map((of) => {
      const { method, kind, isFollowUp } = of[0] ?? {};
      const cut = { method: method ?? undefined, kind: kind ?? undefined, isFollowUp: isFollowUp ?? undefined };
      return { cut, of, sheets: Math.max(...itemsOf(of).map((one) => of.filter(({ items }) => one in items).length)) };
    });
    return blocksOf(cuts).flatMap((block, i) => {
      const n = block.flatMap(({ of }) => of).filter(({ items }) => isAnswered(items[item])).length;
      return n < 5 ? [] : [{ id: `${quarter}/${survey}/${group}/${i}`, quarter, survey, group, cut: cutOf(block), n }];
    });
  });
}

const itemsOf = (sheets: readonly ReleasedSheet[]): readonly string[] => [
  ...new Set(sheets.flatMap(({ items }) => Object.keys(items))),
];
const isAnswered = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** Everything that one report says of one item, with the parts that it says it of. */
export function readIn({ quality, impact }: Feedback, item: string, parts: readonly Part[]): readonly Read[] {
  const within = (periods: readonly string[]) => parts.filter(({ quarter }) => periods.flatMap(quartersOf).includes(quarter));
  const own = within(quality.periods);
  const read = (mean: unknown, of: readonly Part[], isShare = false): readonly Read[] => {
    if (!isTold(mean as never) || of.length === 0) return [];
    const n = of.reduce((all, part) => all + part.n, 0);
    const scale = isShare ? n / 100 : n;
    const step = isShare ? (n < 20 ? 10 : 1) : n < 10 ? 0.5 : 0.1;
    const [from, to] = typeof mean === 'number' ? [mean - step / 2, mean + step / 2] : [rangeOf(mean).from, rangeOf(mean).to];
    return [{ of: new Set(of.map(({ id }) => id)), least: from * scale, most: to * scale }];
  };
  const of = quality.items.find((one) => one.item === item);
  const cutBy = (test: (cut: BlockCut) => boolean) => own.filter((part) => test(part.cut));
  const worry = quality.worry.flatMap(({ group, before, now, later }) => {
    const ofGroup = own.filter((part) => part.group === group);
    return read({ worry_before: before, worry_now: now, i_worry: later }[item]?.mean, ofGroup);
  });
  const rounds = quality.rounds.filter((one) => one.item === item);
  const kinds = quality.kinds.filter((one) => one.item === item);
  return [
    ...(of === undefined
      ? []
      : [
          ...read(of.all.mean, own),
          ...of.groups.flatMap((one) =>
            read(
              one.mean.mean,
              own.filter(({ group }) => group === one.group),
            ),
          ),
        ]),
    ...worry,
    ...rounds.flatMap(({ first, followUp }) => [
      ...read(
        first.mean,
        cutBy(({ isFollowUp }) => isFollowUp === false),
      ),
      ...read(
        followUp.mean,
        cutBy(({ isFollowUp }) => isFollowUp === true),
      ),
    ]),
    ...kinds.flatMap(({ client, none }) => [
      ...read(
        client.mean,
        cutBy(({ kind }) => kind === 'client'),
      ),
      ...read(
        none.mean,
        cutBy(({ kind }) => kind === 'none'),
      ),
    ]),
    ...(item === 'useful'
      ? quality.methods.flatMap(({ method, means }) =>
          read(
            means[2]?.mean,
            cutBy((one) => one.method === method),
          ),
        )
      : []),
    ...(item === 'useful' ? quality.trend.flatMap(({ half, means }) => read(means[2]?.mean, within([half]))) : []),
    ...impact.choices.filter((one) => `${one.item}:${one.option}` === item).flatMap(({ share }) => read(share, own, true)),
  ];
}

export type Feedback = Pick<Figures, 'quality' | 'impact'>;

const rangeOf = (cell: unknown) => cell as Range;

export function distinct(read: readonly Read[]): readonly Read[] {
  return [...new Map(read.map((one) => [JSON.stringify([[...one.of], one.least, one.most]), one])).values()];
}
