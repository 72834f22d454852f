import type { Choice } from '../kernel/card/card.ts';
import { compareIn } from '../kernel/language/format.ts';
import { LANGUAGES, nameIn, type Language, type Named } from '../kernel/language/language.ts';
import { asSought } from '../kernel/spelling.ts';
import { isCoordinator, type Area } from '../model/area/area.ts';
import type { Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';

/** Teams shows at most this many. */
const MOST_SHOWN = 15;
/** A person of the bank is found by name, not browsed: fewer letters list nobody. */
const LETTERS_FOR_PEOPLE = 2;

/**
 * Answers what is typed into a choice input: the dataset is `units/…`, `municipalities/…`, `sectors/…`, `themes/…` or
 * `excluded/…` (units and people of the bank) of an area; `bank/…` for its coordinators.
 */
export async function choices(
  world: World,
  search: { readonly dataset: string; readonly query: string; readonly visitor: Visitor },
): Promise<readonly Choice[]> {
  const [list = '', areaId = ''] = search.dataset.split('/');
  const area = world.areas.find((one) => one.id === areaId) ?? (areaId === '' ? world.areas[0] : undefined);
  if (area === undefined) return [];
  const { language } = search.visitor;
  const wanted = asSought(search.query.slice(0, 100));
  const people = list === 'excluded' && wanted.length >= LETTERS_FOR_PEOPLE ? await bankChoices(world) : [];
  const consultants = list === 'bank' && isCoordinator(area, search.visitor.id) ? await bankChoices(world) : [];
  return found([...listed(list, area, language), ...people, ...consultants], wanted, language);
}

/** A choice with every name by which it may be looked for: a town is found by its Swedish name in Finnish too. */
interface NamedChoice extends Choice {
  readonly names: readonly string[];
}

async function bankChoices(world: World): Promise<readonly NamedChoice[]> {
  return (await world.bank.all()).map(({ id, name }) => ({ title: name, value: id, names: [asSought(name)] }));
}

function listed(list: string, area: Area, language: Language): readonly NamedChoice[] {
  const named = (entries: readonly { readonly id: string; readonly name: Named }[]): readonly NamedChoice[] =>
    entries.map(({ id, name }) => {
      const names = LANGUAGES.map((one) => asSought(nameIn(name, one)));
      return { title: nameIn(name, language), value: id, names };
    });
  if (list === 'excluded') return named(area.units);
  return list === 'municipalities' || list === 'units' || list === 'sectors' || list === 'themes' ? named(area[list]) : [];
}

/** Those that begin with the letters first, then those that have them inside; å, ä and ö are also found as a and o. */
function found(all: readonly NamedChoice[], wanted: string, language: Language): readonly Choice[] {
  const compare = compareIn(language);
  const rank = ({ names }: NamedChoice): number => (names.some((name) => name.startsWith(wanted)) ? 0 : 1);
  return all
    .filter(({ names }) => names.some((name) => name.includes(wanted)))
    .sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title))
    .slice(0, MOST_SHOWN)
    .map(({ title, value }) => ({ title, value }));
}
