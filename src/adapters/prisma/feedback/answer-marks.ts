import { createHash, randomBytes } from 'node:crypto';
import type { OpenSurvey } from '../../../model/feedback/box.ts';
import type { Respondent } from '../../../ports/stores/answer-store.ts';
import type { FeedbackKey } from './seal.ts';

/** Who has answered an open survey, as a hash that only this installation can make, and only while the survey's salt is there. */
export function markOf(key: FeedbackKey, open: OpenSurvey, by: Respondent): string {
  const sheet = 'person' in by ? by.person : by.sheet;
  const hash = createHash('sha256').update(JSON.stringify([open.order, open.survey, sheet]));
  return markOfHash(key, open, hash.digest('hex'));
}

/** Of the plain hash of a sheet, which is what earlier versions stored: so it can be carried on. */
export function markOfHash(key: FeedbackKey, { salt }: Pick<OpenSurvey, 'salt'>, sheetHash: string): string {
  return key.mark(['sheet', salt, sheetHash]);
}

/** The same person's sheets wait as one person's, whatever the survey. */
export function personMark(key: FeedbackKey, by: Respondent): string | undefined {
  return 'person' in by ? key.mark(['person', by.person]) : undefined;
}

export function newSalt(): string {
  return randomBytes(16).toString('hex');
}
