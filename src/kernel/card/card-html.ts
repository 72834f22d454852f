import type { Card, CardAction, CardElement } from './card.ts';
import { html, type Html } from '../markup.ts';
import { leadsToMeeting, type PressAction } from './answering.ts';
import { inputHtml } from './control-html.ts';
import { markdownHtml } from './markdown-html.ts';

/** What differs from page to page. */
export interface CardPlace {
  /** Where the form is sent. */
  readonly address: string;
  /** The page says itself what the card is: its first heading is left out. */
  readonly isTitled: boolean;
  /** Sent along with whatever is pressed. */
  readonly from?: string | undefined;
  /** The button of a press, or whatever stands in its place. */
  readonly button: (action: PressAction) => Html;
  /** What opens another meeting of the series; undefined: nothing does here. */
  readonly meeting?: ((action: PressAction) => Html) | undefined;
}

/** A card of ours as a part of a page that works without script: one form, sent to `address`; what can be pressed in Teams can be pressed here. */
export function cardHtml({ body, actions = [] }: Card, place: CardPlace): Html {
  const [first, ...rest] = body;
  const isSaid = place.isTitled && first?.type === 'TextBlock' && first.style === 'heading';
  const look: Look = { ...place, folds: foldsIn([...body, { type: 'ActionSet', actions }]) };
  const elements = (isSaid ? rest : body).map((one) => elementHtml(one, look));
  // The Enter key presses a form's first button: nothing is done by it but to stop.
  return html`<form class="card" method="post" action="${place.address}">
    <button class="unseen" disabled tabindex="-1" aria-hidden="true"></button>
    ${place.from !== undefined && html`<input type="hidden" name="from" value="${place.from}" />`} ${elements}
    ${buttons(actions, look)}
  </form>`;
}

interface Look extends CardPlace {
  readonly folds: Folds;
}

/** Titles of the foldable parts, by their ids: in a card they stand on the buttons that open them. */
type Folds = ReadonlyMap<string, string>;

function foldsIn(elements: readonly CardElement[]): Folds {
  const actions = elements.flatMap(actionsIn);
  return new Map(
    actions.flatMap((one) =>
      one.type === 'Action.ToggleVisibility' ? one.targetElements.map((id): [string, string] => [id, one.title]) : [],
    ),
  );
}

function actionsIn(element: CardElement): readonly CardAction[] {
  if (element.type === 'ActionSet') return element.actions;
  if (element.type === 'Container')
    return [...(element.selectAction ? [element.selectAction] : []), ...element.items.flatMap(actionsIn)];
  return element.type === 'ColumnSet' ? element.columns.flatMap(({ items }) => items.flatMap(actionsIn)) : [];
}

function elementHtml(element: CardElement, look: Look): Html | false {
  const draw = DRAWN[element.type] as (one: CardElement, look: Look) => Html | false;
  return draw(element, look);
}

type Drawn = { readonly [T in CardElement['type']]: (element: Extract<CardElement, { type: T }>, look: Look) => Html | false };

/** A chart's figures stand in the table that older clients see; a picture shows what stands beside it in words. */
const instead = ({ fallback }: { readonly fallback: CardElement }, look: Look): Html | false => elementHtml(fallback, look);

const DRAWN: Drawn = {
  TextBlock: textHtml,
  Badge: ({ style, text }) => html`<p><span class="mark ${BADGES[style]}">${text}</span></p>`,
  FactSet: ({ facts }) =>
    html`<dl>
      ${facts.map(
        ({ title, value }) =>
          html`<dt>${title}</dt>
            <dd>${markdownHtml(value)}</dd>`,
      )}
    </dl>`,
  Container: containerHtml,
  ColumnSet: ({ columns }, look) =>
    html`<div class="row">${columns.map(({ items }) => html`<div>${items.map((one) => elementHtml(one, look))}</div>`)}</div>`,
  Table: tableHtml,
  ActionSet: ({ actions }, look) => buttons(actions, look),
  Image: () => false,
  'Input.Text': inputHtml,
  'Input.Number': inputHtml,
  'Input.Date': inputHtml,
  'Input.Time': inputHtml,
  'Input.ChoiceSet': inputHtml,
  'Input.Toggle': inputHtml,
  'Chart.Donut': instead,
  'Chart.HorizontalBar': instead,
  'Chart.VerticalBar': instead,
  'Chart.Line': instead,
  'Chart.VerticalBar.Grouped': instead,
};

const BADGES = { Good: 'good', Warning: 'warn', Attention: 'bad', Accent: '', Subtle: '' } as const;

function textHtml(
  { text, style, size, isSubtle, weight, color }: Extract<CardElement, { type: 'TextBlock' }>,
  { isTitled }: Look,
): Html {
  const words = markdownHtml(text);
  if (style === 'heading') return headingHtml(words, (size === 'large' ? 1 : 2) + (isTitled ? 1 : 0));
  const look = isSubtle === true ? 'quiet' : color === 'attention' ? 'fault' : undefined;
  return html`<div class="words ${look}">${weight === 'bolder' ? html`<strong>${words}</strong>` : words}</div>`;
}

/** The row that opens a part becomes its summary; nobody needs it twice. */
function containerHtml(
  { id, isVisible, selectAction, items }: Extract<CardElement, { type: 'Container' }>,
  look: Look,
): Html | false {
  if (selectAction?.type === 'Action.ToggleVisibility') return false;
  const inside = items.map((one) => elementHtml(one, look));
  const title = id === undefined ? undefined : look.folds.get(id);
  if (title === undefined) return html`<div>${inside}</div>`;
  const open = isVisible === false ? undefined : html`open`;
  return html`<details ${open}>
    <summary>${title}</summary>
    ${inside}
  </details>`;
}

function tableHtml({ rows: [head, ...rows] }: Extract<CardElement, { type: 'Table' }>, look: Look): Html {
  const wordsOf = (cell: { readonly items: readonly CardElement[] }) => cell.items.map((one) => elementHtml(one, look));
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head?.cells.map((cell) => html`<th scope="col">${wordsOf(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells }) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${wordsOf(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function headingHtml(words: Html, level: number): Html {
  if (level === 1) return html`<h1>${words}</h1>`;
  return level === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
}

function buttons(actions: readonly CardAction[], { button, meeting }: Look): Html | false {
  const drawn = actions.flatMap((action) => {
    if (action.type === 'Action.ToggleVisibility') return [];
    if (action.type === 'Action.OpenUrl') return [html`<a class="button" href="${action.url}">${action.title}</a>`];
    return leadsToMeeting(action) ? (meeting?.(action) ?? []) : [button(action)];
  });
  return drawn.length > 0 && html`<div class="buttons">${drawn}</div>`;
}
