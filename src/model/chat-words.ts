import { LANGUAGES, type Language, type Texts } from '../kernel/language/language.ts';
import { commandForm, listedPhrases, withoutCourtesy, type Phrase } from '../kernel/language/phrases.ts';

export type ChatPlace = 'personal' | 'channel' | 'group';
export type CommandScope = 'personal' | 'team';
export type Hinted = 'orderer' | 'consultant' | 'coordinator' | 'channel';

/** A word that the bot answers to at any time (public contract, section 6). Its answer is the route of the same name. */
export interface ChatWord {
  /** As people are told it; undefined: understood, and told to nobody. */
  readonly word: Texts<string> | undefined;
  /** What it is for, as Teams says beside it. */
  readonly about: Texts<string> | undefined;
  /** As people write it, in every language. */
  readonly phrase: Phrase;
  readonly places: readonly ChatPlace[];
  /** Where Teams lists it among the bot's commands. */
  readonly commandIn: readonly CommandScope[];
  /** Whose help names it. */
  readonly helpFor: readonly ('professional' | 'consultant' | 'coordinator')[];
  /** Under whose chat the sandbox offers it. */
  readonly hintFor: readonly Hinted[];
}

const EVERYWHERE: readonly ChatPlace[] = ['personal', 'group', 'channel'];
const MEETINGS_SV = 'möte, ett möte, nätverksmöte, ett nätverksmöte';
const MEETINGS_EN = 'meeting, a meeting, network meeting, a network meeting';
const untaught = { word: undefined, about: undefined, places: EVERYWHERE, commandIn: [], helpFor: [], hintFor: [] };

