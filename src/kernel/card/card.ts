import type { Language } from '../language/language.ts';
import { splitMeeting } from '../meeting-number.ts';
import { badge, type Status } from './badge.ts';
import type {
  ActionContent,
  ActionSet,
  Card,
  CardAction,
  CardElement,
  Choice,
  ChoiceInput,
  Column,
  ColumnSet,
  Container,
  DateInput,
  ExecuteAction,
  FactSet,
  Image,
  NumberInput,
  OpenUrlAction,
  TextBlock,
  TextInput,
  TimeInput,
  ToggleInput,
  ToggleVisibilityAction,
} from './parts.ts';

export type { ActionContent, Card, CardAction, CardElement, CardInput, Choice } from './parts.ts';

/**
 * A whole card. The title becomes its heading, the status a badge under it and the summary the sentence after that; together they are
 * the `fallbackText`, which lock screens may show: no names and nothing of the case in them.
 */
export function card(content: {
  readonly language: Language;
  readonly title: string;
  readonly status?: Status | undefined;
  readonly summary?: string | undefined;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[] | undefined;
  readonly isWide?: boolean | undefined;
  /** People whom a text calls by `mentionOf`, so that Teams notifies them. */
  readonly mentions?: readonly { readonly id: string; readonly name: string }[] | undefined;
}): Card {
  const { language, title, status, summary, body, actions = [], isWide = false, mentions = [] } = content;
  const entities = mentions.map(({ id, name }) => ({ type: 'mention' as const, text: mentionOf(name), mentioned: { id, name } }));
  const own = { ...(isWide ? { width: 'Full' as const } : {}), ...(entities.length > 0 ? { entities } : {}) };
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: [title, status?.words, summary].filter((one) => one !== undefined).join('. '),
    body: [heading(title, 'large'), ...under(status, summary), ...body],
    ...(actions.length === 0 ? {} : { actions }),
    ...(Object.keys(own).length > 0 ? { msteams: own } : {}),
  };
}

const under = (status?: Status, summary?: string): readonly CardElement[] =>
  [status && badge(status), summary === undefined ? undefined : text(summary)].filter((one) => one !== undefined);

/** The card is asked for anew by the client of this person (`29:…`), when they look at it again or the message below it is edited. */
export function refreshed(shown: Card, { fallback: _old, ...action }: ExecuteAction, memberId: string): Card {
  return { ...shown, refresh: { action, userIds: [memberId] } };
}

/** Stands in a text of the card that has the person among its mentions. */
export function mentionOf(name: string): string {
  return `<at>${name}</at>`;
}

/** A heading to a screen reader too. The card's title is made by `card`; these are the headings inside it. */
export function heading(words: string, size: 'medium' | 'large' = 'medium'): TextBlock {
  return { type: 'TextBlock', text: words, wrap: true, style: 'heading', size, weight: 'bolder' };
}

/** Text that wraps. Colour may only repeat what the words already say. */
export function text(words: string, look: Optional<Omit<TextBlock, 'type' | 'text' | 'wrap'>> = {}): TextBlock {
  return defined<TextBlock>({ type: 'TextBlock', text: words, wrap: true, ...look });
}

export function subtle(words: string): TextBlock {
  return text(words, { isSubtle: true, spacing: 'small' });
}

export function facts(pairs: readonly (readonly [label: string, value: string])[]): FactSet {
  return { type: 'FactSet', facts: pairs.map(([title, value]) => ({ title, value })) };
}

export function container(items: readonly CardElement[], style?: Container['style']): Container {
  return defined<Container>({ type: 'Container', items, style });
}

/** The head of a foldable part: what it is about, and what it holds as long as nobody looks. All of it can be pressed. */
export function foldRow(title: string, held: string, id: string): Container {
  const about = held === '' ? [] : [subtle(held)];
  const items = [text(`${title} ▾`, { weight: 'bolder' }), ...about];
  return { type: 'Container', style: 'emphasis', selectAction: unfold(title, id), items };
}

/** A part that `unfold` opens and closes; open from the start where something in it needs attention. */
export function foldable(id: string, isOpen: boolean, items: readonly CardElement[]): Container {
  return { type: 'Container', id, isVisible: isOpen, items };
}

/** Columns side by side; each as wide as its content, the first takes the rest. */
export function columns(...contents: readonly (readonly CardElement[])[]): ColumnSet {
  const column = (items: readonly CardElement[], i: number): Column => ({
    type: 'Column',
    width: i === 0 ? 'stretch' : 'auto',
    items,
  });
  return { type: 'ColumnSet', columns: contents.map(column) };
}

/** @param alt what the picture says, in words; `url` is https, at most 1 MB and 1024 × 1024 (limit of Teams). */
export function image(url: string, alt: string, size?: Image['size']): Image {
  return defined<Image>({ type: 'Image', url, altText: alt, size });
}

