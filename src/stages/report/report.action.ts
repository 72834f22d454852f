import type { Instant } from '../../kernel/time/instant.ts';
import { isCoordinator } from '../../model/area/area.ts';
import { heard } from '../../model/chat-words.ts';
import { areasOfDesk } from '../../runtime/delivery/desk-channel.ts';
import type { PressHandler, Reply, Shown, Visitor, WordRoute } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { halfYearOf, readPeriod, type AskedPeriod } from './figures/period.ts';
import { periodReport } from './period-report.port.ts';
import { reportCard } from './report.card.ts';
import { texts } from './texts.ts';

/** "from", "to", "table" and, for a coordinator of several, "area"; without dates this half-year, without a table the short report. */
export const showReport: PressHandler = async (world, press) => {
  const { inputs, visitor, now } = press;
  const shown = await reportFor(
    world,
    visitor,
    { area: inputs['area'], table: inputs['table'], from: inputs['from'], to: inputs['to'] },
    now,
  );
  return shown === undefined ? notCoordinator(visitor) : { kind: 'card', ...shown };
};

/** "Raportti": this half-year. On the desk's own channel everybody sees it: counts and means of groups that hide nobody (DOMAIN 8). */
export const reportRoute: WordRoute = {
  ...heard('report'),
  answer: async (world, { visitor, address, now }) => {
    const here = (await areasOfDesk(world, address)).find((area) => isCoordinator(area, visitor.id));
    const aloud = { ...visitor, language: here?.channelLanguage ?? visitor.language };
    const shown = await reportFor(world, aloud, { area: here?.id }, now);
    if (shown === undefined) return [notCoordinator(visitor)];
    return [{ kind: 'card', ...shown, isForAll: here && true }];
  },
};

interface Asked extends AskedPeriod {
  readonly area?: string | undefined;
  readonly table?: string | undefined;
}

async function reportFor(world: World, visitor: Visitor, asked: Asked, now: Instant): Promise<Shown | undefined> {
  const { language } = visitor;
  const areas = world.areas.filter((one) => isCoordinator(one, visitor.id));
  const area = areas.find(({ id }) => id === asked.area) ?? areas[0];
  if (area === undefined) return undefined;
  const period = readPeriod(asked, now, area.zone);
  const isFaulty = typeof period === 'string';
  const report = await periodReport(world, [area], isFaulty ? halfYearOf(now, area.zone) : period);
  return reportCard(report, {
    area,
    areas,
    language,
    table: asked.table,
    fault: isFaulty ? texts[language].refusals[period] : undefined,
  });
}

function notCoordinator({ language }: Visitor): Reply {
  return { kind: 'sentence', text: texts[language].refusals['not-coordinator'] };
}
