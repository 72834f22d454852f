import { cleanText } from '../../../kernel/foreign-text.ts';

/**
 * What a person meant to write: without mentions (of the bot or of others), markup, HTML entities, odd blanks.
 * Line breaks stay.
 */
export function plainText(text: string): string {
  const words = decoded(
    text
      .replaceAll(/<at\b[^<>]*>[^<]*<\/at>/giu, ' ')
      .replaceAll(/<br\b[^<>]*>|<\/(?:p|div|li)>/giu, '\n')
      .replaceAll(/<\/?(?:at|p|div|span|ul|ol|li|b|i|u|s|em|strong|a|blockquote|pre|code|font)\b[^<>]*>/giu, ''),
  );
  return cleanText(words)
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,10}));/giu,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
