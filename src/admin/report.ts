import { writeFile } from 'node:fs/promises';
import { recordAct } from '../adapters/prisma/orders/operator-acts.ts';
import { LANGUAGES, type Language } from '../kernel/language/language.ts';
import type { Area } from '../model/area/area.ts';
import { exportReport, REPORT_FORMATS, type ReportFormat } from '../stages/report/tables/export.ts';
import { joined } from '../stages/report/figures/joined-areas.ts';
import { readPeriod, type Period, type PeriodFault } from '../stages/report/figures/period.ts';
import { periodReport } from '../stages/report/period-report.port.ts';
import { areasOf, withDatabase, type OpenedDatabase } from './open-database.ts';
import { CommandFaults, print, remark } from './output.ts';

export interface ReportOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A fixed period instead of days: 2026H2. */
  readonly period?: string | undefined;
  readonly asOf?: string | undefined;
  readonly area?: string | undefined;
  readonly format: string;
  readonly lang?: string | undefined;
  readonly out?: string | undefined;
}

/** Writes the report of an area, or of several as one, and a period, days both included, to standard output or a file. */
export async function writeReport(options: ReportOptions): Promise<void> {
  const format = oneOf('--format', options.format, REPORT_FORMATS);
  const content = await withDatabase((opened) => reportOf(opened, format, options));
  if (options.out !== undefined) {
    await writeFile(options.out, content);
    return print(options.out);
  }
  if (format === 'xlsx' && process.stdout.isTTY)
    throw new CommandFaults(['--out: is missing (required: a workbook cannot go to standard output)']);
  process.stdout.write(content);
}

async function reportOf(opened: OpenedDatabase, format: ReportFormat, options: ReportOptions): Promise<Uint8Array | string> {
  const areas = chosenAreas(await areasOf(opened), options.area);
  const area = joined(areas);
  const language: Language = options.lang === undefined ? area.channelLanguage : oneOf('--lang', options.lang, LANGUAGES);
  const now = opened.clock.now();
  const period = readPeriod(options, now, area.zone);
  if (typeof period === 'string') throw new CommandFaults([PERIOD_FAULTS[period]]);
  const content = await exportReport(
    format,
    await periodReport({ ...opened.stores, clock: opened.clock }, areas, period),
    area,
    language,
  );
  await recordAct(opened.database.pool, now, { command: 'report', area: area.id });
  remark(`${area.id}, ${daysOf(period)}`);
  return content;
}

const PERIOD_FAULTS: Readonly<Record<PeriodFault, string>> = {
  'not-a-date': '--from, --to, --as-of: is wrong (allowed: days 2026-01-01)',
  'ends-before-it-begins': '--to: is before --from (allowed: the same day or later)',
  'too-long': '--from, --to: too long (allowed: six years)',
  'not-a-period': '--period: is wrong (allowed: 2026Q3, 2026H2, 2026)',
  'days-beside-period': '--period: stands beside --from or --to (allowed: one or the other)',
};

function daysOf({ from, to }: Period): string {
  return `${from} – ${to}`;
}

/** One area, several ("north,south") or "all". */
function chosenAreas(areas: readonly Area[], asked: string | undefined): readonly Area[] {
  const ids = areas.map((one) => one.id);
  const wanted = asked === 'all' ? ids : (asked?.split(',') ?? (ids.length === 1 ? ids : []));
  const unknown = wanted.some((id) => !ids.includes(id));
  if (wanted.length === 0 || unknown)
    throw new CommandFaults([`--area: is ${unknown ? 'wrong' : 'missing'} (allowed: ${ids.join(', ')})`]);
  return areas.filter(({ id }) => wanted.includes(id));
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new CommandFaults([`${option}: is wrong (allowed: ${allowed.join(', ')})`]);
  return found;
}
