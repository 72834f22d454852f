import { auditKey } from '../../src/adapters/prisma/audit/audit-key.ts';
import { feedbackKey } from '../../src/adapters/prisma/feedback/seal.ts';

/** Seals feedback and record where a test does not care which secret does. */
export const TEST_KEY = {
  ...feedbackKey('a secret of the tests, long enough'),
  audit: auditKey('another secret of the tests, long enough'),
};
