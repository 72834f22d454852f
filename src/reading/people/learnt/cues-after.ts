import type { PossibleComer, ComerCounts } from './possible-comers.ts';

/** Who has been taken for coming so far. */
export interface SoFar {
  readonly counts: ComerCounts;
  readonly signs: readonly string[];
  /** Their kinds: `g:parent` for every parent. */
  readonly alike: readonly string[];
  readonly wasLastTaken: boolean | undefined;
}

/** What those who were taken for coming before tell of one more. */
export function cuesAfter(
  { counts, signs, alike, wasLastTaken }: SoFar,
  { kind, sign, roles }: PossibleComer,
): readonly string[] {
  const [family = 0, close = 0, workers = 0, children = 0, young = 0] = counts.map((one) => Math.min(2, one));
  const most = roles[0]?.adds ?? counts;
  return [
    `~f ${kind} ${family}`,
    `~m ${kind} ${Math.min(2, children + young)}`,
    `~w ${kind} ${workers}`,
    `~c ${kind} ${close}`,
    `~same ${kind} ${signs.includes(sign)}`,
    `~alike ${kind} ${alike.includes(alikeOf(sign))}`,
    `~last ${wasLastTaken}`,
    `~last ${kind} ${wasLastTaken}`,
    ...[0, 1, 2].flatMap((group) => comparison(kind, most[group] ?? 0, counts[group] ?? 0, group)),
  ];
}

/** What signs of the same kind have in common. */
export function alikeOf(sign: string): string {
  return sign.split(/[+:]/, 2).join(':');
}

/** Is a number as large as what has been counted? Then it may be their sum. */
function comparison(kind: string, number: number, counted: number, group: number): readonly string[] {
  if (number === 0 || counted === 0) return [];
  const size = number === counted ? 'equal' : number > counted ? 'more' : 'less';
  return [`~${group} ${size} ${number > 1} ${kind}`];
}
