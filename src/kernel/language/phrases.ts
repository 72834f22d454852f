/** Recognises words wherever they are a whole message. */
export interface Phrase {
  test(text: string): boolean;
}

/**
 * Matches a message that is one of these phrases and nothing else, as people type it: in any case, in quotation marks of any kind, with
 * emoji, marks, a slash or a greeting around it, and with letters typed as one sign or as a base and its accent.
 */
export function wholePhrase(...phrases: readonly string[]): Phrase {
  const known = new Set(phrases.map(commandForm));
  return {
    test: (text) => {
      const said = commandForm(text);
      return said !== '' && (known.has(said) || known.has(withoutCourtesy(said)));
    },
  };
}

/** The same of phrases that are listed with commas. */
export function listedPhrases(...lists: readonly string[]): Phrase {
  return wholePhrase(...lists.flatMap((list) => list.split(', ')));
}

/** Small letters and digits with one blank between words; marks only within words (`don't`, `A-alue`). A lone question mark stays. */
export function commandForm(text: string): string {
  const said = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const words = said
    .replaceAll(/[\uFE00-\uFE0F\u20E3]/gu, '')
    .replaceAll(/[’‘ʼ´`]/gu, "'")
    .replaceAll(/(?<![\p{L}\d])[:;=]-?[dpo()]+(?![\p{L}\d])/gu, ' ')
    .replaceAll(/[^\p{L}\p{M}\d'-]+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{M}\d])['-]+|['-]+(?![\p{L}\d])/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim();
  return words === '' && /^[\s?]*\?[\s?]*$/u.test(said) ? '?' : words;
}

/** The same without what is said for the sake of politeness, and without the bot's name. */
export function withoutCourtesy(said: string): string {
  const bare = said.replace(BEFORE, '').replace(AFTER, '');
  return bare === said ? said : withoutCourtesy(bare);
}

/** The same words as the beginning of a sentence. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The same words inside a sentence: `Etsimme aikoja` → `etsimme aikoja`. A word in capitals stays. */
export function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** What there is to say, one sentence after another. */
export function sentences(...said: readonly string[]): string {
  return said.filter((one) => one !== '').join(' ');
}

/** A command is short; of a longer message nothing more need be looked at. */
const LONGEST = 300;

const COURTESIES = [
  'hei|heippa|moi|moikka|terve|huomenta|hyvää huomenta|päivää|hyvää päivää|kiitos|kiitti|kiitoksia|kiitos paljon|ole hyvä|ole kiltti',
  'pliis|nyt|verkostobotti|botti',
  'hej|hejsan|god morgon|god dag|tack|tack så mycket|snälla|var snäll|vänligen|nu|nätverksbotten',
  'hello|hi|hey|good morning|please|pls|thanks|thank you|now|bot',
].join('|');
const BEFORE = new RegExp(`^(?:${COURTESIES}) (?=.)`, 'u');
const AFTER = new RegExp(`(?<=.) (?:${COURTESIES})$`, 'u');
