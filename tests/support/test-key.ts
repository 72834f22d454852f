import { feedbackKey } from '../../src/adapters/prisma/feedback/seal.ts';

/** Seals feedback where a test does not care which secret does. */
export const TEST_KEY = feedbackKey('a secret of the tests, long enough');