/** One row a word: routes, help, Teams' commands, the README and the sandbox's hints all come from here. */
const ROWS = {
  order: {
    word: { fi: 'tilaa', sv: 'beställ', en: 'order' },
    about: { fi: 'Tilaa verkostopalaveri', sv: 'Beställ ett nätverksmöte', en: 'Order a network meeting' },
    phrase: listedPhrases(
      'tilaa, tilaus, tilaan, tilata, tilaisin, tilauksen, tee tilaus, teen tilauksen, tilauslomake, palaverin tilaus',
      'verkostopalaverin tilaus, miten tilaan, miten tilaan palaverin, miten tilaan verkostopalaverin',
      each('tilaa, tilaan, tilata, tilaisin', 'palaveri, palaverin, verkostopalaveri, verkostopalaverin'),
      each(
        'haluan, haluaisin, haluisin, tahdon, tahtoisin, voinko, voisinko, saanko, saisinko, pitäisi, pitää',
        'tilata, tilata palaverin, tilata verkostopalaverin, tilata palaveri, tilata verkostopalaveri, tehdä tilauksen',
      ),
      'beställ, beställa, beställning, jag beställer, gör en beställning, beställningsblankett, hur beställer jag',
      each('beställ, beställa', MEETINGS_SV),
      each(
        'jag vill, vill, jag skulle vilja, skulle vilja, jag önskar, kan jag, får jag, jag behöver',
        `beställa, göra en beställning, ${each('beställa', MEETINGS_SV)}`,
      ),
      'order, place an order, make an order, how do i order',
      each('order', MEETINGS_EN),
      each(
        "i want to, want to, i would like to, i'd like to, would like to, can i, could i, may i, i need to",
        `order, place an order, make an order, ${each('order', MEETINGS_EN)}`,
      ),
    ),
    places: EVERYWHERE,
    commandIn: ['personal'],
    helpFor: ['professional', 'consultant'],
    hintFor: ['orderer'],
  },
  anew: {
    ...untaught,
    phrase: listedPhrases(
      'uusi tilaus, tilaa uusi, tee uusi tilaus, haluan tehdä uuden tilauksen, haluan uuden tilauksen, aloita alusta',
      'aloita uusi tilaus, alusta, alusta uudestaan, ny beställning, gör en ny beställning, jag vill göra en ny beställning, börja om, börja från början',
      'new order, a new order, make a new order, i want to make a new order, start over, start again',
    ),
  },
  mine: {
    word: { fi: 'omat', sv: 'mina', en: 'mine' },
    about: { fi: 'Omat tilaukset ja palaverit', sv: 'Mina beställningar och möten', en: 'My orders and meetings' },
    phrase: listedPhrases(
      'omat, omani, omat tilaukset, omat tilaukseni, tilaukseni, omat palaverit, omat palaverini, omat pyynnöt',
      each('näytä', 'omat, omani, tilaukseni, omat tilaukset, omat tilaukseni, omat palaverit'),
      'mina, mina beställningar, mina möten, visa mina, visa mina beställningar, visa mina möten',
      'mine, my orders, my meetings, my requests, show mine, show my orders, show my meetings',
    ),
    places: EVERYWHERE,
    commandIn: ['personal'],
    helpFor: ['professional', 'consultant'],
    hintFor: ['orderer', 'consultant'],
  },
  help: {
    word: { fi: 'ohje', sv: 'hjälp', en: 'help' },
    about: { fi: 'Mitä botilla voi tehdä', sv: 'Vad du kan göra med boten', en: 'What you can do with the bot' },
    phrase: listedPhrases(
      'ohje, ohjeet, ohjeita, apua, apu, auta, auta minua, tarvitsen apua, näytä ohje, näytä ohjeet, mitä osaat',
      'hjälp, hjälp mig, jag behöver hjälp, visa hjälp, anvisning, anvisningar, instruktioner, vad kan du',
      'help, help me, i need help, show help, instructions, what can you do, ?',
    ),
    places: EVERYWHERE,
    commandIn: ['personal', 'team'],
    helpFor: ['professional', 'consultant'],
    hintFor: ['orderer', 'consultant', 'coordinator'],
  },
  greeting: { ...untaught, phrase: listedPhrases('hei, heippa, moi, terve, moikka, hej, hejsan, hello, hi, hey') },
  language: {
    word: { fi: 'kieli', sv: 'språk', en: 'language' },
    about: {
      fi: 'Vaihda kieli: suomi, svenska, English',
      sv: 'Byt språk: suomi, svenska, English',
      en: 'Change the language: suomi, svenska, English',
    },
    phrase: listedPhrases(
      'kieli, vaihda kieli, vaihda kieltä, kielen vaihto, haluan vaihtaa kieltä, haluan vaihtaa kielen',
      'språk, byt språk, byta språk, ändra språk, jag vill byta språk',
      'language, change language, change the language, change my language, i want to change language',
    ),
    places: EVERYWHERE,
    commandIn: ['personal'],
    helpFor: ['professional', 'consultant'],
    hintFor: [],
  },
  pause: {
    word: { fi: 'tauko', sv: 'paus', en: 'pause' },
    about: {
      fi: 'Konsultille: tauko pyynnöistä',
      sv: 'För konsulter: paus från förfrågningar',
      en: 'For consultants: a break from requests',
    },
    phrase: listedPhrases(
      'tauko, tauolle, taukoa, haluan tauon, haluan tauolle, haluaisin tauon, haluaisin tauolle, pidän tauon',
      'paus, ta paus, jag vill ha paus, jag vill ha en paus, jag vill ta paus, jag vill ta en paus, jag tar paus',
      'pause, break, take a break, i want a break, i need a break, i want to take a break, i want to pause',
    ),
    places: ['personal'],
    commandIn: ['personal'],
    helpFor: ['consultant'],
    hintFor: ['consultant'],
  },
  contact: {
    word: { fi: 'yhteystiedot', sv: 'kontakt', en: 'contact' },
    about: { fi: 'Kuka auttaa: koordinaattori', sv: 'Vem hjälper: koordinatorn', en: 'Who helps: the coordinator' },
    phrase: listedPhrases(
      'yhteystiedot, yhteystieto, koordinaattori, kuka on koordinaattori, kuka on koordinaattorini, kuka koordinaattori on',
      'koordinaattorin yhteystiedot, koordinaattorin numero, koordinaattorin puhelinnumero, miten tavoitan koordinaattorin',
      'kenelle soitan, kenelle voin soittaa, keneen otan yhteyttä, haluan soittaa koordinaattorille',
      'kontakt, kontaktuppgifter, koordinator, koordinatorn, vem är koordinator, vem är koordinatorn, vem är min koordinator',
      'hur når jag koordinatorn, koordinatorns nummer, koordinatorns telefonnummer, vem kan jag ringa, vem ringer jag',
      'contact, contacts, contact details, contact information, coordinator, the coordinator, who is coordinator',
      'who is the coordinator, who is my coordinator, how do i reach the coordinator, who do i call, who can i call',
    ),
    places: EVERYWHERE,
    commandIn: ['personal', 'team'],
    helpFor: ['professional', 'consultant'],
    hintFor: ['orderer'],
  },
  board: {
    word: { fi: 'tilanne', sv: 'läget', en: 'board' },
    about: {
      fi: 'Koordinaattorille: kaikkien tilausten tilanne',
      sv: 'För koordinatorn: läget för alla beställningar',
      en: 'For the coordinator: where every order stands',
    },
    phrase: listedPhrases('tilanne, näytä tilanne, mikä on tilanne, mikä tilanne, läget, visa läget, board, show the board'),
    places: EVERYWHERE,
    commandIn: ['team'],
    helpFor: ['coordinator'],
    hintFor: ['coordinator', 'channel'],
  },
  report: {
    word: { fi: 'raportti', sv: 'rapport', en: 'report' },
    about: {
      fi: 'Koordinaattorille: luvut ja vaikutukset',
      sv: 'För koordinatorn: siffror och effekter',
      en: 'For the coordinator: figures and results',
    },
    phrase: listedPhrases('raportti, näytä raportti, rapport, rapporten, visa rapporten, report, the report, show the report'),
    places: EVERYWHERE,
    commandIn: ['team'],
    helpFor: ['coordinator'],
    hintFor: ['coordinator', 'channel'],
  },
  claim: {
    word: { fi: 'ota kanava käyttöön', sv: 'använd kanalen', en: 'use this channel' },
    about: {
      fi: 'Koordinaattorille: tilaukset näkyvät tällä kanavalla',
      sv: 'För koordinatorn: beställningarna visas i den här kanalen',
      en: 'For the coordinator: orders are shown in this channel',
    },
    phrase: { test: (text) => claimedArea(text) !== undefined },
    places: ['channel', 'personal'],
    commandIn: ['team'],
    helpFor: ['coordinator'],
    hintFor: ['channel'],
  },
} satisfies Readonly<Record<string, ChatWord>>;

