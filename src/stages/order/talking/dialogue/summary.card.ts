import { card, execute, facts, subtle, text, type Card } from '../../../../kernel/card/card.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { understoodFacts, withDefaults, type FormState } from '../../form/form-state.ts';
import { unclearPart } from '../../form/order-form.card.ts';
import { formTexts } from '../../form/texts.ts';
import { dialogueTexts } from './texts.ts';

export interface SummaryState extends FormState {
  readonly draft: string;
  readonly noted?: string | undefined;
  /** What the step back took with it, in a sentence. */
  readonly tookBack?: string | undefined;
  readonly mayGoBack: boolean;
  /** Is there anything left that could be told more exactly? */
  readonly mayTellMore: boolean;
}

/** Everything that will be ordered, with what was left to the usual, and one button to send it. */
export function summaryCard(state: SummaryState): Card {
  const words = dialogueTexts[state.language];
  const { buttons } = words;
  const ids = { draft: state.draft };
  return card({
    language: state.language,
    title: words.summary.title,
    body: [
      ...(state.noted === undefined ? [] : [text(words.noted(state.noted))]),
      ...unclearPart(state),
      ...(state.tookBack === undefined ? [] : [text(state.tookBack)]),
      facts(understoodFacts(withDefaults(state))),
      subtle(words.summary.body),
    ],
    actions: [
      execute({
        title: formTexts[state.language].send,
        verb: 'order.submit',
        data: { ...ids, area: state.area.id, kept: 'yes' },
        style: 'positive',
      }),
      ...(state.mayTellMore ? [execute({ title: buttons.more, verb: 'order.ask', data: { ...ids, more: 'yes' } })] : []),
      ...(state.mayGoBack ? [execute({ title: buttons.back, verb: 'order.back', data: ids })] : []),
      execute({ title: buttons.form, verb: 'order.new' }),
      execute({ title: buttons.drop, verb: 'order.drop', data: ids }),
    ],
  });
}

/** Next morning, once: the order was left half-finished. What was understood is shown, so that it is known again. */
export function unfinishedCard(state: FormState, draft: string): Card {
  const { unfinished, buttons } = dialogueTexts[state.language];
  const known = understoodFacts(state);
  return card({
    language: state.language,
    title: unfinished.title,
    body: [...(known.length === 0 ? [] : [facts(known)]), subtle(unfinished.body(state.area.policy.retention.draftDays))],
    actions: [
      execute({ title: buttons.resume, verb: 'order.resume', data: { draft }, style: 'positive' }),
      execute({ title: unfinished.drop, verb: 'order.drop', data: { draft } }),
    ],
  });
}

/** What can be said while a question waits. */
export function dialogueHelpCard(language: Language): Card {
  const { help } = dialogueTexts[language];
  return card({
    language,
    title: help.title,
    body: [text(help.body), text(help.words.map((one) => `- ${one}`).join('\n')), subtle(help.kept)],
  });
}
