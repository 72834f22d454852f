import { ConflictError } from '../../../kernel/errors.ts';
import { personId } from '../../../model/people/person-id.ts';
import { change } from '../../../runtime/change.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import { admit, causeOf, listOf, opened, refusal } from './admit.action.ts';
import { traineeFacts } from './trainee-facts.port.ts';
import { askTrainee } from './trainees.ts';

/** The coordinator proposes that somebody in training comes along. Two meetings of one trainee at once the database refuses. */
export const proposeTrainee: PressHandler = async (world, press) => {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const [chosen] = listOf(press.inputs['trainee']).map(personId);
  const facts = await traineeFacts(world, entry);
  try {
    const changed = await change(world, entry.order.number, causeOf(press), (order, now) =>
      askTrainee(order, chosen, { ...facts, now }),
    );
    return changed.ok ? await opened(world, press, { order: changed.order, area: entry.area }) : refusal(press, changed.reason);
  } catch (error) {
    if (error instanceof ConflictError) return refusal(press, 'not-free');
    throw error;
  }
};
