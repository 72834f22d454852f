import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { cardSize, type Card } from '../../src/kernel/card/card.ts';

/**
 * What is wrong with a card, one line each; none when it is fit for Teams. Asks the parser of Adaptive Cards itself, and
 * adds the rules of the house: a label on every input, words at every required one, unique ids, a language, a size.
 */
export function lintCard(card: Card): string[] {
  const parts = partsOf(card, 'card');
  return [
    ...parserFaults(card),
    ...parts.flatMap(({ path, part }) => partFaults(path, part)),
    ...repeatedIds(parts),
    ...wholeCardFaults(card),
  ];
}

/** What a bot's message may hold with certainty: older pages of Teams say 40 KB with everything around the card. */
const LARGEST_CARD_BYTES = 36_000;

/** Teams shows at most this many buttons in a row; others go behind `mode: secondary`. */
const MOST_BUTTONS = 6;

/** A badge does not wrap: so many signs stand on a card of 300 pixels. */
const LONGEST_BADGE = 26;

type Json = Readonly<Record<string, unknown>>;
interface Part {
  readonly path: string;
  readonly part: Json;
}

const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

function parserFaults(card: Card): string[] {
  const parsed = new AdaptiveCard();
  const context = new SerializationContext(Versions.v1_5);
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  const failures = parsed.validateProperties().validationEvents;
  return [...events, ...failures].map(({ message }) => message).filter((message) => !isKnownToTeams(message));
}

/**
 * Teams adds these to version 1.5: choices that the bot answers, badges and charts with a fallback.
 * And the parser refuses the language of every second card, because its pattern remembers where it last stopped.
 */
function isKnownToTeams(message: string): boolean {
  return /choices\.data.*1\.6|Chart\.\w+|type "Badge"|for property "lang"/.test(message);
}

function partsOf(value: unknown, path: string): Part[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => partsOf(item, `${path}[${String(i)}]`));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'data' && key !== 'fallback')
    .flatMap(([key, item]) => partsOf(item, `${path}.${key}`));
  return 'type' in value ? [{ path, part: value }, ...inner] : inner;
}

function partFaults(path: string, part: Json): string[] {
  const type = String(part['type']);
  const wanting = (isFault: boolean, fault: string): string[] => (isFault ? [`${path} (${type}): ${fault}`] : []);
  return [
    ...inputFaults(type, part).map((fault) => `${path} (${type}): ${fault}`),
    ...wanting(type === 'Image' && !hasWords(part['altText']), 'has no altText'),
    ...wanting(type === 'TextBlock' && part['wrap'] !== true, 'does not wrap'),
    ...wanting((type.startsWith('Chart.') || type === 'Badge') && part['fallback'] === undefined, 'has no fallback'),
    ...wanting(type === 'Badge' && String(part['text']).length > LONGEST_BADGE, 'is cut on a narrow phone'),
    ...wanting(type === 'Input.ChoiceSet' && valuesOf(part).some((value) => value.includes(',')), 'has a comma in a value'),
    ...wanting(type === 'Input.ChoiceSet' && valuesOf(part).length === 0, 'has no choices'),
    ...wanting(type === 'Action.Execute' && !hasSameFallback(part), 'has no fallback that sends the same verb'),
    ...wanting(type.startsWith('Action.') && !hasWords(part['title']), 'has no title'),
  ];
}

function inputFaults(type: string, part: Json): string[] {
  const isUnsaid = part['isRequired'] === true && !hasWords(part['errorMessage']);
  return [
    ...(type.startsWith('Input.') && !hasWords(part['label']) ? ['has no label'] : []),
    ...(isUnsaid ? ['is required but has no errorMessage'] : []),
  ];
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function valuesOf(part: Json): string[] {
  return ((part['choices'] ?? []) as Json[]).map((choice) => String(choice['value']));
}

function hasSameFallback({ verb, fallback }: Json): boolean {
  const submit = (fallback ?? {}) as { readonly type?: unknown; readonly data?: Json };
  return submit.type === 'Action.Submit' && submit.data?.['verb'] === verb;
}

function repeatedIds(parts: readonly Part[]): string[] {
  const ids = parts.flatMap(({ part }) => (typeof part['id'] === 'string' ? [part['id']] : []));
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `the id ${id} is used twice`);
}

function wholeCardFaults(card: Card): string[] {
  const size = cardSize(card);
  const primary = (card.actions ?? []).filter((action) => action.mode !== 'secondary').length;
  return [
    ...(['fi', 'sv', 'en'].includes(card.lang) ? [] : ['the card does not say its language']),
    ...(hasWords(card.fallbackText) ? [] : ['the card has no fallbackText']),
    ...(size > LARGEST_CARD_BYTES ? [`the card is ${String(size)} bytes, at most ${String(LARGEST_CARD_BYTES)}`] : []),
    ...(primary > MOST_BUTTONS ? [`the card has ${String(primary)} buttons, at most ${String(MOST_BUTTONS)}`] : []),
  ];
}
