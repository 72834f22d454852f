import type { Choice } from '../kernel/card/card.ts';
import { compareIn } from '../kernel/language/format.ts';
import { nameIn } from '../kernel/language/language.ts';
import type { Language, Named } from '../kernel/language/language.ts';
import type { Area } from '../model/area.ts';
import type { Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';

/** Teams shows at most this many. */
const MOST_SHOWN = 15;
/** A person of the bank is found by name, not browsed: fewer letters list nobody. */
const LETTERS_FOR_PEOPLE = 2;

/**
 * Answers what is typed into a choice input: the dataset is `units/…`, `municipalities/…`, `sectors/…`, `themes/…` or
 * `excluded/…` (units and people of the bank) of an area.
 */
export async function choices(
  world: World,
  search: { readonly dataset: string; readonly query: string; readonly visitor: Visitor },
): Promise<readonly Choice[]> {
  const [list = '', areaId = ''] = search.dataset.split('/');
  const area = world.areas.find((one) => one.id === areaId) ?? (areaId === '' ? world.areas[0] : undefined);
  if (area === undefined) return [];
  const { language } = search.visitor;
  const wanted = plain(search.query);
  const people = list === 'excluded' && wanted.length >= LETTERS_FOR_PEOPLE ? await bankChoices(world) : [];
  return found([...listed(list, area, language), ...people], wanted, language);
}

async function bankChoices(world: World): Promise<readonly Choice[]> {
  return (await world.bank.all()).map(({ id, name }) => ({ title: name, value: id }));
}

function listed(list: string, area: Area, language: Language): readonly Choice[] {
  const named = (entries: readonly { readonly id: string; readonly name: Named }[]): readonly Choice[] =>
    entries.map(({ id, name }) => ({ title: nameIn(name, language), value: id }));
  if (list === 'excluded') return named(area.units);
  return list === 'municipalities' || list === 'units' || list === 'sectors' || list === 'themes' ? named(area[list]) : [];
}

/** Those that begin with the letters first, then those that have them inside; å, ä and ö are also found as a and o. */
function found(all: readonly Choice[], wanted: string, language: Language): readonly Choice[] {
  const compare = compareIn(language);
  const rank = ({ title }: Choice): number => (plain(title).startsWith(wanted) ? 0 : 1);
  return all
    .filter(({ title }) => plain(title).includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title))
    .slice(0, MOST_SHOWN);
}

function plain(words: string): string {
  return words.slice(0, 100).normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}
