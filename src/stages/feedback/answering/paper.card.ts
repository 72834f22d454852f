import { card, execute, subtle, text } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import type { CodeGroup, Order } from '../../../model/order/order.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { texts } from '../texts.ts';
import { questionInputs } from './question-inputs.card.ts';
import type { Question } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';

export interface PaperEntry {
  readonly group: CodeGroup;
  readonly questions: readonly Question[];
  /** The card's own key: the same press twice counts once. */
  readonly sheet: string;
  /** How many have been entered on this card one after another. */
  readonly entered: number;
  readonly read?: AnswersRead | undefined;
}

/**
 * One paper answer of one group. Saving gives the next sheet; "done" saves what is filled in, and like "back" returns to the card with
 * the QR pictures.
 */
export function paperCard(order: Order, language: Language, { group, questions, sheet, entered, read }: PaperEntry): Shown {
  const t = texts[language];
  const sent = { order: order.number, group, sheet, entered: String(entered) };
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: t.paperTitle,
      body: [
        ...(entered > 0 ? [text(`✓ ${t.paperSaved(entered)}`, { weight: 'bolder', color: 'good' })] : []),
        text(t.paperAbout(modelTexts[language].groups[group])),
        subtle(t.paperSheet(entered + 1)),
        ...questionInputs(questions, { language, read, hasFaces: group === 'child' }),
      ],
      actions: [
        execute({ title: t.paperSave, verb: 'feedback.batch', data: sent, style: 'positive' }),
        execute({ title: t.paperDone, verb: 'feedback.batch', data: { ...sent, then: 'done' } }),
        execute({
          title: t.paperBack,
          verb: 'feedback.batch',
          data: { order: order.number, then: 'back' },
          associatedInputs: 'none',
        }),
      ],
    }),
  };
}
