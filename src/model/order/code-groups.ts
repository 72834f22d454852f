import type { CodeGroup, Order } from './order.ts';

export const CODE_GROUPS: readonly CodeGroup[] = ['child', 'young', 'client', 'close', 'professional'];

/** Who answers behind a code: at a meeting with no client, only professionals. */
export function codeGroupsOf(order: Order): readonly CodeGroup[] {
  return order.request.kind === 'none' ? ['professional'] : CODE_GROUPS;
}

/** Groups of whom nobody was announced may come all the same, and stand folded where the others stand open. */
export function isAwaited({ request: { counts } }: Order, group: CodeGroup): boolean {
  const announced = { child: counts.children, young: counts.young, close: counts.close, client: 1, professional: 1 };
  return announced[group] > 0;
}
