import type { Area } from '../../../model/area/area.ts';
import type { Named } from '../../../kernel/language/language.ts';
import type { Publication } from '../../../model/feedback/publication.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { grouped } from '../../../kernel/grouped.ts';
import { summed } from '../published/content.ts';
import { invariant } from '../../../kernel/errors.ts';

/** Several areas told as one: what they have together, and the strictest rule of small groups. */
export function joined(areas: readonly Area[]): Area {
  const [first, ...others] = areas;
  invariant(first !== undefined, 'a report is of an area');
  if (others.length === 0) return first;
  return {
    ...first,
    id: areas.map(({ id }) => id).join('+'),
    name: nameOf(areas),
    municipalities: distinct(areas.flatMap(({ municipalities }) => municipalities)),
    sectors: distinct(areas.flatMap(({ sectors }) => sectors)),
    units: distinct(areas.flatMap(({ units }) => units)),
    methods: distinct(areas.flatMap(({ methods }) => methods)),
    targets: {},
    policy: { ...first.policy, smallestGroup: Math.max(...areas.map(({ policy }) => policy.smallestGroup)) },
  };
}

/** What the areas had published by "as of", each period as one: sums of whole blocks, as everything that is published. */
export function publishedTogether(publications: readonly Publication[], asOf: Instant): readonly Publication[] {
  const known = publications.filter(({ publishedAt }) => publishedAt <= asOf);
  return grouped(known, ({ period }) => period).flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first, content: summed(alike.map(({ content }) => content)) }];
  });
}

const NAMED_AT_MOST = 4;

function nameOf(areas: readonly Area[]): Named {
  const n = areas.length;
  if (n > NAMED_AT_MOST) return { fi: `${n} aluetta`, sv: `${n} områden`, en: `${n} areas` };
  const names = (language: 'fi' | 'sv' | 'en'): string => areas.map(({ name }) => name[language] ?? name.fi).join(', ');
  return { fi: names('fi'), sv: names('sv'), en: names('en') };
}

function distinct<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((one) => [one.id, one])).values()];
}
