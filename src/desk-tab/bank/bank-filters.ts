import { asSought } from '../../kernel/spelling.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { BankPerson } from './bank-people.ts';

/** What the list of people is narrowed by, as it stands in the address. */
export const BANK_FILTERS = ['words', 'municipality', 'language', 'method', 'role', 'unit', 'state'] as const;

export type BankFilters = Partial<Readonly<Record<(typeof BANK_FILTERS)[number], string>>>;

/** States that somebody looks for. */
export const STATES = ['wishing', 'unreached', 'paused', 'soon', 'full', 'shared'] as const;

const LONGEST = 100;

/** What the address says, without what is empty or absurdly long. */
export function bankFiltersIn(query: Readonly<Record<string, string>>): BankFilters {
  const given = BANK_FILTERS.map((name) => [name, (query[name] ?? '').trim().slice(0, LONGEST)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

export function bankAddress(filters: BankFilters, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...filters, ...more }).toString();
  return query === '' ? '/desk/bank' : `/desk/bank?${query}`;
}

/** Every word somewhere in the name or the address; å, ä and ö are also found as a and o. The state is asked of `isIn`. */
export function fits(person: Consultant, filters: BankFilters): boolean {
  const { words, municipality, language, method, role, unit } = filters;
  const lists: readonly (readonly [string | undefined, readonly string[]])[] = [
    [municipality, person.municipalities],
    [language, person.languages],
    [method, person.methods],
    [role, [person.role]],
    [unit, [person.unit]],
  ];
  return (
    (words === undefined || isNamed(person, words)) &&
    lists.every(([wanted, has]) => wanted === undefined || has.includes(wanted))
  );
}

function isNamed({ name, email }: Consultant, words: string): boolean {
  const text = asSought(`${name} ${email}`);
  return asSought(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function isIn(one: BankPerson, state: string): boolean {
  return statesOf(one).includes(state);
}

function statesOf({
  isWishing,
  isReached,
  pause,
  permission,
  isRefresherNear,
  load,
  person,
  others,
}: BankPerson): readonly string[] {
  const is: Readonly<Record<(typeof STATES)[number], boolean>> = {
    wishing: isWishing,
    unreached: !isReached,
    paused: pause !== undefined,
    soon: permission !== 'good' || isRefresherNear,
    full: load >= person.maxPerYear,
    shared: others.length > 0,
  };
  return STATES.filter((state) => is[state]);
}
