import type { Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { SignedIn } from './sign-in.ts';

/** What somebody who is signed in asks of the coordinator's tab. Everything but `who` is foreign, and cleaned at the edge. */
export interface DeskAsked {
  readonly who: SignedIn;
  /** What their client speaks: `fi-FI`. */
  readonly locale?: string | undefined;
  /** '/desk/orders/VP-2026-0001', without what follows the question mark. */
  readonly path: string;
  /** Several values of one name are parted by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** Undefined: it is only looked at. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Aborts when the answer is due. */
  readonly hurry: AbortSignal;
}

export type DeskAnswer =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly language: Language;
      readonly body: Html;
      readonly status?: 404 | 422 | undefined;
    }
  /** Done: this address shows how it is now. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: Uint8Array | string }
  /** Not a coordinator anywhere. */
  | { readonly kind: 'refused' };

/** The pages of the coordinator's tab. Rights are judged at every call; an area that is not theirs is as good as none. */
export interface DeskPages {
  answer(asked: DeskAsked): Promise<DeskAnswer>;
}
