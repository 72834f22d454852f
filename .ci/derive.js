/** Writes what is derived from tables of the code: the chat words of the app package and the README, the policy keys, the area file's schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { DERIVED } from '../tests/support/derived-files.ts';

for (const [file, derive] of Object.entries(DERIVED)) {
  const path = join(import.meta.dirname, '..', file);
  const text = derive(readFileSync(path, 'utf8'));
  writeFileSync(path, path.endsWith('.json') ? await format(text, { ...(await resolveConfig(path)), filepath: path }) : text);
}
