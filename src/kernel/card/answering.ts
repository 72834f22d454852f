import type { Card, CardAction, CardElement } from './card.ts';
import type { ExecuteAction, SubmitAction } from './parts.ts';

export type PressAction = ExecuteAction | SubmitAction;

/** Every button of a card that does something, wherever on it. */
export function pressesOn({ body, actions = [] }: Card): readonly PressAction[] {
  return [...body.flatMap(actionsIn), ...actions].filter(
    (one): one is PressAction => one.type === 'Action.Execute' || one.type === 'Action.Submit',
  );
}

function actionsIn(element: CardElement): readonly CardAction[] {
  if (element.type === 'ActionSet') return element.actions;
  if (element.type === 'ColumnSet') return element.columns.flatMap(({ items }) => items.flatMap(actionsIn));
  if (element.type !== 'Container') return [];
  return [...(element.selectAction === undefined ? [] : [element.selectAction]), ...element.items.flatMap(actionsIn)];
}

/** Ids of the inputs that stand on a card. */
export function inputsOn({ body }: Card): ReadonlySet<string> {
  const idsIn = (element: CardElement): readonly string[] => {
    if (element.type === 'Container') return element.items.flatMap(idsIn);
    if (element.type === 'ColumnSet') return element.columns.flatMap(({ items }) => items.flatMap(idsIn));
    return element.type.startsWith('Input.') ? [(element as { readonly id: string }).id] : [];
  };
  return new Set(body.flatMap(idsIn));
}

/** What a button sends, but for what Teams alone reads. */
export function dataOf({ data }: PressAction): Readonly<Record<string, string>> {
  const pairs = Object.entries(data as Readonly<Record<string, unknown>>);
  return Object.fromEntries(pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** What names the thing that a card is about: it is the same for all of its buttons. */
export const OF_THE_CARD: readonly string[] = ['verb', 'order', 'meeting', 'offer', 'of'];

/** It leads to another meeting of the series, and does nothing. */
export function leadsToMeeting(action: PressAction): boolean {
  const { verb, meeting } = dataOf(action);
  return verb === 'order.status' && meeting !== undefined;
}

/**
 * A button as one word of a form: `accept`, and where a button says more than its verb, `prepared.outsiders=no`. On a page of many orders it
 * also says which.
 */
export function answerOf(action: PressAction, isOfMany = false): string {
  const { verb = '', ...data } = dataOf(action);
  const more = Object.entries(data).filter(([name]) => name !== 'verb' && (isOfMany || !OF_THE_CARD.includes(name)));
  const said = more.map(([name, value]) => `${name}=${value}`).sort((a, b) => (a < b ? -1 : 1));
  return [verb.split('.').at(-1), ...said].join('.');
}
