import { answerOf, leadsToMeeting, type PressAction } from '../../../kernel/card/answering.ts';
import type { Card, CardAction, CardElement } from '../../../kernel/card/card.ts';
import { html, type Html } from '../../../kernel/markup.ts';
import { inputHtml } from './input-html.ts';
import { markdownHtml } from './markdown-html.ts';

/** A card as a page that works without script: one form, whose buttons send their own word as `answer`. */
export function cardHtml({ body, actions = [] }: Card, address: string): Html {
  // The Enter key presses a form's first button: this one does nothing.
  return html`<form class="assignment" method="post" action="${address}">
    <button class="unseen" type="submit" disabled tabindex="-1" aria-hidden="true"></button>
    ${body.map(elementHtml)} ${buttonsHtml(actions)}
  </form>`;
}

type Drawn = { readonly [T in CardElement['type']]: (element: Extract<CardElement, { type: T }>) => Html | false };

function elementHtml(element: CardElement): Html | false {
  return (DRAWN[element.type] as (one: CardElement) => Html | false)(element);
}

/** A chart's figures stand in the table that older clients see. */
const instead = ({ fallback }: { readonly fallback: CardElement }): Html | false => elementHtml(fallback);

const DRAWN: Drawn = {
  TextBlock: textHtml,
  Badge: ({ text }) => html`<p><strong>${text}</strong></p>`,
  FactSet: ({ facts }) =>
    html`<dl>
      ${facts.map(
        ({ title, value }) =>
          html`<dt>${title}</dt>
            <dd>${markdownHtml(value)}</dd>`,
      )}
    </dl>`,
  Container: ({ selectAction, items }) =>
    // The row that opens a part is not needed: nothing is folded here.
    selectAction?.type === 'Action.ToggleVisibility' ? false : html`<div>${items.map(elementHtml)}</div>`,
  ColumnSet: ({ columns }) => html`<div>${columns.map(({ items }) => html`<div>${items.map(elementHtml)}</div>`)}</div>`,
  Table: tableHtml,
  ActionSet: ({ actions }) => buttonsHtml(actions),
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

function textHtml({ text, style, size, weight }: Extract<CardElement, { type: 'TextBlock' }>): Html {
  const words = markdownHtml(text);
  if (style === 'heading') return size === 'large' ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`;
  return html`<div>${weight === 'bolder' ? html`<strong>${words}</strong>` : words}</div>`;
}

function tableHtml({ rows: [head, ...rows] }: Extract<CardElement, { type: 'Table' }>): Html {
  const wordsOf = (cell: { readonly items: readonly CardElement[] }) => cell.items.map(elementHtml);
  return html`<table>
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
  </table>`;
}

function buttonsHtml(actions: readonly CardAction[]): Html | false {
  const drawn = actions.flatMap((action) => {
    if (action.type === 'Action.ToggleVisibility') return [];
    // A letter's page is of one meeting alone; another has a letter of its own.
    if (action.type !== 'Action.OpenUrl' && leadsToMeeting(action)) return [];
    if (action.type === 'Action.OpenUrl') return [html`<a href="${action.url}">${action.title}</a>`];
    return [buttonHtml(action)];
  });
  return drawn.length > 0 && html`<p class="choices">${drawn}</p>`;
}

function buttonHtml(action: PressAction): Html {
  const isBare = action.associatedInputs === 'none' && html`formnovalidate`;
  return html`<button type="submit" name="answer" value="${answerOf(action)}" ${isBare}>${action.title}</button> `;
}
