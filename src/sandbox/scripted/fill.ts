import { type CardField, inputsOf } from '../teams/cards.ts';
import type { CardJson } from '../teams/messages.ts';

/**
 * Fills a card as its reader would: what is wanted where the card asks for it, and the first choice where something else is required.
 * Throws when a wanted value is not among the choices that stand in the card.
 */
export function fillCard(card: CardJson, wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const filled = inputsOf(card).flatMap((input) => {
    const value = wanted[input.id] ?? (input.isRequired && !input.value ? input.choices[0]?.value : undefined);
    if (value === undefined) return [];
    checkChoice(input, value);
    return [[input.id, value] as const];
  });
  return Object.fromEntries(filled);
}

/** Answers every scale with the same figure and leaves words unsaid. */
export function answerScales(card: CardJson, figure: string): Readonly<Record<string, string>> {
  const answers = inputsOf(card).flatMap((input) => {
    if (input.type === 'Input.Number') return [[input.id, figure] as const];
    const choice = input.choices.find(({ value }) => value === figure) ?? (input.isRequired ? input.choices[0] : undefined);
    return choice ? [[input.id, choice.value] as const] : [];
  });
  return Object.fromEntries(answers);
}

function checkChoice({ id, type, choices, isAsked }: CardField, value: string): void {
  if (type !== 'Input.ChoiceSet' || isAsked) return;
  const unknown = value.split(',').filter((each) => !choices.some((choice) => choice.value === each));
  if (unknown.length > 0) throw new Error(`${id} cannot be ${unknown.join(', ')}`);
}
