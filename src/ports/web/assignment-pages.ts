import type { Card } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';

/** What somebody who is reached by mail sees and answers on a page: the card that others get in Teams. */
export interface AssignmentPage {
  readonly language: Language;
  readonly card: Card;
  /** What their answer came to, in words; above the card. */
  readonly said?: string | undefined;
  /** The answer that came to this card, where it is not the living one: what is pressed on it is sent with it. */
  readonly from?: string | undefined;
  /** It is of many orders: a button says of which. */
  readonly isOfMany?: boolean | undefined;
  /** What the page is, in words. */
  readonly about: string;
}

/** The pages behind personal links. `wanted` are language codes, most wished first; with none of ours the person's own. */
export interface AssignmentPages {
  /** The card as it is now; nothing is changed by it. Undefined: no such link, or one that has grown old. */
  open(link: string, wanted: readonly string[]): Promise<AssignmentPage | undefined>;
  /**
   * One deliberate choice, with what was filled in. `answer` is a button's own word, as `answerOf` gives it; one that the card does not offer
   * any more changes nothing, and the card as it is now is the answer. `isDone`: the page at the same address is the answer.
   */
  answer(link: string, sent: SentAnswer): Promise<AfterAnswer | undefined>;
}

export interface AfterAnswer {
  readonly page: AssignmentPage;
  readonly isDone: boolean;
  /** The answer is a page of its own, behind another link of the same person. */
  readonly link?: string | undefined;
}

export interface SentAnswer {
  readonly wanted: readonly string[];
  readonly answer: string;
  /** As the page said. */
  readonly from?: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}
