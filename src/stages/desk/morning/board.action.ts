import type { PressHandler } from '../../../runtime/handlers.ts';
import { enter, opened, refusal } from '../acts/entry.action.ts';
import { boardFor } from './board.port.ts';

/** What waits and since when; with an order, that order and what may be done to it. */
export const showBoard: PressHandler = async (world, press) => {
  if ((press.inputs['order'] ?? '') !== '') {
    const entry = await enter(world, press);
    return 'no' in entry ? entry.no : opened(world, press, entry);
  }
  const board = await boardFor(world, press.visitor.id, press.visitor.language);
  return board === undefined ? refusal(press, 'not-coordinator') : { kind: 'card', ...board };
};
