import type { GuardKind } from '../../../kernel/privacy/guard.ts';
import type { FaultReason } from '../faults.ts';
import type { FIELDS } from '../fields.ts';

/** What is said of one field. Names are those of its own values: a value without a name does not compile. */
interface FieldWords {
  /** On the form, and where it is told what is missing or wrong. */
  readonly label: string;
  /** On cards, beside the value. Undefined: the label. */
  readonly short?: string;
  /** On cards, where this field tells others as well. Undefined: the short name. */
  readonly together?: string;
  /** Inside a sentence that names several. Undefined: the short name in small letters. */
  readonly listed?: string;
  /** When an order is made by talking. */
  readonly question?: string;
  /** Beside a box to tick. */
  readonly box?: string;
  /** Answers on buttons, where they are more than the name. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Other words by which somebody answers. */
  readonly said?: Readonly<Record<string, readonly string[]>>;
}

type Rows = typeof FIELDS;
type ValuesOf<K> = K extends { readonly values: readonly (infer V extends string)[] } ? V : never;
type Named<V extends string> = [V] extends [never] ? unknown : { readonly names: Readonly<Record<V, string>> };

export type WordsOfFields = { readonly [N in keyof Rows]: FieldWords & Named<ValuesOf<Rows[N]['kind']>> };
/** Of any field: `names` where it has values of its own. */
export type AnyWords = FieldWords & { readonly names?: Readonly<Record<string, string>> };

/** The words of every field, and what is said of faults. */
export interface FieldTexts {
  readonly fields: WordsOfFields;
  /** Labels of the exact times, which are numbered. */
  readonly windows: Readonly<Record<'Date' | 'From' | 'To', (n: number) => string>>;
  /** A box that was ticked. */
  readonly yes: string;
  readonly week: (n: number) => string;
  /** What the orderer arranges before the meeting. */
  readonly remember: (what: string) => string;
  /** What was changed after sending; empty: nothing that is told here by name. */
  readonly changed: (what: string) => string;
  readonly faults: Readonly<Record<FaultReason, string>>;
  /** `day`: the first that would do. */
  readonly tooSoon: (day: string) => string;
  readonly guarded: (kinds: string) => string;
  readonly guardKinds: Readonly<Record<GuardKind, string>>;
}
