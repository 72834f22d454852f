import type { Intent } from '../../ports/order-reader.ts';
import { evidenceOfOrder, type Seen } from './intent-features.ts';
import { likelyIntent } from './likely-intent.ts';

export interface ToJudge extends Seen {
  /** The names of the inputs that were understood. */
  readonly inputs: readonly string[];
  /** A question of the bot waits. */
  readonly isAnswer: boolean;
}

/** What the message is for: what messages alike have been for. */
export function readIntent(message: ToJudge): Intent {
  const { raw } = message;
  if (ORDER_WORD.test(raw)) return 'order';
  if (NUMBER_ALONE.test(raw)) return 'status';
  const likely = likelyIntent(message);
  return isOrderAfterAll(likely, message) ? 'order' : likely;
}

/** A method that is wished or chosen is not asked about, and whoever is asked for a day and writes "on Friday then, thanks" has answered. */
function isOrderAfterAll(likely: Intent, { raw, line, inputs, isAnswer }: ToJudge): boolean {
  if (likely === 'method-info') return !ASKS.test(raw) && (isAnswer || WISH.test(raw));
  if (likely !== 'other') return false;
  if (isAnswer) return inputs.length > 0;
  return IMPOSSIBLE_DAY.test(line) || tellsWhoComes(line, inputs);
}

/** `Mukana äiti, isä ja opettaja`: a list of those who come, of the family and of the workers. */
function tellsWhoComes(line: string, inputs: readonly string[]): boolean {
  const both = ['countFamily', 'countProfessionals'].every((input) => inputs.includes(input));
  return both && evidenceOfOrder(line) >= A_LIST_OF_COMERS;
}

const A_LIST_OF_COMERS = 4;
/** `31.2. käy`: of nothing but a meeting is such a day told in so few words. */
const IMPOSSIBLE_DAY = /^ X:\S+ (?:\S+ )?$/;

const WISH = / need (?:\S+ ){0,3}?method:/;
const ASKS = / (?:what-is|[?]|mikä|mitä|miten|kerro\S*|vad|hur|berätta|what|how|tell) /;

/** The word that opens the form. */
const ORDER_WORD = /^ (?:order|need) (?:[.!?] )?$/;
const NUMBER_ALONE = /^ vp:\S+ (?:[.?] )?$/;
