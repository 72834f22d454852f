import type { Instant } from '../../kernel/time/instant.ts';
import { addMonths } from '../../kernel/time/calendar-date.ts';
import { instantOf } from '../../kernel/time/zone.ts';
import { isCoordinator } from '../../model/area/area.ts';
import type { Area } from '../../model/area/area.ts';
import { CHAT_WORDS } from '../../model/chat-words.ts';
import { areasOfDesk } from '../../runtime/delivery/desk-channel.ts';
import type { PressHandler, Reply, Shown, Visitor, WordRoute } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { figures } from './figures/figures.ts';
import type { Figures } from './figures/figures.ts';
import { halfYearOf, intervalOf, readPeriod } from './figures/period.ts';
import type { AskedPeriod, Period } from './figures/period.ts';
import { publishEnded } from './published/publish.port.ts';
import { reportCard } from './report.card.ts';
import { texts } from './texts.ts';

/** That a meeting was held may have been noted later than it was: orders are read from this long before the period. */
const EARLIER_MONTHS = 3;

/** The figures of an area and a period, from what the stores hold now. Feedback that is due to be published is published first. */
export async function periodReport(
  world: Pick<World, 'orders' | 'answers' | 'publications' | 'bank' | 'clock'>,
  area: Area,
  period: Period,
): Promise<Figures> {
  const { start, end } = intervalOf(period, area.zone);
  const earlier = instantOf(addMonths(period.from, -EARLIER_MONTHS), '00:00', area.zone);
  const [orders, history, bank, publications] = await Promise.all([
    world.orders.inPeriod(area.id, { start: earlier, end }),
    world.orders.eventsInPeriod(area.id, { start, end: Math.max(end, period.asOf + 1) }),
    world.bank.all(),
    publishEnded(world, area, world.clock.now()),
  ]);
  return figures({ period, orders, history, publications, bank, area });
}

/** "from", "to" and, for a coordinator of several, "area"; without dates this half-year. */
export const showReport: PressHandler = async (world, press) => {
  const { inputs, visitor, now } = press;
  const shown = await reportFor(world, visitor, { area: inputs['area'], from: inputs['from'], to: inputs['to'] }, now);
  return shown === undefined ? notCoordinator(visitor) : { kind: 'card', ...shown };
};

/** "Raportti": this half-year. On the desk's own channel everybody sees it: counts and means of groups that hide nobody (DOMAIN 8). */
export const reportRoute: WordRoute = {
  name: 'report',
  pattern: CHAT_WORDS.report,
  places: ['channel', 'group', 'personal'],
  answer: async (world, { visitor, address, now }) => {
    const here = (await areasOfDesk(world, address)).find((area) => isCoordinator(area, visitor.id));
    const shown = await reportFor(world, visitor, { area: here?.id }, now);
    if (shown === undefined) return [notCoordinator(visitor)];
    return [{ kind: 'card', ...shown, isForAll: here && true }];
  },
};

interface Asked extends AskedPeriod {
  readonly area?: string | undefined;
}

async function reportFor(world: World, visitor: Visitor, asked: Asked, now: Instant): Promise<Shown | undefined> {
  const { language } = visitor;
  const areas = world.areas.filter((one) => isCoordinator(one, visitor.id));
  const area = areas.find(({ id }) => id === asked.area) ?? areas[0];
  if (area === undefined) return undefined;
  const period = readPeriod(asked, now, area.zone);
  const isFaulty = typeof period === 'string';
  const report = await periodReport(world, area, isFaulty ? halfYearOf(now, area.zone) : period);
  return reportCard(report, { area, areas, language, fault: isFaulty ? texts[language].refusals[period] : undefined });
}

function notCoordinator({ language }: Visitor): Reply {
  return { kind: 'sentence', text: texts[language].refusals['not-coordinator'] };
}
