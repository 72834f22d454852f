import { wholePhrase } from '../kernel/language/phrases.ts';
import type { Phrase } from '../kernel/language/phrases.ts';

/** The words that the bot answers to at any time (public contract, section 6), as people write them, in every language. */
export const CHAT_WORDS = {
  order: wholePhrase(
    ...['tilaa', 'tilaus', 'tilaan', 'tilata', 'tilaisin', 'tilauksen', 'tee tilaus', 'teen tilauksen', 'tilauslomake'],
    ...each(['tilaa', 'tilaan', 'tilata', 'tilaisin'], ['palaveri', 'palaverin', 'verkostopalaveri', 'verkostopalaverin']),
    ...[
      'palaverin tilaus',
      'verkostopalaverin tilaus',
      'miten tilaan',
      'miten tilaan palaverin',
      'miten tilaan verkostopalaverin',
    ],
    ...each(
      ['haluan', 'haluaisin', 'haluisin', 'tahdon', 'tahtoisin', 'voinko', 'voisinko', 'saanko', 'saisinko', 'pitäisi', 'pitää'],
      ['tilata', 'tilata palaverin', 'tilata verkostopalaverin', 'tilata palaveri', 'tilata verkostopalaveri', 'tehdä tilauksen'],
    ),
    ...['beställ', 'beställa', 'beställning', 'jag beställer', 'gör en beställning', 'beställningsblankett', 'hur beställer jag'],
    ...each(['beställ', 'beställa'], meetingsInSwedish()),
    ...each(
      ['jag vill', 'vill', 'jag skulle vilja', 'skulle vilja', 'jag önskar', 'kan jag', 'får jag', 'jag behöver'],
      ['beställa', 'göra en beställning', ...each(['beställa'], meetingsInSwedish())],
    ),
    ...['order', 'place an order', 'make an order', 'how do i order', ...each(['order'], meetingsInEnglish())],
    ...each(
      ['i want to', 'want to', 'i would like to', "i'd like to", 'would like to', 'can i', 'could i', 'may i', 'i need to'],
      ['order', 'place an order', 'make an order', ...each(['order'], meetingsInEnglish())],
    ),
  ),
  anew: wholePhrase(
    ...[
      'uusi tilaus',
      'tilaa uusi',
      'tee uusi tilaus',
      'haluan tehdä uuden tilauksen',
      'haluan uuden tilauksen',
      'aloita alusta',
      'aloita uusi tilaus',
    ],
    ...[
      'ny beställning',
      'gör en ny beställning',
      'jag vill göra en ny beställning',
      'börja om',
      'börja från början',
      'new order',
      'a new order',
      'make a new order',
      'i want to make a new order',
      'start over',
      'start again',
    ],
  ),
  mine: wholePhrase(
    ...['omat', 'omani', 'omat tilaukset', 'omat tilaukseni', 'tilaukseni', 'omat palaverit', 'omat palaverini', 'omat pyynnöt'],
    ...each(['näytä'], ['omat', 'omani', 'tilaukseni', 'omat tilaukset', 'omat tilaukseni', 'omat palaverit']),
    ...['mina', 'mina beställningar', 'mina möten', 'visa mina', 'visa mina beställningar', 'visa mina möten'],
    ...['mine', 'my orders', 'my meetings', 'my requests', 'show mine', 'show my orders', 'show my meetings'],
  ),
  help: wholePhrase(
    ...[
      'ohje',
      'ohjeet',
      'ohjeita',
      'apua',
      'apu',
      'auta',
      'auta minua',
      'tarvitsen apua',
      'näytä ohje',
      'näytä ohjeet',
      'mitä osaat',
    ],
    ...['hjälp', 'hjälp mig', 'jag behöver hjälp', 'visa hjälp', 'anvisning', 'anvisningar', 'instruktioner', 'vad kan du'],
    ...['help', 'help me', 'i need help', 'show help', 'instructions', 'what can you do', '?'],
  ),
  greeting: wholePhrase('hei', 'heippa', 'moi', 'terve', 'moikka', 'hej', 'hejsan', 'hello', 'hi', 'hey'),
  language: wholePhrase(
    ...['kieli', 'vaihda kieli', 'vaihda kieltä', 'kielen vaihto', 'haluan vaihtaa kieltä', 'haluan vaihtaa kielen'],
    ...['språk', 'byt språk', 'byta språk', 'ändra språk', 'jag vill byta språk'],
    ...['language', 'change language', 'change the language', 'change my language', 'i want to change language'],
  ),
  pause: wholePhrase(
    ...['tauko', 'tauolle', 'taukoa', 'haluan tauon', 'haluan tauolle', 'haluaisin tauon', 'haluaisin tauolle', 'pidän tauon'],
    ...['paus', 'ta paus', 'jag vill ha paus', 'jag vill ha en paus', 'jag vill ta paus', 'jag vill ta en paus', 'jag tar paus'],
    ...['pause', 'break', 'take a break', 'i want a break', 'i need a break', 'i want to take a break', 'i want to pause'],
  ),
  board: wholePhrase(
    ...['tilanne', 'näytä tilanne', 'mikä on tilanne', 'mikä tilanne', 'läget', 'visa läget', 'board', 'show the board'],
  ),
  report: wholePhrase(
    ...['raportti', 'näytä raportti', 'rapport', 'rapporten', 'visa rapporten', 'report', 'the report', 'show the report'],
  ),
} satisfies Readonly<Record<string, Phrase>>;

/** Is the message one of these words? Then it is no answer to a question of the bot. */
export function isChatWord(text: string): boolean {
  return Object.values(CHAT_WORDS).some((phrase) => phrase.test(text));
}

/** Every first part before every second one. */
function each(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

function meetingsInSwedish(): readonly string[] {
  return ['möte', 'ett möte', 'nätverksmöte', 'ett nätverksmöte'];
}

function meetingsInEnglish(): readonly string[] {
  return ['meeting', 'a meeting', 'network meeting', 'a network meeting'];
}
