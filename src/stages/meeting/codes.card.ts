import { actionSet, execute, foldable, text, unfold, type CardElement } from '../../kernel/card/card.ts';
import { capitalised } from '../../kernel/language/phrases.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { codeGroupsOf, isAwaited } from '../../model/order/code-groups.ts';
import { isStaffed, type Order } from '../../model/order/order.ts';
import type { ViewFacts } from '../../runtime/handlers.ts';
import { texts } from './texts.ts';

const CODES = 'codesForFeedback';

/** Folded on the pair's card from the start: each group's form, and the sheet to print for the table. The pictures come on the morning. */
export function codesPart(order: Order, { language, publicUrl, of }: ViewFacts): readonly CardElement[] {
  const t = texts[language].codes;
  const isAhead = order.phase === 'preparing' || order.phase === 'confirmed';
  const groups = codeGroupsOf(order).filter((group) => order.codes[group] !== undefined && isAwaited(order, group));
  if (!isAhead || !isStaffed(order) || groups.length === 0) return [];
  const lines = groups.flatMap((group): readonly CardElement[] => {
    const url = `${publicUrl}/f/${order.codes[group] ?? ''}`;
    return [
      text(capitalised(modelTexts[language].groups[group]), { weight: 'bolder' }),
      text(`[${t.sheet}](${url}/sheet) · [${t.form}](${url})`, { spacing: 'none' }),
    ];
  });
  const more = execute({ title: t.more, verb: 'feedback.links', data: { order: order.number, of }, associatedInputs: 'none' });
  return [actionSet([unfold(t.title, CODES)]), foldable(CODES, false, [text(t.about), ...lines, actionSet([more])])];
}
