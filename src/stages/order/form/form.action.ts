import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area.ts';
import { methodOf } from '../../../model/naming.ts';
import type { Order } from '../../../model/order.ts';
import type { Draft } from '../../../ports/people-store.ts';
import type { PressHandler, Reply, Visitor } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { mayHandle } from '../life/cancel-order.ts';
import { followUpFields } from '../life/follow-up.ts';
import { areaQuestion, orderForm } from './order-form.card.ts';
import type { Opening } from './order-form.card.ts';
import type { FormState } from './form-state.ts';
import { formTexts } from './texts.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import { valuesOf } from '../../../model/fields/kinds/base.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { texts } from '../texts.ts';

/** "Order a meeting": the form, filled with what is known, or first the question of which area. */
export const newOrder: PressHandler = (world, press) => {
  const { area, kind, method } = fieldsOf(press.inputs);
  const chosen: Fields = { ...(kind === undefined ? {} : { kind }), ...(method === undefined ? {} : { method }) };
  return begin(world, press.visitor, { area, chosen, isAnew: press.inputs['anew'] === 'yes' });
};

/** The form of the meeting that continues this one. */
export const followUp: PressHandler = async (world, press) => {
  const { language, id } = press.visitor;
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return { kind: 'sentence', text: texts[language].refusals['no-order'] };
  const { order, area } = found;
  if (!mayHandle(order, area, id)) return { kind: 'sentence', text: texts[language].refusals['not-yours'] };
  if (order.phase !== 'held' && order.phase !== 'closed') return { kind: 'sentence', text: texts[language].refusals['not-held'] };
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

export async function showForm(
  world: World,
  visitor: Visitor,
  form: {
    readonly area: Area;
    readonly fields: Fields;
    readonly faults?: Faults;
    readonly opening: Opening;
    readonly draft?: string;
  },
): Promise<Reply> {
  const state = await formState(world, visitor, form.area, form.fields, form.faults);
  const { title } = formTexts[visitor.language];
  return { kind: 'card', card: orderForm(state, form.draft ?? world.newId(), form.opening), summary: title };
}

export async function formState(
  world: World,
  visitor: Visitor,
  area: Area,
  fields: Fields,
  faults: Faults = new Map(),
): Promise<FormState> {
  const excluded = valuesOf(fields.excluded);
  const named = excluded.length === 0 ? [] : (await world.bank.all()).filter((one) => excluded.includes(one.id));
  return {
    language: visitor.language,
    area,
    today: localOf(world.clock.now(), area.zone).date,
    fields,
    faults,
    excludedNames: new Map(named.map((one) => [one.id, one.name])),
  };
}

/** The area that was named, the only one, or the one where this person last ordered. */
export function areaFor(world: World, named: string | undefined, orders: readonly Order[]): Area | undefined {
  const known = (id: string | undefined): Area | undefined => world.areas.find((one) => one.id === id);
  if (named !== undefined && named !== '') return known(named);
  return world.areas.length === 1 ? world.areas[0] : known(orders[0]?.area);
}

/** First which area; the answer goes on to the form, or to the questions. */
export function askArea(
  world: World,
  visitor: Visitor,
  kept: Readonly<Record<string, string>>,
  verb: 'order.new' | 'order.ask' = 'order.new',
): Reply {
  const { language } = visitor;
  return {
    kind: 'card',
    card: areaQuestion(world.areas, { kept, verb }, language),
    summary: formTexts[language].areaQuestion.title,
  };
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
