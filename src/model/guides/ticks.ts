import { toggleInput, type CardElement } from '../../kernel/card/card.ts';
import { nameIn } from '../../kernel/language/language.ts';
import type { Area } from '../area/area.ts';
import type { PreparationPoint } from '../area/methods.ts';
import type { Order } from '../order/order.ts';
import { guidedBy, type Reader } from './guide-parts.ts';
import { guideTexts, pointsFor } from './guides.ts';

type Whose = PreparationPoint['for'];

/** What the method wants ticked in the preparation, by the orderer or by the team. */
export function pointsToTick(order: Order, whose: Whose, area: Area): readonly PreparationPoint[] {
  return pointsFor(guidedBy(order, area), whose).filter(({ isTicked }) => isTicked);
}

/** Of these, what is not done yet. */
export function unticked(order: Order, whose: Whose, area: Area): readonly PreparationPoint[] {
  return pointsToTick(order, whose, area).filter(({ id }) => order.ticked?.includes(id) !== true);
}

/** A box for each. */
export function tickInputs(order: Order, whose: Whose, { area, language }: Reader): readonly CardElement[] {
  const { done } = guideTexts[language].card;
  return pointsToTick(order, whose, area).map(({ id, words }) => {
    const value = order.ticked?.includes(id) === true ? 'yes' : 'no';
    return toggleInput({ id: inputOf(id), label: nameIn(words, language), title: done, value });
  });
}

/** How far the team has come with what the method wants of it: ✓ is done, ○ is open. */
export function tickLines(order: Order, { area, language }: Reader): readonly string[] {
  const open = unticked(order, 'team', area);
  return pointsToTick(order, 'team', area).map((one) => `${open.includes(one) ? '○' : '✓'} ${nameIn(one.words, language)}`);
}

/** What is ticked after a press: a box that the pressed card did not have stays as it was. */
export function tickedAfter(
  order: Order,
  points: readonly PreparationPoint[],
  inputs: Readonly<Record<string, string>>,
): readonly string[] {
  const before = order.ticked ?? [];
  const isDone = ({ id }: PreparationPoint): boolean => {
    const said = inputs[inputOf(id)];
    return said === undefined ? before.includes(id) : isYes(said);
  };
  const others = before.filter((id) => points.every((point) => point.id !== id));
  return [...others, ...points.filter(isDone).map(({ id }) => id)];
}

/** What a box says when it is ticked, as cards of today and of before say it. */
export function isYes(value: string | undefined): boolean {
  return value === 'yes' || value === 'true';
}

function inputOf(point: string): string {
  return `point-${point}`;
}
