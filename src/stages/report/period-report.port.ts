import { addMonths, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { instantOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { daysOf, earlier } from '../../model/feedback/fixed-period.ts';
import type { World } from '../../runtime/world.ts';
import type { ReportFacts } from './figures/facts.ts';
import { figures, type Figures } from './figures/figures.ts';
import { joined, publishedTogether } from './figures/joined-areas.ts';
import { before, intervalOf, type Period } from './figures/period.ts';
import { reportedOrder, unitOf, type ReportedOrder } from './figures/reported-order.ts';
import { publishEnded } from './published/publish.port.ts';

/** What a report asks of the world. */
export type ReportWorld = Pick<World, 'histories' | 'answers' | 'publications' | 'bank' | 'clock'>;

/** A unit that has not ordered for so long is a new one. As long as events are kept at the least. */
const NEW_AFTER_MONTHS = 24;

/** Areas read at once: the database works on one while another's orders are folded, and connections are left for presses. */
const AT_ONCE = 2;

/** Half-years of the trend. */
const HALVES = 6;

/** The figures of some areas together and a period, from what the stores hold. Feedback that is due to be published is published first. */
export async function periodReport(world: ReportWorld, areas: readonly Area[], period: Period): Promise<Figures> {
  const area = joined(areas);
  const bank = await world.bank.members();
  const parts: AreaFacts[] = [];
  for (let from = 0; from < areas.length; from += AT_ONCE)
    parts.push(...(await Promise.all(areas.slice(from, from + AT_ONCE).map((one) => areaFacts(world, one, period)))));
  const publications = parts.flatMap((part) => part.publications);
  return figures({
    ...{ period, bank, area, areas },
    orders: parts.flatMap(({ orders }) => orders),
    unitsBefore: new Set(parts.flatMap(({ unitsBefore }) => [...unitsBefore])),
    unitsBeforeEarlier: new Set(parts.flatMap(({ unitsBeforeEarlier }) => [...unitsBeforeEarlier])),
    halves: halvesUntil(period).map((half, i) => ({
      half,
      placed: parts.reduce((sum, { halves }) => sum + (halves[i]?.placed ?? 0), 0),
      held: parts.reduce((sum, { halves }) => sum + (halves[i]?.held ?? 0), 0),
    })),
    publications: areas.length === 1 ? publications : publishedTogether(publications, period.asOf),
  });
}

type AreaFacts = Pick<ReportFacts, 'orders' | 'unitsBefore' | 'unitsBeforeEarlier' | 'publications'> & {
  readonly halves: readonly { readonly placed: number; readonly held: number }[];
};

async function areaFacts(world: ReportWorld, area: Area, period: Period): Promise<AreaFacts> {
  const { histories, clock } = world;
  const until = period.asOf + 1;
  const startOf = (day: LocalDate): number => instantOf(day, '00:00', area.zone);
  const unitsBefore = async (day: LocalDate): Promise<ReadonlySet<string>> => {
    const years = { start: startOf(addMonths(day, -NEW_AFTER_MONTHS)), end: Math.min(startOf(day), until) };
    return new Set([...(await histories.units(area.id, years))].map((unit) => unitOf(area, unit)));
  };
  const earlierFrom = before(period).from;
  const halves = halvesUntil(period);
  const moments = [...halves, earlier(halves.at(-1) ?? '', -1)].map((half) => startOf(daysOf(half).from));
  return {
    orders: await ordersOf(world, area, { ...period, from: earlierFrom }),
    unitsBefore: await unitsBefore(period.from),
    unitsBeforeEarlier: await unitsBefore(earlierFrom),
    halves: await histories.tally(area.id, moments, until),
    publications: await publishEnded(world, area, clock.now()),
  };
}

async function ordersOf({ histories }: ReportWorld, area: Area, period: Period): Promise<readonly ReportedOrder[]> {
  const orders: ReportedOrder[] = [];
  for await (const some of histories.ofPeriod(area.id, intervalOf(period, area.zone), period.asOf + 1))
    orders.push(...some.flatMap((history) => reportedOrder(history, area) ?? []));
  return orders;
}

/** Up to the half-year of the last day. */
function halvesUntil({ to }: Period): readonly string[] {
  const last = `${to.slice(0, 4)}H${Number(to.slice(5, 7)) > 6 ? 2 : 1}`;
  return Array.from({ length: HALVES }, (_, i) => earlier(last, HALVES - 1 - i));
}
