import type { Card, CardAction, CardElement } from '../../kernel/card/card.ts';
import type { ExecuteAction, SubmitAction } from '../../kernel/card/parts.ts';
import { html, type Html } from '../../kernel/markup.ts';
import { dataOf, leadsToMeeting } from '../../kernel/card/answering.ts';
import { withMeeting } from '../../kernel/meeting-number.ts';
import { inputHtml } from './desk-input-html.ts';
import { markdownHtml } from './markdown.ts';

/**
 * A card of ours as a part of a page: what can be pressed there can be pressed here, and means the same. It is one form, sent to the page
 * that it stands on; the pressed button carries its verb and ids as in Teams.
 */
export function cardHtml({ body, actions = [] }: Card, address: string): Html {
  const [first, ...rest] = body;
  const isTitled = first?.type === 'TextBlock' && first.style === 'heading';
  const folds = foldsIn([...body, { type: 'ActionSet', actions }]);
  const elements = (isTitled ? rest : body).map((one) => elementHtml(one, folds));
  // The Enter key presses a form's first button: nothing is done by it but to stop.
  return html`<form class="card" method="post" action="${address}">
    <button class="unseen" disabled tabindex="-1" aria-hidden="true"></button>
    ${elements} ${buttons(actions)}
  </form>`;
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

function elementHtml(element: CardElement, folds: Folds): Html | false {
  const draw = DRAWN[element.type] as (one: CardElement, folds: Folds) => Html | false;
  return draw(element, folds);
}

type Drawn = { readonly [T in CardElement['type']]: (element: Extract<CardElement, { type: T }>, folds: Folds) => Html | false };

/** A chart's figures stand in the table that older clients see; pictures are of other cards than the desk's. */
const instead = ({ fallback }: { readonly fallback: CardElement }, folds: Folds): Html | false => elementHtml(fallback, folds);

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
  ColumnSet: ({ columns }, folds) =>
    html`<div class="row">${columns.map(({ items }) => html`<div>${items.map((one) => elementHtml(one, folds))}</div>`)}</div>`,
  Table: tableHtml,
  ActionSet: ({ actions }) => buttons(actions),
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

function textHtml({ text, style, size, isSubtle, weight, color }: Extract<CardElement, { type: 'TextBlock' }>): Html {
  const words = markdownHtml(text);
  if (style === 'heading') return size === 'large' ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
  const look = isSubtle === true ? 'quiet' : color === 'attention' ? 'fault' : undefined;
  return html`<div class="words ${look}">${weight === 'bolder' ? html`<strong>${words}</strong>` : words}</div>`;
}

/** The row that opens a part becomes its summary; nobody needs it twice. */
function containerHtml(
  { id, isVisible, selectAction, items }: Extract<CardElement, { type: 'Container' }>,
  folds: Folds,
): Html | false {
  if (selectAction?.type === 'Action.ToggleVisibility') return false;
  const inside = items.map((one) => elementHtml(one, folds));
  const title = id === undefined ? undefined : folds.get(id);
  if (title === undefined) return html`<div>${inside}</div>`;
  const open = isVisible === false ? undefined : html`open`;
  return html`<details ${open}>
    <summary>${title}</summary>
    ${inside}
  </details>`;
}

function tableHtml({ rows: [head, ...rows] }: Extract<CardElement, { type: 'Table' }>, folds: Folds): Html {
  const wordsOf = (cell: { readonly items: readonly CardElement[] }) => cell.items.map((one) => elementHtml(one, folds));
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

function buttons(actions: readonly CardAction[]): Html | false {
  const drawn = actions.flatMap((action) => {
    if (action.type === 'Action.ToggleVisibility') return [];
    if (action.type === 'Action.OpenUrl') return [html`<a class="button" href="${action.url}">${action.title}</a>`];
    return [leadsToMeeting(action) ? meetingLink(action) : pressButton(action)];
  });
  return drawn.length > 0 && html`<div class="buttons">${drawn}</div>`;
}

/** Each meeting of a series has a page of its own. */
function meetingLink(action: ExecuteAction | SubmitAction): Html {
  const { order = '' } = withMeeting(dataOf(action));
  return html`<a class="button" href="/desk/orders/${order}">${action.title}</a>`;
}

/** A button of a card, with what it sends. */
export function pressButton(action: ExecuteAction | SubmitAction, more?: Html): Html {
  const { msteams: _dialog, ...data } = action.data as Readonly<Record<string, unknown>>;
  const isBare = action.associatedInputs === 'none';
  const value = JSON.stringify({ data, ...(isBare && { isBare }) });
  return html`<button
    name="press"
    value="${value}"
    class="${action.style === 'positive' && 'first'}"
    ${isBare && html`formnovalidate`}
  >
    ${action.title}${more}
  </button>`;
}
