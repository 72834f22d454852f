import { joinUrlOf, type ForeignEvent } from './event-json.ts';

/**
 * The new body of an event, or undefined where it says the same already. An online meeting keeps the block of links that
 * Outlook put under our words: without it the meeting loses its link. Where that block cannot be told apart, the old words
 * stay, which is the lesser harm.
 */
export function bodyChange(present: ForeignEvent, words: string): BodyChange | undefined {
  const old = present.body?.content ?? '';
  const joinUrl = joinUrlOf(present);
  if (joinUrl === undefined) return plain(old) === plain(words) ? undefined : html(paragraphs(words));
  if (plain(old).startsWith(plain(words))) return undefined;
  const block = blockOf(old);
  return block.includes(joinUrl) ? html(`${paragraphs(words)}${block}`) : undefined;
}

export interface BodyChange {
  readonly contentType: 'html';
  readonly content: string;
}

function html(content: string): BodyChange {
  return { contentType: 'html', content };
}

function blockOf(body: string): string {
  const at = BLOCK.exec(body)?.index;
  return at === undefined ? '' : body.slice(at);
}

/** How the block begins: the element with its class, or the line of underscores above it. */
const BLOCK = /<div[^>]*class="[^"]*me-email-[^"]*"|<(?:div|p|span)[^>]*>\s*_{20,}|_{20,}|<!--\s*online meeting/i;

function paragraphs(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\n{2,}/)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** Words alone, to compare by. */
function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;|&#160;/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
