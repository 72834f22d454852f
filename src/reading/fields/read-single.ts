import { lastFound } from '../grammar/corrections.ts';
import { either, symbols } from '../grammar/pattern.ts';
import { asked, filled, merged, NOTHING, valuesIn, type FieldsRead } from './fields-read.ts';

/** The inputs that hold one value each, or a short list: method, languages, place, urgency, agreement, kind, worry, theme. */
export function readSingles(line: string): FieldsRead {
  const meant = line.replaceAll(DENIED, ',');
  return merged([
    ...ONE_OF.map((wanted) => one(meant, wanted)),
    ofTheirTown(meant),
    last(line, 'U', 'urgency'),
    last(line, 'K', 'kind'),
    last(line, 'Z', 'worry'),
    IS_ANOTHER_MATTER.test(line) ? NOTHING : last(line, 'vp', 'followUpOf'),
    readInterpreter(line),
    readAgreement(line),
    readAccessibility(line),
  ]);
}

const ANOTHER = either('however (?:\\S+ ){0,4}?(?:uusi|uus|new|ny|nytt)', 'eri|toinen|different|separate|annat|annan');
/** `VP-2026-0007 oli eri asia`, `ei jatkoa VP-2026-0007:lle`: the order is named, and is not continued. */
const IS_ANOTHER_MATTER = symbols(
  either(
    '(?:unlike|toisin|skillnad) (?:\\S+ ){0,2}?vp:\\S+',
    'pre:not (?:\\S+ ){0,2}?(?:göra|do|tekemistä) (?:\\S+ ){0,2}?vp:\\S+',
    '(?:pre:not|ei_liity) (?:\\S+ ){0,3}?(?:follow-up|liity|liittyy|related|connected) (?:\\S+ ){0,4}?vp:\\S+',
    `(?<!follow-up .*)vp:\\S+ (?!.*follow-up)(?:\\S+ ){0,8}?${ANOTHER}(?: asia| juttu| case| sak)?`,
  ),
);

/** `ei ennakointidialogia` names no method. */
const DENIED = symbols('pre:not {fill}{0,3}(?:method|theme|S|P|M):\\S+', 'g');

/** Inputs that take one value, by their symbol, and what is asked where several were said. */
const ONE_OF = [
  { symbol: 'method', input: 'method', reason: 'several-methods' },
  { symbol: 'theme', input: 'theme', reason: 'several-themes' },
  { symbol: 'S', input: 'language', reason: 'several-languages' },
  { symbol: 'P', input: 'placeType', reason: 'several-places' },
  { symbol: 'M', input: 'municipality', reason: 'several-municipalities' },
] as const;

/** `En familj i Lemi`: where no town is said for the meeting, theirs is. */
function ofTheirTown(line: string): FieldsRead {
  const theirs = [...new Set(valuesIn(line, 'theirs'))];
  return / M:/.test(line) || theirs.length !== 1 ? NOTHING : filled({ municipality: theirs[0] });
}

/** One value; two different ones in one breath are asked. */
function one(line: string, { symbol, input, reason }: (typeof ONE_OF)[number]): FieldsRead {
  const found = lastFound(line, (segment) => {
    const values = [...new Set(valuesIn(segment, symbol).map((value) => value.replace(/\+\w+$/, '')))];
    return values.length > 0 ? values : undefined;
  });
  if (found === undefined) return NOTHING;
  if (found.includes('hybrid')) return filled({ [input]: 'hybrid' });
  return found.length > 1 || found[0] === '?' ? asked(reason) : filled({ [input]: found[0] });
}

function last(line: string, symbol: string, input: string): FieldsRead {
  return filled({ [input]: valuesIn(line, symbol).at(-1) });
}

function readInterpreter(line: string): FieldsRead {
  const values = lastFound(line, (segment) => (valuesIn(segment, 'I').length > 0 ? valuesIn(segment, 'I') : undefined));
  if (values === undefined) return NOTHING;
  const languages = values.filter((value) => !['none', 'sign', 'language'].includes(value));
  if (languages.length > 0) return filled({ interpreter: 'language', interpreterLanguage: [...new Set(languages)].join(',') });
  if (values.includes('sign')) return filled({ interpreter: 'sign' });
  return filled({
    interpreter: values.at(-1),
    interpreterLanguage: values.at(-1) === 'language' ? spokenLanguage(line) : undefined,
  });
}

/** An interpreter is needed, and the family speaks one other language: that is interpreted. */
function spokenLanguage(line: string): string | undefined {
  const spoken = [...new Set(valuesIn(line, 'spoken'))].filter((code) => !['fi', 'sv', '?'].includes(code));
  return spoken.length === 1 ? spoken[0] : undefined;
}

function readAgreement(line: string): FieldsRead {
  const value = valuesIn(line, 'A').at(-1);
  return value === undefined ? NOTHING : filled({ clientAgreed: 'yes', clientAgreedOn: value === 'yes' ? undefined : value });
}

/** Ticks of the order form, by the words that ask for them. */
const ACCESSIBILITY: readonly (readonly [string, RegExp])[] = [
  ['step-free', symbols('(?<!pre:not |P:remote .*)accessible')],
  ['hearing-loop', symbols('(?<!(?:pre:not|without) )hearing-loop(?!.* (?:pre:not|without) hearing-loop)')],
  ['plain-language', symbols('(?<!pre:not )easy-language')],
  ['breaks', symbols('(?<!pre:not )breaks')],
  ['quiet-room', symbols('(?<!pre:not )quiet-room')],
];

function readAccessibility(line: string): FieldsRead {
  return filled({ accessibility: ACCESSIBILITY.flatMap(([need, said]) => (said.test(line) ? [need] : [])).join(',') });
}
