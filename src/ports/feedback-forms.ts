import type { Instant } from '../kernel/time/instant.ts';

/** A language of the forms: ISO 639 code, and its own name for itself. There may be more of them than languages of the interface. */
export interface FormLanguage {
  readonly code: string;
  readonly name: string;
}

/** How a face looks, from the saddest to the gladdest. */
export type Mood = 'very-sad' | 'sad' | 'plain' | 'glad' | 'very-glad';

/** One choice of a question. A face has words beside it: it is never alone. */
export interface FormChoice {
  readonly value: string;
  readonly label: string;
  readonly face?: Mood | undefined;
}

/** One question in the respondent's language. `id` is the name of its input. */
export type FormQuestion = { readonly id: string; readonly label: string } & (
  | {
      readonly kind: 'scale';
      readonly choices: readonly FormChoice[];
      readonly ends: readonly [string, string];
      readonly other: FormChoice;
    }
  | { readonly kind: 'faces' | 'choice'; readonly choices: readonly FormChoice[]; readonly other?: FormChoice | undefined }
  | { readonly kind: 'comment'; readonly hint: string; readonly maxLength: number }
);

/** The words around every page of the form. */
export interface FormFrame {
  readonly language: string;
  readonly languages: readonly FormLanguage[];
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly words: {
    readonly languages: string;
    readonly skip: string;
    readonly privacy: string;
    readonly accessibility: string;
  };
}

export interface FormPage extends FormFrame {
  readonly respondents: string;
  readonly questions: readonly FormQuestion[];
  readonly ownWords: { readonly title: string; readonly about: string };
  readonly send: { readonly button: string; readonly about: string };
  /** Question id → what is wrong, in words. */
  readonly faults: Readonly<Record<string, string>>;
  readonly faultWords: { readonly title: string; readonly prefix: string };
  /** Question id → what was answered; never what the guard stopped. */
  readonly values: Readonly<Record<string, string>>;
}

/** A page that only tells something: not open yet, over, thanks. */
export interface FormNotice extends FormFrame {
  /** Words of the link to an empty form, for the next person at the same device. */
  readonly another?: string | undefined;
}

export type NotOpen =
  | { readonly state: 'not-found' }
  | { readonly state: 'early'; readonly opensAt: Instant | undefined; readonly page: FormNotice }
  | { readonly state: 'closed'; readonly page: FormNotice };
export type OpenedForm = NotOpen | { readonly state: 'open'; readonly page: FormPage };
export type AnsweredForm = NotOpen | { readonly state: 'saved' } | { readonly state: 'faulty'; readonly page: FormPage };
export type ThankedForm = { readonly state: 'not-found' } | { readonly state: 'thanks'; readonly page: FormNotice };

/**
 * The forms behind one short code per meeting and group, as the pages ask for them. `wanted` are language codes, most wished first;
 * with none of ours among them the form speaks the meeting's language. Codes are matched without regard to case, spaces and hyphens.
 */
export interface FeedbackForms {
  readonly languages: readonly FormLanguage[];
  open(code: string, wanted: readonly string[]): Promise<OpenedForm>;
  /** Saves one sheet; with the form's own key the same sheet counts once, however often it comes. Nothing faulty is stored. */
  answer(
    code: string,
    wanted: readonly string[],
    fields: Readonly<Record<string, string>>,
    sheet: string | undefined,
  ): Promise<AnsweredForm>;
  thanks(code: string, wanted: readonly string[]): Promise<ThankedForm>;
}
