import type { Instant } from '../../kernel/time/instant.ts';

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
  readonly direction: 'ltr' | 'rtl';
  readonly languages: readonly FormLanguage[];
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Said where no native reader has checked the translation yet. */
  readonly unchecked?: string | undefined;
  readonly words: {
    readonly languages: string;
    readonly skip: string;
    readonly privacy: string;
    readonly accessibility: string;
  };
}

/** What is asked, on a screen and on paper alike. */
export interface AskedQuestions {
  readonly respondents: string;
  readonly questions: readonly FormQuestion[];
  readonly ownWords: { readonly title: string; readonly about: string };
}

export interface FormPage extends FormFrame, AskedQuestions {
  readonly send: { readonly button: string; readonly about: string };
  /** Words of the button for who will not answer, which sends `skip` = `yes`; only where somebody is asked in their own name. */
  readonly skip?: string | undefined;
  /** Words of the choice that takes an answer back. */
  readonly clear: string;
  /** Question id → what is wrong, in words. */
  readonly faults: Readonly<Record<string, string>>;
  readonly faultWords: { readonly title: string; readonly prefix: string };
  /** Question id → what was answered; never what the guard stopped. */
  readonly values: Readonly<Record<string, string>>;
  /** For children: one question at a time, which may be heard. */
  readonly steps?: FormSteps | undefined;
}

export interface FormSteps {
  readonly next: string;
  readonly previous: string;
  readonly listen: string;
  readonly stop: string;
  /** `step` 1 … `of`. */
  readonly progress: (step: number, of: number) => string;
}

/** A page that only tells something: not open yet, over, thanks. */
export interface FormNotice extends FormFrame {
  /** Words of the link to an empty form, for the next person at the same device. */
  readonly another?: string | undefined;
}

/** The page for who was told the code: one field. */
export interface CodePage extends FormFrame {
  readonly label: string;
  readonly send: string;
  /** As it was typed, where no form has that code. */
  readonly typed?: string | undefined;
  readonly fault?: string | undefined;
  readonly faultPrefix: string;
}

/** One sheet of paper that leads a group to its form, in the meeting's language unless another is asked for. */
export interface PrintedSheet extends FormFrame {
  readonly respondents: string;
  readonly scan: string;
  /** "Or go to … and type the code:" */
  readonly type: string;
  readonly code: string;
  readonly qrAlt: string;
  readonly open: string;
  /** What happens to the answers. */
  readonly about: readonly string[];
  /** Shown on the screen only. */
  readonly howToPrint: string;
}

/** The form on paper: the same questions with the same choices. */
export interface PaperForm extends PrintedSheet, AskedQuestions {}

export type NotFound = { readonly state: 'not-found' };
export type NotOpen =
  | NotFound
  | { readonly state: 'early'; readonly opensAt: Instant | undefined; readonly page: FormNotice }
  | { readonly state: 'closed'; readonly page: FormNotice }
  /** Whose own form it is has answered, or asked for something else that is told here. */
  | { readonly state: 'told'; readonly page: FormNotice };
export type OpenedForm = NotOpen | { readonly state: 'open'; readonly page: FormPage };
export type AnsweredForm =
  | NotOpen
  /** `isOwn`: the form's own address thanks from now on. */
  | { readonly state: 'saved'; readonly isOwn?: true }
  | { readonly state: 'faulty'; readonly page: FormPage };
export type ThankedForm = NotOpen | { readonly state: 'thanks'; readonly page: FormNotice };
export type ToPrint<P> =
  NotFound | { readonly state: 'closed'; readonly page: FormNotice } | { readonly state: 'ready'; readonly page: P };

/** A form as it was sent. */
export interface SentForm {
  readonly code: string;
  readonly wanted: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  /** The form's own key: the same sheet counts once, however often it comes. */
  readonly sheet: string | undefined;
}

/**
 * The forms behind one short code per meeting and group, and behind each orderer's and consultant's own link, as the pages ask for them. `wanted` are language codes, most wished first;
 * with none of ours among them the form speaks the meeting's language. Codes are matched without regard to case, spaces and hyphens;
 * a link stands where a code does.
 */
export interface FeedbackForms {
  /** The code as it stands in addresses, where it opens something. */
  find(typed: string): Promise<string | undefined>;
  /** @param typed what opens nothing; undefined: nobody has tried yet */
  codePage(wanted: readonly string[], typed?: string): CodePage;
  open(code: string, wanted: readonly string[]): Promise<OpenedForm>;
  /** Saves one sheet. Nothing faulty is stored. */
  answer(sent: SentForm): Promise<AnsweredForm>;
  /** The form with what has been filled in so far, in another language; nothing is stored. */
  redraw(sent: Omit<SentForm, 'sheet'>): Promise<OpenedForm>;
  thanks(code: string, wanted: readonly string[]): Promise<ThankedForm>;
  /** Both may be printed from the day on which the meeting has its code, until the survey closes. */
  sheet(code: string, asked: readonly string[]): Promise<ToPrint<PrintedSheet>>;
  paper(code: string, asked: readonly string[]): Promise<ToPrint<PaperForm>>;
}
