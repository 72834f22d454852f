import { html, Html } from '../markup.ts';

/** The little Markdown that our own cards use: bold, italics, links, lines and lists; a backslash takes a sign as it is. */
export function markdownHtml(words: string): Html {
  const lines = words.split('\n');
  const isList = lines.length > 0 && lines.every((line) => /^\s*[-•] /.test(line));
  if (isList)
    return html`<ul>
      ${lines.map((line) => html`<li>${inline(line.replace(/^\s*[-•] /, ''))}</li>`)}
    </ul>`;
  return joined(lines.map((line, i) => (i === 0 ? inline(line) : html`<br />${inline(line)}`)));
}

const TOKENS =
  /\\([\\`*_[\]<>~+#.)(-])|\*\*(.+?)\*\*|\[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)|<at>(.*?)<\/at>|(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu;

function inline(text: string): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKENS)) {
    const [whole, sign, bold, linked, address, called, slanted] = found;
    parts.push(html`${text.slice(from, found.index)}`);
    from = found.index + whole.length;
    if (sign !== undefined) parts.push(html`${sign}`);
    else if (bold !== undefined) parts.push(html`<strong>${inline(bold)}</strong>`);
    else if (linked !== undefined) parts.push(linkHtml(linked, address ?? ''));
    else if (called !== undefined) parts.push(html`${called}`);
    else parts.push(html`<em>${inline(slanted ?? '')}</em>`);
  }
  return joined([...parts, html`${text.slice(from)}`]);
}

/** Only where a link of ours may lead; anything else is read as words. */
function linkHtml(words: string, address: string): Html {
  const isSafe = /^(https:\/\/|mailto:|tel:)/i.test(address);
  return isSafe ? html`<a href="${address}">${inline(words)}</a>` : inline(words);
}

function joined(parts: readonly Html[]): Html {
  return new Html(parts.map(({ markup }) => markup).join(''));
}
