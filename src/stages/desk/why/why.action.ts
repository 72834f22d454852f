import type { PressHandler } from '../../../runtime/handlers.ts';
import { admit, refusal } from '../acts/admit.action.ts';
import { whyCard } from './why.card.ts';

/** Why these people and this time, from the log of the last search. */
export const explain: PressHandler = async (world, press) => {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const { order, area } = entry;
  if (order.matchLog === undefined) return refusal(press, 'no-log');
  const bank = new Map((await world.bank.all()).map((one) => [one.id, one]));
  return { kind: 'card', ...whyCard(order, order.matchLog, { area, bank, language: press.visitor.language }) };
};
