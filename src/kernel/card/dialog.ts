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

/** The card as it stands in a dialog, where Teams takes no `Action.Execute`: each button is its own fallback, which sends the same. */
export function inDialog(card: Card): Card {
  const asSubmit = (_name: string, part: unknown): unknown => (isExecute(part) ? part.fallback : part);
  return JSON.parse(JSON.stringify(card, asSubmit)) as Card;
}

function isExecute(part: unknown): part is ExecuteAction {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 'Action.Execute';
}
