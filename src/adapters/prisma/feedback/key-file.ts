import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The feedback secret: the one that is set, or else one of the installation's own, made once and kept in `feedback.key` of its folder,
 * readable by its owner alone. It is never in the database, so that a copy of the database is not enough to read anything.
 */
export async function feedbackSecret(settings: {
  readonly feedbackKey?: string | undefined;
  readonly dataDir: string;
}): Promise<string> {
  if (settings.feedbackKey !== undefined) return settings.feedbackKey;
  const path = pathIn(settings.dataDir);
  await mkdir(settings.dataDir, { recursive: true });
  await makeOnce(path);
  return (await readFile(path, 'utf8')).trim();
}

/** The same without making one: undefined where there is none yet. */
export async function keptSecret({ feedbackKey, dataDir }: Parameters<typeof feedbackSecret>[0]): Promise<string | undefined> {
  if (feedbackKey !== undefined) return feedbackKey;
  const text = await readFile(pathIn(dataDir), 'utf8').catch(() => undefined);
  return text?.trim();
}

function pathIn(dataDir: string): string {
  return join(dataDir, 'feedback.key');
}

/** It gets its name when it is whole: of two processes that start at once one makes it, and both read the same. */
async function makeOnce(path: string): Promise<void> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(unfinished, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    await link(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}
