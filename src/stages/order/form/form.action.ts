import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { methodOf } from '../../../model/area/naming.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Draft } from '../../../ports/stores/people-store.ts';
import type { PressHandler, Reply, Visitor } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { mayHandle } from '../life/cancel-order.ts';
import { followUpFields } from '../life/follow-up.ts';
import { refusal } from '../replies.ts';
import { areaFor, askArea, showForm } from './show-form.port.ts';

/** "Order a meeting": the form, filled with what is known, or first the question of which area. */
export const newOrder: PressHandler = (world, press) => {
  const { area, kind, method } = fieldsOf(press.inputs);
  const chosen: Fields = { ...(kind === undefined ? {} : { kind }), ...(method === undefined ? {} : { method }) };
  return begin(world, press.visitor, { area, chosen, isAnew: press.inputs['anew'] === 'yes' });
};

/** The form of the meeting that continues this one. */
export const followUp: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { order, area } = found;
  if (!mayHandle(order, area, press.visitor.id)) return refusal(press, 'not-yours');
  if (order.phase !== 'held' && order.phase !== 'closed') return refusal(press, 'not-held');
  const today = localOf(press.now, area.zone).date;
  return showForm(world, press.visitor, { area, fields: followUpFields(order, area, today), opening: 'new' });
};

export interface BeginWish {
  readonly area?: string | undefined;
  readonly chosen?: Fields;
  /** From the beginning: a half-filled form is forgotten. */
  readonly isAnew?: boolean;
}

/** Opens the form for somebody: a half-filled one again, or a new one. */
export async function begin(world: World, visitor: Visitor, wish: BeginWish): Promise<Reply> {
  const { chosen = {}, isAnew = false } = wish;
  if (isAnew) await world.people.dropDraft(visitor.id);
  const draft = await world.people.draft(visitor.id);
  const orders = await world.orders.ofOrderer(visitor.id);
  const area = areaFor(world, wish.area ?? draft?.fields['area'], orders);
  if (area === undefined) return askArea(world, visitor, { ...chosen, ...(isAnew ? { anew: 'yes' } : {}) });
  if (draft?.fields['area'] === area.id) return resumed(world, visitor, { area, chosen, draft });
  return showForm(world, visitor, { area, fields: { ...ownUnit(area, orders), ...onlyKnown(area, chosen) }, opening: 'new' });
}

/** The half-filled form; questions that were on their way make room for it. */
async function resumed(
  world: World,
  visitor: Visitor,
  { area, chosen, draft }: { readonly area: Area; readonly chosen: Fields; readonly draft: Draft },
): Promise<Reply> {
  const { talk } = draft;
  if (talk?.asking !== undefined) await world.people.saveDraft({ ...draft, talk: { ...talk, asking: undefined } });
  const fields = { ...fieldsOf(draft.fields), ...onlyKnown(area, chosen) };
  return showForm(world, visitor, { area, fields, opening: 'resumed', draft: draft.key });
}

/** Who orders again mostly works where they did: a visible suggestion on the form, not an assumption. */
function ownUnit(area: Area, orders: readonly Order[]): Fields {
  const unit = orders.find((one) => one.area === area.id)?.request.unit;
  return unit !== undefined && area.units.some((one) => one.id === unit) ? { unit } : {};
}

function onlyKnown(area: Area, { kind, method }: Fields): Fields {
  const isKnown = method !== undefined && methodOf(area, method) !== undefined;
  return { ...(kind === 'client' || kind === 'none' ? { kind } : {}), ...(isKnown ? { method } : {}) };
}
