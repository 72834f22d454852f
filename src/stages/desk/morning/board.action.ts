import type { PressHandler } from '../../../runtime/handlers.ts';
import { admit, opened, refusal } from '../acts/admit.action.ts';
import { boardFor } from './board.port.ts';

/** What waits and since when; with an order, that order and what may be done to it. */
export const showBoard: PressHandler = async (world, press) => {
  if ((press.inputs['order'] ?? '') !== '') {
    const entry = await admit(world, press);
    return 'no' in entry ? entry.no : opened(world, press, entry);
  }
  const board = await boardFor(world, press.visitor);
  return board === undefined ? refusal(press, 'not-coordinator') : { kind: 'card', ...board };
};
