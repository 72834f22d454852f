import { hashOf } from '../../kernel/ids.ts';
import type { Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import { servedBy } from '../../model/people/served-areas.ts';
import { openPart, parted, wishedRow, type Own, type Wish } from '../../model/people/wish.ts';

export type OwnFault = 'keep-language' | 'keep-municipality' | 'bad-maximum' | 'stale';

/** What somebody may tick: the languages and municipalities of the areas that they serve, and whatever they have or wish already. */
export interface Offered {
  readonly languages: readonly string[];
  readonly municipalities: readonly string[];
}

export function offeredTo(row: Consultant, wish: Wish | undefined, areas: readonly Area[]): Offered {
  const served = servedBy(row, areas);
  const has = wishedRow(row, wish);
  return {
    languages: [...new Set([...served.flatMap((area) => area.languages), ...has.languages])],
    municipalities: [
      ...new Set([...served.flatMap(({ municipalities }) => municipalities.map(({ id }) => id)), ...has.municipalities]),
    ],
  };
}

/** What was filled in; what is not on offer is none, and a number that is none is NaN. Undefined: nothing was filled in. */
export function ownIn(inputs: Readonly<Record<string, string>>, offered: Offered): Own | undefined {
  const { languages, municipalities, maxPerYear } = inputs;
  if (languages === undefined && municipalities === undefined && maxPerYear === undefined) return undefined;
  const ticked = (words: string | undefined, among: readonly string[]): readonly string[] => {
    const said = (words ?? '').split(',').map((word) => word.trim());
    return among.filter((one) => said.includes(one));
  };
  const most = maxPerYear?.trim() ?? '';
  return {
    languages: ticked(languages, offered.languages),
    municipalities: ticked(municipalities, offered.municipalities),
    maxPerYear: /^[1-9]\d?$/.test(most) ? Number(most) : Number.NaN,
  };
}

/** Nobody is left without a language, and leaving an area altogether is the coordinator's to do: it ends somebody there. */
export function faultOf(row: Consultant, own: Own, areas: readonly Area[]): OwnFault | undefined {
  if (Number.isNaN(own.maxPerYear)) return 'bad-maximum';
  const { narrowed } = parted(row, own);
  if (narrowed.languages.length === 0) return 'keep-language';
  const stays = servedBy(narrowed, areas).length === servedBy(row, areas).length && narrowed.municipalities.length > 0;
  return stays ? undefined : 'keep-municipality';
}

/** Row and wish as they are, in short: a form that was drawn before a change says another one. */
export function ownMark(row: Consultant, wish: Wish | undefined): string {
  const { languages, municipalities, maxPerYear } = row;
  return hashOf({ languages, municipalities, maxPerYear, open: openPart(wish, row) });
}
