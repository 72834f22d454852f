import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A secret of the installation: what it seals feedback with, and what it seals the record of events with. */
export type SecretName = 'feedback' | 'audit';

/**
 * The secret that is set, or else one of the installation's own, made once and kept in a file of its folder (`feedback.key`, `audit.key`),
 * readable by its owner alone. It is never in the database, so that a copy of the database is not enough to read or forge anything.
 */
export async function secretOf(name: SecretName, given: string | undefined, dataDir: string): Promise<string> {
  if (given !== undefined) return given;
  const path = pathIn(dataDir, name);
  await mkdir(dataDir, { recursive: true });
  await makeOnce(path);
  return (await readFile(path, 'utf8')).trim();
}

/** The same without making one: undefined where there is none yet. */
export async function keptSecretOf(name: SecretName, given: string | undefined, dataDir: string): Promise<string | undefined> {
  if (given !== undefined) return given;
  const text = await readFile(pathIn(dataDir, name), 'utf8').catch(() => undefined);
  return text?.trim();
}

interface FeedbackSettings {
  readonly feedbackKey?: string | undefined;
  readonly dataDir: string;
}

export function feedbackSecret({ feedbackKey, dataDir }: FeedbackSettings): Promise<string> {
  return secretOf('feedback', feedbackKey, dataDir);
}

export function keptSecret({ feedbackKey, dataDir }: FeedbackSettings): Promise<string | undefined> {
  return keptSecretOf('feedback', feedbackKey, dataDir);
}

function pathIn(dataDir: string, name: SecretName): string {
  return join(dataDir, `${name}.key`);
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
