import type { RoundWork } from '../../../runtime/working/round-work.ts';
import { publishEnded } from './publish.port.ts';

/** Done again it finds nothing left to publish. */
export const publishFeedback: RoundWork = async (world, area) => {
  await publishEnded(world, area, world.clock.now());
};