/** Buttons inside the body, beside the thing that they are about. */
export function actionSet(actions: readonly CardAction[]): ActionSet {
  return { type: 'ActionSet', actions };
}

/** An input that must be filled carries the words that say so. */
export type Filling =
  | { readonly isRequired: true; readonly errorMessage: string }
  | { readonly isRequired?: false | undefined; readonly errorMessage?: string | undefined };

export type InputOptions<T> = Optional<Omit<T, 'type' | 'isRequired' | 'errorMessage'>> & Labelled & Filling;

export function textInput(options: InputOptions<TextInput>): TextInput {
  return defined<TextInput>({ type: 'Input.Text', ...options });
}

export function numberInput(options: InputOptions<NumberInput>): NumberInput {
  return defined<NumberInput>({ type: 'Input.Number', ...options });
}

/** Days are `YYYY-MM-DD`, with no zone. Limits are a courtesy of the client: check again. */
export function dateInput(options: InputOptions<DateInput>): DateInput {
  return defined<DateInput>({ type: 'Input.Date', ...options });
}

/** Times are `HH:mm`, with no zone. Limits are a courtesy of the client: check again. */
export function timeInput(options: InputOptions<TimeInput>): TimeInput {
  return defined<TimeInput>({ type: 'Input.Time', ...options });
}

/** Values may hold no comma: Teams joins several of them by one. `dataQuery` names a dataset that the bot answers. */
export function choiceInput(
  options: InputOptions<Omit<ChoiceInput, 'choices' | 'choices.data' | 'wrap'>> & {
    readonly choices?: readonly Choice[] | undefined;
    readonly dataQuery?: string | undefined;
  },
): ChoiceInput {
  const { dataQuery, choices = [], ...rest } = options;
  const query = dataQuery === undefined ? undefined : ({ type: 'Data.Query', dataset: dataQuery } as const);
  return defined<ChoiceInput>({ type: 'Input.ChoiceSet', wrap: true, ...rest, choices, 'choices.data': query });
}

/** One box to tick. The label heads it, the title stands beside the box; sends `yes` or `no` unless told otherwise. */
export function toggleInput(
  options: InputOptions<Omit<ToggleInput, 'valueOn' | 'valueOff' | 'wrap' | 'title'>> & {
    readonly title: string;
    readonly valueOn?: string | undefined;
    readonly valueOff?: string | undefined;
  },
): ToggleInput {
  const { valueOn = 'yes', valueOff = 'no', ...rest } = options;
  return defined<ToggleInput>({ type: 'Input.Toggle', wrap: true, ...rest, valueOn, valueOff });
}

/**
 * A button of ours. The data carries the verb as well, so that a client that falls back to Submit sends the same.
 *
 * @param options.associatedInputs `none` where the button must work although a required input is empty (decline, cancel)
 * @param options.secondary goes behind the "…": Teams shows at most six buttons
 */
export function execute(options: {
  readonly title: string;
  readonly verb: string;
  readonly data?: ActionContent | undefined;
  readonly style?: 'positive' | 'destructive' | undefined;
  readonly associatedInputs?: 'auto' | 'none' | undefined;
  readonly secondary?: boolean | undefined;
  /** What a screen reader says instead of the title, where several buttons have the same. */
  readonly tooltip?: string | undefined;
}): ExecuteAction {
  const { title, verb, style, associatedInputs, tooltip } = options;
  const content = defined<ActionContent>({ ...splitMeeting(options.data ?? {}), verb });
  const mode = options.secondary === true ? ('secondary' as const) : undefined;
  const fallback = defined<ExecuteAction['fallback']>({
    type: 'Action.Submit',
    title,
    data: content,
    style,
    mode,
    tooltip,
    associatedInputs,
  });
  const look = { style, mode, tooltip, associatedInputs };
  return defined<ExecuteAction>({ type: 'Action.Execute', title, verb, data: content, ...look, fallback });
}

export const openUrl = (title: string, url: string): OpenUrlAction => ({ type: 'Action.OpenUrl', title, url });

/** Opens and closes the foldable parts with these ids. */
export function unfold(title: string, ...ids: readonly string[]): ToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: ids };
}

/** Foreign words as they are, inside a text that Teams reads as Markdown: no bold, no links, no lists come of them. */
export function escapeMarkdown(words: string): string {
  return words
    .replaceAll(/[\\`*_[\]<>~]/g, (sign) => `\\${sign}`)
    .replaceAll(/^(\s*)([-+#])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}

/** Bytes of the card's JSON as UTF-16, which is how Teams counts its limit of a message (100 KB; we keep to 28 KB). */
export function cardSize(whole: Card): number {
  return JSON.stringify(whole).length * 2;
}

/** The same properties, each of which may also be given as undefined. */
type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Leaves out what is undefined, so that equal cards are equal as JSON and as objects. */
function defined<T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const name in parts) if (parts[name] !== undefined) kept[name] = parts[name];
  return kept as T;
}
