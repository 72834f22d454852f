import type { Chance } from './chance.ts';

/** Stands in every value that is put in: whatever tells of a value in a log tells of this. */
export const MARK = 'Zqx7';

type Parts = Readonly<Record<string, unknown>>;

/** A copy of something with a known structure in which some parts, found by chance, are otherwise: nested values too. */
export function spoilt(thing: unknown, luck: Chance, valuesOfItsKind: readonly string[]): unknown {
  let copy = structuredClone(thing);
  for (let changes = 1 + luck.below(3); changes > 0; changes -= 1) copy = changedSomewhere(copy, luck, valuesOfItsKind);
  return copy;
}

function changedSomewhere(value: unknown, luck: Chance, known: readonly string[]): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || luck.onceIn(8)) return otherValue(luck, known);
  const key = luck.oneOf(keys);
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === key ? changedSomewhere(one, luck, known) : one));
  return changedAt(value as Parts, key, luck, known);
}

/** Left out, under another name, another part of it, a list of it, within itself, or changed further inside. */
function changedAt(value: Parts, key: string, luck: Chance, known: readonly string[]): Parts {
  const { [key]: part, ...others } = value;
  const ways: readonly (() => Parts)[] = [
    () => others,
    () => ({ ...others, [String(otherValue(luck, known)).slice(0, 60)]: part }),
    () => ({ ...others, [key]: value[luck.oneOf(Object.keys(value))] }),
    () => ({ ...others, [key]: [part, part] }),
    () => ({ ...others, [key]: { [key]: part } }),
  ];
  const way = ways[luck.below(12)] ?? (() => ({ ...others, [key]: changedSomewhere(part, luck, known) }));
  return way();
}

function otherValue(luck: Chance, known: readonly string[]): unknown {
  return luck.onceIn(3) ? luck.oneOf(known) : luck.oneOf(VALUES);
}

const marked = (text: string): string => `${MARK}${text}`;

const VALUES: readonly unknown[] = [
  ...[
    '',
    'a\u0000b',
    'a\ud800b',
    '\u202egnp',
    '\u001b[31m',
    'ä'.repeat(3_000),
    '👩‍👧🏳️‍🌈',
    '<at>x</at>',
    '&#0;',
    "'; DROP TABLE orders; --",
  ].map(marked),
  ...[
    '131052-308T',
    '050 123 4567',
    'kotona Kauppakatu 3 A 4',
    'maija@example.fi',
    '../../etc/passwd',
    '%00',
    '${7*7}',
    '{{7}}',
  ].map(marked),
  ...[
    'constructor',
    '__proto__',
    'toString',
    'VP-2026-0001',
    'VP-2026-9999',
    'person/x',
    '2027-02-31',
    '25:61',
    '-1',
    '1e309',
    'NaN',
  ],
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2 ** 53,
    -1e308,
    [],
    {},
    [[]],
    [null],
    { length: 1e9 },
    JSON.parse('{"__proto__":{"isAdmin":true}}'),
  ],
  Array.from({ length: 300 }, (_, i) => marked(String(i))),
  [...Array(200).keys()].reduce<unknown>((inner) => [inner], marked('deep')),
];
