import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Area } from '../../model/area/area.ts';
import type { Method } from '../../model/area/methods.ts';
import type { Consultant } from '../../model/people/person.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

const ABOUT = 'consultant bank';

/** The bank beside the area files: people as counts, units and methods by their ids. */
export function bankFindings(bank: readonly Consultant[], areas: readonly Area[], today: LocalDate): readonly Finding[] {
  if (bank.length === 0) return [warning(ABOUT, 'it is empty', '`npm run admin -- bank import FILE`')];
  if (areas.length === 0) return [];
  const units = strange(
    bank.map(({ unit }) => unit),
    areas.flatMap((area) => area.units.map(({ id }) => id)),
  );
  const methods = strange(
    bank.flatMap((one) => one.methods),
    areas.flatMap((area) => area.methods.map(({ id }) => id)),
  );
  const towns = strange(
    bank.flatMap((one) => one.municipalities),
    areas.flatMap((area) => area.municipalities.map(({ id }) => id)),
  );
  const ended = bank.filter(({ permissionUntil }) => permissionUntil !== undefined && permissionUntil < today).length;
  const found: (Finding | false)[] = [
    units !== '' &&
      fault(
        ABOUT,
        `units that no area file has: ${units}`,
        'mend the bank or the area file: who is an outsider is judged by the unit',
      ),
    methods !== '' &&
      warning(ABOUT, `methods that no area file has: ${methods}`, 'mend the bank or the area file: nobody is asked for them'),
    towns !== '' &&
      warning(ABOUT, `municipalities that no area file has: ${towns}`, 'mend the bank or the area file: nobody is asked there'),
    ended > 0 &&
      warning(
        ABOUT,
        `the permission of ${ended} has ended, and they are not asked`,
        'import the bank with new dates, or without them',
      ),
    ...areas.map((area) => thinMethods(bank, area)),
  ];
  return [ok(ABOUT, `${bank.length} consultants`), ...found.filter((one) => one !== false)];
}

/** Ids that stand here and not there, a few of them. */
function strange(used: readonly string[], known: readonly string[]): string {
  const all = [...new Set(used)].filter((id) => !known.includes(id));
  return `${all.slice(0, 5).join(', ')}${all.length > 5 ? ' …' : ''}`;
}

/** Methods that people can order and that too few are trained for. */
function thinMethods(bank: readonly Consultant[], { id, units, methods }: Area): Finding | false {
  const own = bank.filter(({ unit }) => units.some((one) => one.id === unit));
  const isThin = (method: Method): boolean => own.filter((one) => one.methods.includes(method.id)).length < method.seats;
  const thin = methods.filter((method) => !method.needsCoordinator && isThin(method)).map((method) => method.id);
  if (thin.length === 0) return false;
  return warning(
    `${ABOUT}, ${id}`,
    `too few are trained for ${thin.join(', ')}`,
    'train more, or tell the coordinators that such orders come to them',
  );
}
