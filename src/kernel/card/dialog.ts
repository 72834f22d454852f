import { execute, type Card } from './card.ts';
import type { ExecuteAction, SubmitAction } from './parts.ts';

/**
 * A button that opens a form in a dialog of its own: only `Action.Submit` can. A client that knows no dialogs sends it as a message, and
 * gets the form as a card.
 */
export function openDialog(button: Omit<Parameters<typeof execute>[0], 'tooltip' | 'associatedInputs'>): SubmitAction {
  const { fallback } = execute({ ...button, associatedInputs: 'none' });
  return { ...fallback, data: { ...fallback.data, msteams: { type: 'task/fetch' } } };
}

/**
 * The card as it stands in a dialog. Its heading is the dialog's own title, so that it stands there once. Teams takes no `Action.Execute`
 * there: each button is its own fallback, which sends the same.
 */
export function inDialog({ body: [first, ...rest], ...card }: Card): { readonly title: string; readonly card: Card } {
  const asSubmit = (_name: string, part: unknown): unknown => (isExecute(part) ? part.fallback : part);
  const title = first?.type === 'TextBlock' ? first.text : card.fallbackText;
  return { title, card: JSON.parse(JSON.stringify({ ...card, body: rest }, asSubmit)) as Card };
}

function isExecute(part: unknown): part is ExecuteAction {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 'Action.Execute';
}
