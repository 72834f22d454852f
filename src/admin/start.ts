import { DatabaseStartError } from '../adapters/prisma/database/database-faults.ts';
import { ConfigFaults } from '../config/config.ts';
import { isSpoilt } from '../kernel/foreign-text.ts';
import { commands } from './commands.ts';
import { CommandFaults, remark } from './output.ts';

/** `npm run admin -- …`: one command of the operator; 0 when it did what it says, 1 with lines on standard error when not. */
try {
  if (process.argv.slice(2).some(isSpoilt))
    throw new CommandFaults(['an argument has control characters (allowed: text on one line)']);
  await commands().parseAsync();
} catch (error) {
  for (const line of linesOf(error)) remark(line);
  process.exitCode = 1;
}

/** Expected faults in words; a bug or a failing disk with its own message, still without a trace of the program. */
function linesOf(error: unknown): readonly string[] {
  if (error instanceof CommandFaults) return error.lines;
  if (error instanceof ConfigFaults) return error.faults;
  if (error instanceof DatabaseStartError) return [error.message];
  return [`The command failed: ${error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown fault'}`];
}
