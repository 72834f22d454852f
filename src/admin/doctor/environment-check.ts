import { accessSync, constants, existsSync } from 'node:fs';
import { environmentSchema } from '../../config/env.ts';
import { nearestOf } from '../../config/schema-faults.ts';
import { fault, ok, warning, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** The variables and the area files, as the start reads them. */
export function lookAtEnvironment(subject: Subject): readonly Finding[] {
  const { faults, areas } = subject;
  return [
    ...faults.map(startFault),
    ...(faults.length === 0 ? [ok('environment', 'the bot would start with these variables')] : []),
    ...(areas.length > 0 ? [ok('area files', `${areas.length} read (${areas.map(({ id }) => id).join(', ')})`)] : []),
    ...weakSettings(subject),
    ...unknownVariables(subject),
    lookAtNode(process.versions.node),
  ];
}

/** "BOT_ID: is missing (required …)", or "area.yaml:12: …". */
function startFault(line: string): Finding {
  const [, name = 'environment', words = line] = /^([^:]+(?::\d+)?): (.*)$/su.exec(line) ?? [];
  const isFile = /\.ya?ml/.test(name);
  const todo = isFile
    ? 'mend the file and try `npm run admin -- area check`'
    : 'mend the variable; without it the bot does not start';
  return fault(isFile ? 'area files' : 'environment', `${isFile ? name : `${name} ${words}`}${isFile ? ` ${words}` : ''}`, todo);
}

function weakSettings({ right, isDevelopment }: Subject): readonly Finding[] {
  const { DATABASE_URL: database, FEEDBACK_KEY: key, PUBLIC_URL: publicUrl = '', DATA_DIR: folder = '.data' } = right;
  const isFolderUsed = [database, key].includes(undefined);
  const found: (Finding | false)[] = [
    isDevelopment && warning('environment', 'MODE is development', 'leave MODE out where people use the bot'),
    !isDevelopment &&
      publicUrl.startsWith('http:') &&
      warning(
        'environment',
        'PUBLIC_URL is not https',
        'give the https address: families answer there, and Graph calls no other',
      ),
    database !== undefined && key === undefined && KEY_IN_FOLDER,
    isFolderUsed && isClosed(folder) && CLOSED_FOLDER,
  ];
  return found.filter((one) => one !== false);
}

const KEY_IN_FOLDER = warning(
  'feedback key',
  'it lies in DATA_DIR, and not beside the database',
  'set FEEDBACK_KEY where DATA_DIR is not kept for good, or several hosts share the database; keep a copy apart from the backups',
);

const CLOSED_FOLDER = fault(
  'data folder',
  'the bot may not write in DATA_DIR',
  'give the account that runs the bot the right to write there',
);

function isClosed(folder: string): boolean {
  return existsSync(folder) && !mayWrite(folder);
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Names that look like ours and that nobody reads. */
function unknownVariables({ variables }: Subject): readonly Finding[] {
  const known = Object.keys(environmentSchema.shape);
  return Object.keys(variables)
    .filter((name) => OURS.test(name) && !known.includes(name))
    .map((name) => {
      const meant = nearestOf(name, known);
      const todo = meant === undefined ? 'take it away, or look up its name in README' : `did you mean ${meant}`;
      return warning('environment', `${name} is read by nobody`, todo);
    });
}

const OURS = /^(?:BOT|GRAPH|MODEL|FEEDBACK|AREA|PUBLIC|ALLOWED|TRUSTED|METRICS|DATABASE)_/;

/** Exported for its test: nobody can try every Node. */
export function lookAtNode(version: string): Finding {
  const [major = 0] = version.split('.').map(Number);
  if (major >= 22) return ok('Node', version);
  return warning('Node', `${version} gets no security updates since April 2026`, 'run the bot on Node 22 or 24');
}
