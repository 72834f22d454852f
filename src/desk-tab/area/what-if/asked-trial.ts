import { addMonths } from '../../../kernel/time/calendar-date.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { POLICY_ROWS } from '../../../model/area/policy.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { TRIED, type Trial, type TriedKey } from '../../../stages/match/what-if/trial.ts';

/** Nobody's id: somebody who might join. */
export const SOMEBODY = 'somebody-new';

type Query = Readonly<Record<string, string>>;

/** What the address asks to be tried; the settings that are none of what is allowed are named. */
export function trialIn(
  query: Query,
  area: Area,
  since: Instant,
): { readonly trial: Trial; readonly faults: readonly TriedKey[] } {
  const given = TRIED.filter((key) => (query[key] ?? '').trim() !== '');
  const faults = given.filter((key) => !isAllowed(key, Number(query[key])));
  const policy = Object.fromEntries(given.map((key) => [key, Number(query[key])])) as Trial['policy'];
  const without = query['without'] === '' ? undefined : query['without'];
  return { trial: { policy, more: somebodyIn(query, area, since), without }, faults };
}

function isAllowed(key: TriedKey, value: number): boolean {
  const { least, most } = POLICY_ROWS[key];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Trained for everything and in both roles; where and in which languages, the address says. */
function somebodyIn(query: Query, area: Area, since: Instant): Consultant | undefined {
  if (query['more'] !== 'yes') return undefined;
  const listed = (name: string, known: readonly string[]): readonly string[] => {
    const chosen = (query[name] ?? '').split(',').filter((one) => known.includes(one));
    return chosen.length > 0 ? chosen : known;
  };
  return {
    id: SOMEBODY,
    name: '',
    email: '',
    unit: area.units.find(({ id }) => id === query['unit'])?.id ?? '',
    municipalities: listed(
      'municipalities',
      area.municipalities.map(({ id }) => id),
    ),
    languages: listed('languages', area.languages),
    methods: area.methods.map(({ id }) => id),
    role: 'both',
    isExperienced: false,
    maxPerYear: 6,
    joined: addMonths(localOf(since, area.zone).date, -12),
    pauses: [],
  };
}
