import { html, Html } from '../../../kernel/markup.ts';

/** The little Markdown of our cards: bold, links, lists and lines. Everything else is the text that it is. */
export function markdownHtml(text: string): Html {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 1 && !ITEM.test(text)) return html`${inline(text)}`;
  const parts: Html[] = [];
  let list: Html[] = [];
  const endList = (): void => {
    if (list.length > 0)
      parts.push(
        html`<ul>
          ${list}
        </ul>`,
      );
    list = [];
  };
  for (const line of lines) {
    const [, item] = ITEM.exec(line) ?? [];
    if (item === undefined) endList();
    if (item !== undefined) list.push(html`<li>${inline(item)}</li>`);
    else parts.push(html`<p>${inline(line)}</p>`);
  }
  endList();
  return html`${parts}`;
}

const ITEM = /^\s*[-•]\s+(.*)$/;

/** An escaped sign is itself; `**bold**`; a link of the web, of mail or of the telephone. */
const MARKS = /\\([\\`*_[\]<>~.)(#+-])|\*\*([^*]+)\*\*|\[((?:\\.|[^\]\\])*)\]\(((?:https?:|mailto:|tel:)[^\s)]+)\)/gu;

function inline(line: string): readonly (Html | string)[] {
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const match of line.matchAll(MARKS)) {
    const [whole, sign, bold, words, address] = match;
    parts.push(line.slice(at, match.index));
    at = match.index + whole.length;
    if (sign !== undefined) parts.push(sign);
    else if (bold !== undefined) parts.push(html`<strong>${inline(bold)}</strong>`);
    else parts.push(html`<a href="${address}">${inline(words ?? '')}</a>`);
  }
  return [...parts, line.slice(at)];
}
