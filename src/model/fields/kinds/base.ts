import type { Choice } from '../../../kernel/card/card.ts';
import type { Fault, FaultReason } from '../faults.ts';

/** Several values of one input: Teams joins them by commas. Each once, in order. */
export function valuesOf(words: string | undefined): readonly string[] {
  const values = (words ?? '').split(',').map((one) => one.trim());
  return [...new Set(values.filter((one) => one !== ''))];
}

/** Said of no fault: a value that is on no list is left out in silence. */
export type Reason = FaultReason | 'lenient';

const NO_VALUES: readonly never[] = [];

/** Text as it is. */
export const plain = {
  values: NO_VALUES,
  isFit: () => true,
  faultOf: (): Fault | undefined => undefined,
  read: (words: string) => words,
  write: (value: string): string | undefined => value,
  tell: (words: string): string | undefined => words,
  choices: (): readonly Choice[] => [],
};

export function unless(isAllowed: boolean, reason: Reason): Fault | undefined {
  return isAllowed || reason === 'lenient' ? undefined : { reason };
}

export function isNumber(words: string): boolean {
  return /^\d{1,3}$/.test(words);
}