const WORDS: Readonly<Record<ChatWordName, ChatWord>> = ROWS;

export type ChatWordName = keyof typeof ROWS;
export const CHAT_WORD_NAMES = Object.keys(WORDS) as readonly ChatWordName[];

export function chatWord(name: ChatWordName): ChatWord {
  return WORDS[name];
}

/** Where a word is heard and how it is known: the route that answers adds its answer. */
export function heard(name: ChatWordName): {
  readonly name: string;
  readonly pattern: Phrase;
  readonly places: readonly ChatPlace[];
} {
  return { name, pattern: WORDS[name].phrase, places: WORDS[name].places };
}

/** Is the message one of these words? Then it is no answer to a question of the bot. */
export function isChatWord(text: string): boolean {
  return CHAT_WORD_NAMES.some((name) => WORDS[name].phrase.test(text));
}

/** The language of a word of ours: "beställ" is Swedish whatever the client speaks. Undefined: no word, or one that does not tell. */
export function languageOfWord(text: string): Language | undefined {
  const [said] = withoutCourtesy(commandForm(text)).split(' ');
  const heardNow = CHAT_WORD_NAMES.filter((name) => WORDS[name].phrase.test(text));
  return LANGUAGES.find((language) => heardNow.some((name) => WORDS[name].word?.[language].split(' ')[0] === said));
}

/** What follows the words that take a channel into use, if anything; undefined: the text is something else. */
export function claimedArea(text: string): string | undefined {
  const found = CLAIM.exec(withoutCourtesy(commandForm(text)));
  return found === null ? undefined : (found[1] ?? '');
}

/** The words that take a channel into use; an area's name may follow. */
const CLAIM =
  /^(?:ota (?:tämä )?kanava käyttöön|ota käyttöön (?:tämä )?kanava|använd (?:den här )?kanalen|ta kanalen i bruk|use this channel)(?: (.*))?$/u;

/** Every first part before every second one, listed with commas. */
function each(firsts: string, seconds: string): string {
  return firsts
    .split(', ')
    .flatMap((first) => seconds.split(', ').map((second) => `${first} ${second}`))
    .join(', ');
}
