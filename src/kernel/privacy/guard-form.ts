import { CONFUSABLES } from './confusables.ts';
import { plainForm } from './plain-form.ts';

/**
 * The one form in which the guard reads a text: its plain form without markup, with every look-alike as what it looks like, and with
 * the letters that are typed for digits (`O4O l23`) as digits. At most `MOST_GROWN` times as long as the text.
 */
export function guardForm(text: string): string {
  const bare = withoutMarkup(withoutEntities(text.replaceAll(SQUARED_WORDS, ' ')));
  const folded = bare.replaceAll(/[^\p{ASCII}äöåÄÖÅ]/gu, (sign) => CONFUSABLES.get(sign) ?? sign).replaceAll(/\p{Nd}/gu, digitOf);
  return plainForm(folded)
    .replaceAll(/[^\p{ASCII}äöåÄÖÅ]/gu, (sign) => CONFUSABLES.get(sign) ?? sign)
    .replaceAll(/(?<=[\p{L}\d])[\u0334-\u0338\u20D0-\u20F0]+/gu, '')
    .replaceAll(/(?<=\d)\p{M}+/gu, '')
    .replaceAll(/(?<=\d)[À-Å](?=\d)/giu, 'A')
    .replaceAll(/[\p{L}\d|]{2,40}/gu, withTypedDigits)
    .replaceAll(/ {2,}/g, ' ');
}

/** Longest form of one sign: `⒛` is `20.`, `⑽` is `(10)`. */
export const MOST_GROWN = 4;

/** Whole words in one sign, up to eighteen letters each (`㍿`, `ﷺ`): no rule reads them. */
const SQUARED_WORDS = /[\u3250\u3300-\u33FF\uFDF0-\uFDFB\u32CC-\u32CF]|\u{1F250}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '', commat: '@', period: '.', hyphen: '-', plus: '+' },
  ...{
    colon: ':',
    comma: ',',
    sol: '/',
    lowbar: '_',
    num: '#',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ndash: '-',
    mdash: '-',
    dash: '-',
  },
};

/** `&#49;`, `&#x41;`, `&commat;`, and `%40` as links write it. */
function withoutEntities(text: string): string {
  return text
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,10}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll('%40', '@')
    .replaceAll(/%20/g, ' ');
}

/** Tags and the marks of Markdown. What a tag says inside (an address of a link) stays, as words of its own. */
function withoutMarkup(text: string): string {
  return text
    .replaceAll(/<(?:br|p|div|li|tr|hr)(?=[\s/>])[^<>]{0,200}>|<\/(?:p|div|li|tr)>/giu, '\n')
    .replaceAll(/<(?:a|img|font|span)\s([^<>]{1,500})>/giu, (_tag, inside: string) => (/[@\d]/.test(inside) ? ` ${inside} ` : ''))
    .replaceAll(INLINE_TAG, '')
    .replaceAll(/[*_]{1,2}(?=(?:at|ät)[*_])|(?<=[*_](?:at|ät))[*_]{1,2}/giu, '|')
    .replaceAll(/(?<![*\p{L}\d])(?:(?<=\()\* |\*)(?=\d{1,2}\.\d{1,2}\.(?:19\d\d|20[01]\d|202[0-3])(?![*\d]))/gu, ' s. ')
    .replaceAll(/~~|[*`\\]/g, '')
    .replaceAll('~', '-')
    .replaceAll('_', ' ');
}

const INLINE_TAG =
  /<\/?(?:p|div|span|ul|ol|li|b|i|u|s|em|strong|a|blockquote|pre|code|font|wbr|sup|sub|small|big|mark|del|ins|strike|tt|kbd|q|var|samp|h[1-6]|table|td|tr|th|img)(?:\s[^<>]{0,500})?\/?>/giu;

/** The decimal digits of every script stand in rows that begin with zero. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

const TYPED = 'OoIil|';
const ONLY_DIGITS = new RegExp(`^[\\d${TYPED}]+$`);
const PART_OF_A_CODE = new RegExp(`^[A-FU-Y]?\\d[\\d${TYPED}]{2}[\\d${TYPED}A-Z]?$`, 'i');
const WHOLE_CODE = new RegExp(`^[\\d${TYPED}]{6}[A-FU-Y]?[\\d${TYPED}]{3}[\\d${TYPED}A-Z]$`, 'i');

/** `1|2|0|3`: here the bar is a bar. */
const EACH_APART = /^[^|](?:\|[^|])+$/u;

/** Only where nearly all of the word is digits: `I` and `lol` are words, `5 l` is milk. */
function withTypedDigits(word: string): string {
  if (EACH_APART.test(word)) return word;
  const digits = word.replaceAll(/\D/g, '').length;
  const isNumber = ONLY_DIGITS.test(word) || PART_OF_A_CODE.test(word) || (digits > 3 && WHOLE_CODE.test(word));
  if (digits === 0 || !isNumber) return word;
  return word.replaceAll(/[Oo]/g, '0').replaceAll(/[Iil|]/g, '1');
}
