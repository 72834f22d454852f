import type { Counts } from '../fields/counts.ts';
import type { FeedbackGroup, Order } from '../order/order.ts';
import type { Present, Survey } from './sheets.ts';

export const FEEDBACK_GROUPS: readonly FeedbackGroup[] = [
  'child',
  'young',
  'client',
  'close',
  'professional',
  'orderer',
  'consultant',
];

/** Every person of a meeting in one group: children and young people are taken from the family first, then from the close. */
export function peopleIn(group: FeedbackGroup, { family, close, professionals, children, young }: Counts, seats: number): number {
  const beyond = Math.max(0, children + young - family);
  return {
    child: children,
    young,
    client: Math.max(0, family - children - young),
    close: Math.max(0, close - beyond),
    professional: professionals,
    orderer: 1,
    consultant: seats,
  }[group];
}

/**
 * Who was there, as counted afterwards or else as announced, and how many answers a group can have: some more than people (`margin`, or
 * a fifth), because counts are made in haste. What came of a meeting is asked of its orderer and of those who led it.
 */
export function presentAt(
  order: Pick<Order, 'attendance' | 'request' | 'seats'>,
  survey: Survey,
  margin: number,
): readonly Present[] {
  const { attendance, request, seats } = order;
  if (survey === 'impact') return IN_OWN_NAME.map((group) => known(group, peopleIn(group, request.counts, seats.length)));
  return FEEDBACK_GROUPS.map((group) => {
    const people = peopleIn(group, attendance ?? request.counts, seats.length);
    const most = people + Math.max(margin, Math.ceil(people / 5));
    return { group, most, people, attended: attendance === undefined ? null : people };
  });
}

/** Who is asked in their own name, each once: there are as many as are known. */
const IN_OWN_NAME = ['orderer', 'consultant'] as const satisfies readonly FeedbackGroup[];

function known(group: FeedbackGroup, people: number): Present {
  return { group, most: people, people, attended: people };
}

/** How many answers a group can have by what is known now. */
export function mostOf(order: Parameters<typeof presentAt>[0], group: FeedbackGroup, margin: number): number {
  return presentAt(order, 'meeting', margin).find((one) => one.group === group)?.most ?? 0;
}
