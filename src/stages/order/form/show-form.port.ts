import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { valuesIn } from '../../../model/fields/fields.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { cardReply } from '../replies.ts';
import type { FormState } from './form-state.ts';
import { areaQuestion, orderForm } from './order-form.card.ts';
import type { Opening } from './order-form.card.ts';
import { formTexts } from './texts.ts';

/** The form, filled with what is known. */
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
  return cardReply(orderForm(state, form.draft ?? world.newId(), form.opening), title);
}

export async function formState(
  world: World,
  visitor: Visitor,
  area: Area,
  fields: Fields,
  faults: Faults = new Map(),
): Promise<FormState> {
  const excluded = valuesIn(fields, 'excluded');
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
  return cardReply(areaQuestion(world.areas, { kept, verb }, language), formTexts[language].areaQuestion.title);
}
