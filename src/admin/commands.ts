import { Command } from 'commander';
import type { ManifestOptions } from './package/build-manifest.ts';
import type { ReportOptions } from './report.ts';

/** Every command of the operator on one screen. What a command needs is loaded only when it runs. */
export function commands(): Command {
  const program = new Command('admin').description('Commands for the operator of Verkostobotti.').showSuggestionAfterError();
  program
    .command('migrate')
    .description('create the database, or bring it to this version')
    .action(async () => (await import('./upkeep.ts')).migrateDatabase());
  program
    .command('move')
    .description('copy the database into another, empty one, and compare row by row; the bot must be stopped')
    .requiredOption('--to <place>', 'the address of a PostgreSQL database, or a folder for an embedded one')
    .action(async ({ to }: { to: string }) => (await import('./move.ts')).moveDatabase(to));
  program
    .command('doctor')
    .description('look at all that can be set up wrong, and change nothing; ends with 1 when there is a fault')
    .option('--outside <address>', 'a mailbox that the bot must not be able to read')
    .action(async ({ outside }: { outside?: string }) => (await import('./doctor/doctor.ts')).runDoctor(outside));
  program
    .command('repair-hours')
    .description('put right hours that an earlier version stored while the server was in another time zone: all of them, or none')
    .requiredOption('--zone <zone>', 'the zone that the server had, such as Europe/Helsinki')
    .action(async ({ zone }: { zone: string }) => (await import('./upkeep.ts')).mendHours(zone));
  program
    .command('manifest')
    .description('build and check the app package (zip) for Teams')
    .option('--out <file>', 'where to; otherwise in appPackage/build')
    .option('--organisation <name>', 'whose app it is, at most 32 characters; with --website')
    .option('--website <https address>', 'the page of the organisation')
    .option('--app-version <version>', 'three numbers, higher than before; otherwise that of the program')
    .action(async (options: ManifestOptions) => (await import('./package/build-manifest.ts')).buildManifest(options));
  program
    .command('read-order')
    .description('read orders in words from standard input, one a line; print one line of JSON each; store nothing')
    .requiredOption('--area <file>', 'the area file')
    .requiredOption('--now <ISO>', 'the moment to read at, with its offset')
    .option('--lang <fi|sv|en>', 'language of the speaker', 'fi')
    .action(async (options: { area: string; now: string; lang: string }) =>
      (await import('./read-order-lines.ts')).readOrdersOfInput(options),
    );
  bankCommands(program.command('bank').description('the consultant bank'));
  areaCommands(program.command('area').description('area files'));
  jobCommands(program.command('jobs').description('work that waits or was put aside'));
  recordCommands(program);
  auditCommands(program.command('audit').description('the record of events'));
  reportCommand(program.command('report'));
  return program;
}

function bankCommands(bank: Command): void {
  bank
    .command('import <file>')
    .description('make the bank equal to a .csv or .xlsx file: all of it, or nothing when a row is faulty')
    .action(async (file: string) => (await import('./bank/bank-files.ts')).importBank(file));
  bank
    .command('export')
    .description('print the bank as .csv')
    .action(async () => (await import('./bank/bank-files.ts')).exportBank());
}

function areaCommands(area: Command): void {
  area
    .command('check <file>')
    .description(
      'check an area file, or a folder of them; with DATABASE_URL or DATA_DIR also that no order is left without its area',
    )
    .action(async (file: string) => (await import('./area-check.ts')).checkArea(file));
  area
    .command('export [id]')
    .description('print an area file with every setting as it is in force')
    .action(async (id: string | undefined) => (await import('./area-export.ts')).exportArea(id));
  area
    .command('import <file>')
    .description('take an area file, or a folder of them, in as a new version, where the area has been changed in the tab')
    .action(async (file: string) => (await import('./area-import.ts')).importArea(file));
  area
    .command('merge')
    .description('make an area part of another one, with its open orders; the bot must be stopped')
    .requiredOption('--from <id>', 'the area that ends')
    .requiredOption('--into <id>', 'the area that goes on, in AREA_FILE')
    .action(async (given: { from: string; into: string }) => (await import('./area-merge.ts')).mergeArea(given));
  area
    .command('schema')
    .description('print the JSON schema of area files')
    .action(async () => (await import('./area-check.ts')).printAreaSchema());
}

function jobCommands(jobs: Command): void {
  jobs
    .command('list')
    .description('print work that was put aside or has failed before')
    .option('--all', 'everything that is planned')
    .action(async ({ all }: { all?: boolean }) => (await import('./job-commands.ts')).listJobs(all === true));
  jobs
    .command('retry <key>')
    .description('give work that was put aside back to the bot')
    .action(async (key: string) => (await import('./job-commands.ts')).retryJob(key));
  jobs
    .command('park <key>')
    .description('put waiting work aside')
    .action(async (key: string) => (await import('./job-commands.ts')).parkJob(key));
}

function recordCommands(program: Command): void {
  program
    .command('retention')
    .description('what has grown old')
    .command('run')
    .description('forget what is older than the policy of its area allows')
    .option('--dry-run', 'only count it')
    .action(async ({ dryRun }: { dryRun?: boolean }) => (await import('./upkeep.ts')).retain(dryRun === true));
  program
    .command('people')
    .description('coordinators and consultants')
    .command('reach')
    .description('print whom the bot can write to, and how; change nothing')
    .action(async () => (await import('./reach-command.ts')).printReach());
  const person = program.command('person').description('what is held about a person, by the object id of their account');
  person
    .command('export <id>')
    .description('print it as JSON')
    .action(async (id: string) => (await import('./person-commands.ts')).exportPerson(id));
  person
    .command('erase <id>')
    .description('remove what may be removed, and the name from the rest')
    .action(async (id: string) => (await import('./person-commands.ts')).removePerson(id));
}

function auditCommands(audit: Command): void {
  audit
    .command('verify')
    .description('check that nothing in it was changed or removed, and that the orders are as it says')
    .option('--since <head>', 'also that it still holds what it held at this earlier head')
    .action(async ({ since }: { since?: string }) => (await import('./audit-commands.ts')).verifyAudit(since));
  audit
    .command('head')
    .description('print what the record is now in one line, to be kept elsewhere')
    .action(async () => (await import('./audit-commands.ts')).printHead());
  audit
    .command('seal')
    .description('seal it anew with the present key, after a change of keys')
    .option('--believe', 'also what no known key has sealed, as far as its hashes fit')
    .action(async ({ believe }: { believe?: boolean }) => (await import('./audit-commands.ts')).sealRecord(believe === true));
}

function reportCommand(report: Command): void {
  report
    .description('the report of an area and a period')
    .option('--from <date>', 'first day; otherwise of this half-year')
    .option('--to <date>', 'last day; otherwise of this half-year')
    .option('--period <period>', 'a fixed period instead of days: 2026Q3, 2026H2 or 2026')
    .option('--as-of <date>', 'told as it was at the end of this day')
    .option('--area <id>', 'the area, when there are several; some together: north,south or all')
    .option('--format <csv|xlsx|json|html>', 'form of the report', 'csv')
    .option('--lang <fi|sv|en>', 'language; otherwise that of the area’s channel')
    .option('--out <file>', 'where to; otherwise standard output')
    .action(async (options: ReportOptions) => (await import('./report.ts')).writeReport(options));
}
