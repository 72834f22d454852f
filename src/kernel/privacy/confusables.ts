/**
 * Signs that look like a Latin letter or a digit, and what they look like: the part of Unicode's confusables (UTS #39, confusables.txt,
 * version 16) that a Finnish, Swedish or English text can be disguised with, by script. What NFKC folds by itself (full-width,
 * mathematical, circled letters, superscripts) and the decimal digits of other scripts (`\p{Nd}`) need no row.
 */
const LOOKS_LIKE: readonly (readonly [what: string, signs: string, like: string])[] = [
  ['Cyrillic capitals', 'АВЕКМНОРСТУХЅІЈԌԚԜҮЗЬ', 'ABEKMHOPCTYXSIJGQWY3b'],
  ['Cyrillic small letters', 'авекмнорстухѕіјһԁԛԝүԍьӏ', 'abekmhopctyxsijhdqwygbl'],
  ['Greek capitals', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳ', 'ABEZHIKMNOPTYXCj'],
  ['Greek small letters', 'αεηικνορτυχωϲγσ', 'aenikvoptuxwcyo'],
  ['Armenian and Coptic', 'օհսոցՕՍⲟⲞⲢⲤⲤⲁⲥ', 'ohungOUoOPCCac'],
  ['Small capitals', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'],
  ['Latin without its dot, and other letters', 'ıȷɑɡⅼƖǀ∣', 'ijaglIII'],
  ['Cherokee and Lisu', 'ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'ABCDEHJKLMPRSTVWZBPDTGKJCZFMNLSRVHWXYAEIOU'],
];

/** Rows of signs that stand for the digits from the first one on, or for the letters from `A` on: circled, black, in brackets. */
const ROWS: readonly (readonly [firstSign: number, like: string])[] = [
  [0x2460, '123456789'],
  [0x2474, '123456789'],
  [0x2488, '123456789'],
  [0x24f5, '123456789'],
  [0x2776, '123456789'],
  [0x2780, '123456789'],
  [0x278a, '123456789'],
  [0x24ea, '0'],
  [0x24ff, '0'],
  [0x1f10b, '0'],
  [0x1f10c, '0'],
  [0x1f100, '00123456789'],
  [0x249c, 'abcdefghijklmnopqrstuvwxyz'],
  [0x1f110, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [0x1f150, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [0x1f170, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [0x1f1e6, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
];

/** What each sign looks like. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map([
  ...LOOKS_LIKE.flatMap(([, signs, like]) => Array.from(signs, (sign, i) => [sign, like.charAt(i)] as const)),
  ...ROWS.flatMap(([first, like]) => Array.from(like, (letter, i) => [String.fromCodePoint(first + i), letter] as const)),
]);
