import { localOf } from '../../../kernel/time/zone.ts';
import { valuesIn } from '../../../model/fields/fields.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import type { World } from '../../../runtime/world.ts';
import type { FormState } from './form-state.ts';

/** Everything that the form of these fields is drawn from. */
export async function formState(
  world: World,
  {
    faults = new Map(),
    ...form
  }: Pick<FormState, 'language' | 'area' | 'fields' | 'isInDialog' | 'via'> & { readonly faults?: Faults },
): Promise<FormState> {
  const excluded = valuesIn(form.fields, 'excluded');
  const named = excluded.length === 0 ? [] : (await world.bank.all()).filter((one) => excluded.includes(one.id));
  return {
    ...form,
    faults,
    today: localOf(world.clock.now(), form.area.zone).date,
    excludedNames: new Map(named.map((one) => [one.id, one.name])),
  };
}
