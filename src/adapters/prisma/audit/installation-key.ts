import { keptSecretOf, secretOf, type SecretName } from '../feedback/key-file.ts';
import { feedbackKey, type FeedbackKey } from '../feedback/seal.ts';
import { auditKey, type AuditKey } from './audit-key.ts';

/** What an installation keeps apart from its database: it seals the feedback, and the record of events. */
export interface InstallationKey extends FeedbackKey {
  readonly audit: AuditKey;
}

export interface KeySettings {
  readonly dataDir: string;
  readonly feedbackKey?: string | undefined;
  readonly auditKey?: string | undefined;
  /** Those that the present one took the place of: what they sealed is still believed. */
  readonly auditKeysBefore?: readonly string[] | undefined;
}

/**
 * The keys that are set, or those of the installation's folder; makes what is not there yet. Where only the one for the feedback is set, the
 * record is sealed with another key that is derived from it: an installation that keeps nothing in its folder has one without being told.
 */
export async function installationKey(settings: KeySettings): Promise<InstallationKey> {
  return keyOf(settings, secretOf);
}

/** The same without making any: one that is not there opens nothing. */
export async function keptKey(settings: KeySettings): Promise<InstallationKey> {
  return keyOf(settings, keptSecretOf);
}

type Reads = (name: SecretName, given: string | undefined, dataDir: string) => Promise<string | undefined>;

async function keyOf({ dataDir, feedbackKey: feedback, auditKey: audit, auditKeysBefore }: KeySettings, reads: Reads) {
  const [forFeedback, forAudit] = [await reads('feedback', feedback, dataDir), await reads('audit', audit ?? feedback, dataDir)];
  return { ...feedbackKey(forFeedback ?? ''), audit: auditKey(forAudit ?? '', auditKeysBefore) };
}
