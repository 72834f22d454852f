import type { Language } from '../kernel/language/language.ts';
import { wholePhrase } from '../kernel/language/phrases.ts';
import { heard } from '../model/chat-words.ts';
import type { Reply, Word, WordRoute } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';
import { askMethod, takeUpWorry } from './guides.action.ts';
import { askLanguage, askPause, setLanguage } from './profile.action.ts';
import { texts } from './texts.ts';
import { contact, welcome } from './welcome.action.ts';

const EVERYWHERE: WordRoute['places'] = ['personal', 'group', 'channel'];

/** `Haluan puhua ihmisen kanssa`: whom to ask is told, and nothing is read as an order. */
const WISHES_A_PERSON = new RegExp(
  [
    '^.{0,30}(?:puhua|jutella|soittaa).{0,20}(?:ihmi|jonkun|koordinaattor|joku)',
    '^.{0,30}(?:tala|prata|ringa).{0,20}(?:människa|person|koordinator)',
    '^.{0,30}(?:talk|speak|call).{0,20}(?:human|person|somebody|someone|coordinator)',
    '^(?:kuka on|vem är|who is) .{0,20}(?:koordina|coordina)',
    '^(?:kenelle voin|vem kan jag|who can i) .{0,12}(?:soittaa|ringa|call)',
  ].join('|'),
  'iu',
);

/** Chat words about the person and the bot itself. */
export const peopleWords: readonly WordRoute[] = [
  {
    ...heard('help'),
    answer: (world, { visitor }) => welcome(world, visitor),
  },
  {
    ...heard('contact'),
    answer: (world, { visitor }) => contact(world, visitor),
  },
  {
    name: 'human',
    pattern: WISHES_A_PERSON,
    places: EVERYWHERE,
    answer: (world, { visitor }) => contact(world, visitor),
  },
  {
    ...heard('greeting'),
    answer: (world, { visitor }) => welcome(world, visitor),
  },
  {
    name: 'guide',
    pattern: wholePhrase(
      'huoli',
      'huolen puheeksi ottaminen',
      'huolen puheeksiotto',
      'oro',
      'ta upp oro',
      'ta upp sin oro',
      'worry',
      'take up a worry',
    ),
    places: EVERYWHERE,
    answer: async (_world, { visitor }) => [takeUpWorry(visitor)],
  },
  {
    name: 'which method',
    pattern: wholePhrase(
      'mikä menetelmä',
      'mikä menetelmä sopii',
      'minkä menetelmän valitsen',
      'en tiedä menetelmää',
      'vilken metod',
      'vilken metod passar',
      'vilken metod ska jag välja',
      'jag vet inte vilken metod',
      'which method',
      'which method fits',
      'which method should i choose',
      'i do not know which method',
    ),
    places: EVERYWHERE,
    answer: async (world, { visitor }) => [await askMethod(world, visitor, {})],
  },
  {
    ...heard('language'),
    answer: async (_world, { visitor }) => [askLanguage(visitor)],
  },
  switching('fi', 'suomeksi', 'suomi', 'kieli suomi', 'på finska', 'in finnish'),
  switching('sv', 'ruotsiksi', 'svenska', 'på svenska', 'kieli ruotsi', 'språk svenska', 'in swedish'),
  switching('en', 'englanniksi', 'english', 'in english', 'kieli englanti', 'på engelska', 'language english'),
  {
    ...heard('pause'),
    answer: async (world, word) => [await askPause(world, word)],
  },
  {
    name: 'thanks',
    pattern: wholePhrase('kiitos', 'kiitti', 'kiitoksia', 'kiitos paljon', 'tack', 'tack så mycket', 'thanks', 'thank you'),
    places: EVERYWHERE,
    answer: async (_world, { visitor }) => [{ kind: 'sentence', text: texts[visitor.language].thanks, isForAll: true }],
  },
];

/** Named outright, a language is taken into use at once. */
function switching(language: Language, ...phrases: readonly string[]): WordRoute {
  return {
    name: `language ${language}`,
    pattern: wholePhrase(...phrases),
    places: EVERYWHERE,
    answer: (world, word) => switched(world, word, language),
  };
}

async function switched(world: World, { visitor }: Word, language: Language): Promise<readonly Reply[]> {
  await setLanguage(world, visitor, language);
  return [sentence(texts[language].language.saved)];
}

function sentence(text: string): Reply {
  return { kind: 'sentence', text };
}
