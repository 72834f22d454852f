import { MINUTE, type Interval } from '../../kernel/time/instant.ts';
import type { Policy } from '../area/policy.ts';
import type { Order } from './order.ts';

/** Minutes that a meeting takes besides itself. Travel is one way, and none when the meeting is remote. */
export interface Margins {
  readonly setUpMinutes: number;
  readonly debriefMinutes: number;
  readonly travelMinutes: number;
}

export function marginsOf({ request }: Order, policy: Policy): Margins {
  const { setUpMinutes, debriefMinutes, travelMinutes } = policy;
  return { setUpMinutes, debriefMinutes, travelMinutes: request.placeType === 'remote' ? 0 : travelMinutes };
}

/** Travel, set-up, meeting, debrief and travel: what each of the team keeps free. */
export function blockAround({ start, end }: Interval, { setUpMinutes, debriefMinutes, travelMinutes }: Margins): Interval {
  return { start: start - (setUpMinutes + travelMinutes) * MINUTE, end: end + (debriefMinutes + travelMinutes) * MINUTE };
}
