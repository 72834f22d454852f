import type { Card } from '../../../../src/kernel/card/card.ts';
import type { Reply } from '../../../../src/runtime/handlers.ts';

/** Everything that somebody reads on a card, one line each. */
export function wordsOn(card: Card): string {
  return parts(card)
    .flatMap((part) => ['text', 'title', 'label', 'value'].map((name) => part[name]))
    .filter((words) => typeof words === 'string')
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

export function inputsOn(card: Card): readonly Record<string, unknown>[] {
  return parts(card).filter((part) => String(part['type']).startsWith('Input.'));
}

export function inputOn(card: Card, id: string): Record<string, unknown> | undefined {
  return inputsOn(card).find((one) => one['id'] === id);
}

/** Ids of the inputs that stand in no fold, in order. */
export function inputsInSight(card: Card): readonly unknown[] {
  const isOpen = (part: unknown): boolean => (part as Record<string, unknown>)['isVisible'] !== false;
  const shut = parts(card).filter((part) => !isOpen(part));
  const hidden = shut.flatMap((part) => parts(part));
  return inputsOn(card).flatMap((input) => (hidden.includes(input) ? [] : [input['id']]));
}

export function verbsOn(card: Card): readonly string[] {
  return buttons(card).map(({ verb }) => String(verb));
}

/** The data of the button with this verb. */
export function contentOf(card: Card, verb: string): Record<string, string> {
  return (buttons(card).find((content) => content['verb'] === verb) ?? {}) as Record<string, string>;
}

/** What the buttons send that act, or open a dialog. */
function buttons(card: Card): readonly Record<string, unknown>[] {
  const ours = parts(card).filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit');
  return ours.map(({ data }) => data as Record<string, unknown>);
}

function parts(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value)
    .filter(([name]) => name !== 'fallback')
    .flatMap(([, item]) => parts(item));
  return [value as Record<string, unknown>, ...inner];
}

/** The card of an answer. */
export function cardIn(reply: Reply): Card {
  if (reply.kind !== 'card') throw new Error('this answer is a card');
  return reply.card;
}
