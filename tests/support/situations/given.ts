import type { Card } from '../../../src/kernel/card/card.ts';

/** Situations by name. */
export type Named = Readonly<Record<string, Card>>;

/** Those of which a card is shown: a view may have nothing to say. */
export function given(cards: Readonly<Record<string, Card | undefined>>): Named {
  return Object.fromEntries(Object.entries(cards).filter((one): one is [string, Card] => one[1] !== undefined));
}

/** The same situation for each of these, called after it. */
export function each<T extends string>(of: readonly T[], draw: (one: T) => Card | undefined, name = ''): Named {
  return given(Object.fromEntries(of.map((one) => [`${name} ${one}`.trim(), draw(one)])));
}
