import type { CardJson } from './messages.ts';

type Json = Readonly<Record<string, unknown>>;

/** A button of a card: where it is and what it would send without inputs. */
export interface CardButton {
  readonly type: string;
  readonly title: string;
  readonly verb: string | undefined;
  readonly data: Json;
  readonly action: Json;
}

/** An input of a card with what stands in it when the card opens. */
export interface CardField {
  readonly id: string;
  readonly type: string;
  readonly value: string | undefined;
  readonly isRequired: boolean;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Further choices come from the bot while typing. */
  readonly isAsked: boolean;
}

/** Every button, also inside action sets, columns and selectable containers. */
export function buttonsOf(card: CardJson): readonly CardButton[] {
  return partsOf(card)
    .filter((part) => textOf(part['type']).startsWith('Action.'))
    .map((action) => {
      const own = isJson(action['data']) ? action['data'] : {};
      const verb = textOf(action['verb']) || textOf(own['verb']);
      return { type: textOf(action['type']), title: textOf(action['title']), verb: verb || undefined, data: own, action };
    });
}

export function inputsOf(card: CardJson): readonly CardField[] {
  return partsOf(card)
    .filter((part) => textOf(part['type']).startsWith('Input.'))
    .map((input) => ({
      id: textOf(input['id']),
      type: textOf(input['type']),
      value: initialValue(input),
      isRequired: input['isRequired'] === true,
      label: textOf(input['label']),
      choices: Array.isArray(input['choices']) ? (input['choices'] as CardField['choices']) : [],
      isAsked: isJson(input['choices.data']),
    }));
}

/** The times that can be chosen on a card: what each row's button sends, and what it says. */
export function timesOn(card: CardJson): readonly { readonly title: string; readonly value: string }[] {
  return buttonsOf(card).flatMap(({ data, action }) =>
    typeof data['slot'] === 'string' ? [{ title: textOf(action['tooltip']), value: data['slot'] }] : [],
  );
}

/** What a card or a part of one says, a line for each text, fact and table row, in reading order; what is folded away is not said. */
export function linesOf(part: CardJson): readonly string[] {
  if (part['isVisible'] === false) return [];
  switch (part['type']) {
    case 'TextBlock':
      return [textOf(part['text'])];
    case 'RichTextBlock':
      return [(part['inlines'] as unknown[]).map(inlineText).join('')];
    case 'FactSet':
      return (part['facts'] as Json[]).map((fact) => `${textOf(fact['title'])}: ${textOf(fact['value'])}`);
    case 'TableRow':
      return [
        below(part)
          .map((cell) => linesOf(cell).join(' '))
          .join(' | '),
      ];
    default:
      return below(part).flatMap(linesOf);
  }
}

/**
 * The data a press sends: the button's own with the inputs merged in. Inputs left empty are absent, as Teams leaves them out.
 * Throws when an input is not on the card, or a required one is empty: then a person could not have pressed.
 */
export function dataOfPress(card: CardJson, button: CardButton, entered: Readonly<Record<string, string>>): Json {
  if (button.action['associatedInputs'] === 'none') return button.data;
  const inputs = inputsOf(card);
  const strangers = Object.keys(entered).filter((id) => !inputs.some((input) => input.id === id));
  if (strangers.length > 0) throw new Error(`the card has no input ${strangers.join(', ')}`);
  const values = inputs.map((input) => ({ input, value: entered[input.id] ?? input.value ?? '' }));
  const empty = values.filter(({ input, value }) => input.isRequired && value === '');
  if (empty.length > 0) throw new Error(`required but empty: ${empty.map(({ input }) => input.id).join(', ')}`);
  const filled = values.filter(({ value }) => value !== '').map(({ input, value }) => [input.id, value] as const);
  return { ...button.data, ...Object.fromEntries(filled) };
}

const HOLDERS = ['body', 'items', 'columns', 'actions', 'rows', 'cells', 'card', 'inlineAction', 'selectAction'];

/** The part and all that is in it, depth first. */
function partsOf(part: Json): readonly Json[] {
  return [part, ...below(part).flatMap(partsOf)];
}

/** What stands directly in a part. A fallback counts only where the client may not know the element: charts. */
function below(part: Json): readonly Json[] {
  if (textOf(part['type']).startsWith('Chart.')) return [part['fallback']].filter(isJson);
  return HOLDERS.flatMap((key) => (Array.isArray(part[key]) ? (part[key] as unknown[]) : [part[key]])).filter(isJson);
}

function initialValue(input: Json): string | undefined {
  if (input['type'] === 'Input.Toggle') return textOf(input['value']) || textOf(input['valueOff']) || 'false';
  return input['value'] === undefined ? undefined : textOf(input['value']);
}

function inlineText(inline: unknown): string {
  return isJson(inline) ? textOf(inline['text']) : textOf(inline);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
