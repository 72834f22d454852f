import { writeFile } from 'node:fs/promises';
import { recordAct } from '../adapters/prisma/orders/operator-acts.ts';
import { LANGUAGES } from '../kernel/language/language.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Area } from '../model/area/area.ts';
import { exportReport, REPORT_FORMATS } from '../stages/report/tables/export.ts';
import type { ReportFormat } from '../stages/report/tables/export.ts';
import { readPeriod } from '../stages/report/figures/period.ts';
import type { Period, PeriodFault } from '../stages/report/figures/period.ts';
import { periodReport } from '../stages/report/gather.port.ts';
import { areasOf } from './areas.ts';
import { withDatabase } from './open-database.ts';
import type { Opened } from './open-database.ts';
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

/** Writes the report of an area and a period, days both included, to standard output or a file. */
export async function writeReport(options: ReportOptions): Promise<void> {
  const format = oneOf('--format', options.format, REPORT_FORMATS);
  const content = await withDatabase((opened) => reportOf(opened, format, options));
  if (options.out !== undefined) {
    await writeFile(options.out, content);
    return print(options.out);
  }
  if (format === 'xlsx' && process.stdout.isTTY) throw new CommandFaults(['--out: is missing (required: a workbook is no text)']);
  process.stdout.write(content);
}

async function reportOf(opened: Opened, format: ReportFormat, options: ReportOptions): Promise<Uint8Array | string> {
  const area = areaOf(await areasOf(opened), options.area);
  const language: Language = options.lang === undefined ? area.channelLanguage : oneOf('--lang', options.lang, LANGUAGES);
  const now = opened.clock.now();
  const period = readPeriod(options, now, area.zone);
  if (typeof period === 'string') throw new CommandFaults([PERIOD_FAULTS[period]]);
  const content = await exportReport(
    format,
    await periodReport({ ...opened.stores, clock: opened.clock }, [area], period),
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

function areaOf(areas: readonly Area[], id: string | undefined): Area {
  const ids = areas.map((one) => one.id);
  const found = areas.find((one) => (id === undefined ? areas.length === 1 : one.id === id));
  if (found === undefined)
    throw new CommandFaults([`--area: is ${id === undefined ? 'missing' : 'wrong'} (allowed: ${ids.join(', ')})`]);
  return found;
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new CommandFaults([`${option}: is wrong (allowed: ${allowed.join(', ')})`]);
  return found;
}
