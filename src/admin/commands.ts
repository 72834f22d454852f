import { Command } from 'commander';

/** Every command of the operator on one screen. What a command needs is loaded only when it runs. */
export function commands(): Command {
  const program = new Command('admin').description('Commands for the operator of Verkostobotti.').showSuggestionAfterError();
  program
    .command('migrate')
    .description('create the database, or bring it to this version')
    .action(async () => (await import('./migrate.ts')).migrateDatabase());
  program
    .command('manifest')
    .description('build and check the app package (zip) for Teams')
    .option('--out <file>', 'where to; otherwise in appPackage/build')
    .action(async ({ out }: { out?: string }) => (await import('./build-manifest.ts')).buildManifest(out));
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
  return program;
}

function bankCommands(bank: Command): void {
  bank
    .command('import <file>')
    .description('make the bank equal to a .csv or .xlsx file: all of it, or nothing when a row is faulty')
    .action(async (file: string) => (await import('./bank-import.ts')).importBank(file));
  bank
    .command('export')
    .description('print the bank as .csv')
    .action(async () => (await import('./bank-export.ts')).exportBank());
}

function areaCommands(area: Command): void {
  area
    .command('check <file>')
    .description('check an area file, or a folder of them')
    .action(async (file: string) => (await import('./area-check.ts')).checkArea(file));
}
