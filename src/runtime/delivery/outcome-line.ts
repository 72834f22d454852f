import { showingOf } from '../../model/planned/jobs.ts';
import { isSecretView, isView } from '../../model/planned/views.ts';
import type { World } from '../world.ts';

/**
 * A line and a count of how a message stands, by which a day can be followed. Of a survey's messages there is neither: beside each other they would tell
 * whom nothing more was asked of.
 */
export function noteOutcome({ world, key }: { readonly world: World; readonly key: string }, outcome: string): void {
  const { view } = showingOf(key);
  if (isSecretView(view)) return;
  const order = key.split('/')[0];
  const what = isView(view) ? { order, message: view } : { message: 'of-no-order' };
  world.log.info({ ...what, outcome }, 'how a message stands');
  world.tally?.delivered(outcome);
}
