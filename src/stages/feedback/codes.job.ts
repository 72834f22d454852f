import { randomInt } from 'node:crypto';
import { ConflictError } from '../../kernel/errors.ts';
import { BY_ITSELF } from '../../model/order/events.ts';
import type { CodeGroup } from '../../model/order/order.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { CODE_LENGTH, CODE_SIGNS, codeOf } from './codes.ts';
import { CODE_GROUPS } from '../../model/order/code-groups.ts';
import { issueCodes } from './passing.ts';

const MOST_TRIES = 3;
/** Codes for every group of the meeting. The store refuses a code that another meeting has: then others are drawn. */
export const issue: JobHandler<'feedback.issue-codes'> = async (world, number) => {
  for (let tries = 1; ; tries++) {
    const codes = drawn();
    try {
      await change(world, number, BY_ITSELF, (order) => issueCodes(order, codes));
      return;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries >= MOST_TRIES) throw error;
    }
  }
};

function drawn(): Readonly<Record<CodeGroup, string>> {
  const draw = () => codeOf(Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_SIGNS.length)));
  return Object.fromEntries(CODE_GROUPS.map((group) => [group, draw()])) as Record<CodeGroup, string>;
}
