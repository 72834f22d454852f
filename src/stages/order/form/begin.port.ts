import type { Area } from '../../../model/area/area.ts';
import { methodOf } from '../../../model/area/names.ts';
import { fieldsOf, type Fields } from '../../../model/fields/fields.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Draft } from '../../../ports/stores/people-store.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { areaFor, askArea } from './area-question.card.ts';
import { formState } from './gather-form.port.ts';
import { formReply } from './order-form.card.ts';

export interface BeginWish {
  readonly area?: string | undefined;
  readonly chosen?: Fields;
  /** From the beginning: a half-filled form is put aside. */
  readonly isAnew?: boolean;
  readonly isInDialog?: true | undefined;
  readonly via?: 'web' | undefined;
}

/** Opens the form for somebody: a half-filled one again, or a new one. */
export async function begin(world: World, visitor: Visitor, wish: BeginWish): Promise<Reply> {
  const { chosen = {}, isAnew = false, isInDialog, via } = wish;
  const { language } = visitor;
  if (isAnew) await world.people.putDraftAside(visitor.id);
  const [draft, orders] = await Promise.all([world.people.draft(visitor.id), world.orders.ofOrderer(visitor.id)]);
  const area = areaFor(world.areas, wish.area ?? draft?.fields['area'], orders);
  if (area === undefined)
    return askArea(world.areas, language, { verb: 'order.new', kept: { ...chosen, ...(isAnew ? { anew: 'yes' } : {}) } });
  if (draft?.fields['area'] === area.id) return resumed(world, visitor, { area, chosen, draft, isInDialog, via });
  const fields = { ...ownUnit(area, orders), ...onlyKnown(area, chosen) };
  return formReply(await formState(world, { language, area, fields, isInDialog, via }), world.newId(), 'new');
}

/** The half-filled form; questions that were on their way make room for it. */
async function resumed(
  world: World,
  { language }: Visitor,
  { area, chosen = {}, draft, isInDialog, via }: Omit<BeginWish, 'area'> & { readonly area: Area; readonly draft: Draft },
): Promise<Reply> {
  const { talk } = draft;
  if (talk?.asking !== undefined) await world.people.saveDraft({ ...draft, talk: { ...talk, asking: undefined } });
  const fields = { ...fieldsOf(draft.fields), ...onlyKnown(area, chosen) };
  return formReply(await formState(world, { language, area, fields, isInDialog, via }), draft.key, 'resumed');
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
