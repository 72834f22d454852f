import { describe, expect, it } from 'vitest';
import { words } from '../../src/stages/registry.ts';
import { orderWorld, type OrderWorld } from './order/support/order-world.ts';
import { verbsOn } from './order/support/card-words.ts';

/** What people type, by the word that it stands for. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  tilaa: [
    ...[
      'Tilaa',
      'TILAA',
      'tilaa!',
      'tilaa.',
      'tilaa...',
      ' tilaa ',
      '/tilaa',
      '!tilaa',
      '"tilaa"',
      '”tilaa”',
      '“tilaa”',
      '»tilaa»',
    ],
    ...[
      '«tilaa»',
      '’tilaa’',
      "'tilaa'",
      '„tilaa“',
      '`tilaa`',
      '*tilaa*',
      '**Tilaa**',
      '(tilaa)',
      '> tilaa',
      'tilaa 🙂',
      '👋 tilaa',
    ],
    ...[
      'tilaa :)',
      'tilaa ;-)',
      'tilaa 👍🏽',
      'tilaa ❤️',
      'hei, tilaa',
      'Moi! Tilaa',
      'tilaa, kiitos',
      'tilaa kiitos!',
      'Hei botti, tilaa nyt',
    ],
    ...[
      'haluan tilata',
      'Haluan tilata.',
      'HALUAN TILATA!',
      '”Haluan tilata”',
      'haluaisin tilata',
      'Hei! Haluaisin tilata palaverin.',
    ],
    ...[
      'haluan tilata verkostopalaverin',
      'haluaisin tilata verkostopalaverin, kiitos',
      'voisinko tilata palaverin?',
      'miten tilaan?',
    ],
    ...[
      'miten tilaan palaverin?',
      'haluan tehdä tilauksen',
      'tilaa palaveri',
      'tilaan palaverin',
      'tahtoisin tilata',
      'tee tilaus',
      'tilaus',
    ],
    ...[
      'beställ',
      'Beställ!',
      '”beställ”',
      '/beställ',
      'besta\u0308ll',
      'beställ 🙂',
      'jag vill beställa',
      'Jag vill beställa ett möte.',
    ],
    ...[
      'hej, jag skulle vilja beställa ett nätverksmöte, tack',
      'kan jag beställa?',
      'beställ ett möte tack',
      'gör en beställning',
    ],
    ...[
      'order',
      'Order!',
      '"order"',
      '‘order’',
      'ORDER',
      'I want to order',
      'i want to order.',
      'I’d like to order',
      "I'd like to order a meeting",
    ],
    ...[
      'I would like to order a network meeting, please',
      'Hi! I want to order 😊',
      'can I order a meeting?',
      'place an order',
      'order please',
    ],
  ],
  omat: [
    ...[
      'Omat',
      'omat!',
      '”omat”',
      '/omat',
      'omat 🙂',
      'Omat tilaukset',
      '”omat tilaukset”',
      'näytä omat',
      'hei, omat kiitos',
      'Näytä omat tilaukset!',
    ],
    ...[
      'mina',
      '”mina”',
      'Mina beställningar',
      'visa mina beställningar, tack',
      'mine',
      '“mine”',
      'my orders',
      'Show my orders, please',
      'MINE!',
    ],
  ],
  ohje: [
    ...[
      'Ohje',
      'OHJE',
      'ohje!',
      '”ohje”',
      '/ohje',
      'ohje 🙏',
      'apua!!',
      'Apua 😱',
      'auta',
      'tarvitsen apua',
      'ohjeet, kiitos',
      'hei, ohje',
      '?',
      '???',
    ],
    ...[
      'hjälp',
      '”hjälp”',
      'Hjälp!',
      'hja\u0308lp',
      'hjälp mig',
      'help',
      '"help"',
      'HELP!',
      'help me',
      'I need help',
      'help please',
      '/help',
    ],
  ],
  kieli: [
    ...[
      'Kieli',
      '”kieli”',
      'kieli?',
      '/kieli',
      'vaihda kieli',
      'vaihda kieltä',
      'kieli 🇫🇮',
      'språk',
      '”språk”',
      'byt språk',
      'Byt språk, tack',
    ],
    ...['language', '"Language"', 'change language', 'Change the language, please'],
  ],
  tauko: [
    ...[
      'Tauko',
      '”tauko”',
      'tauko!',
      '/tauko',
      'tauko 🏖️',
      'haluan tauon',
      'haluaisin tauolle',
      'paus',
      '”paus”',
      'jag vill ta en paus',
      'pause',
    ],
    ...['"pause"', 'I need a break', 'take a break', 'pause, please'],
  ],
  lomake: ['”lomake”', 'Lomake!', 'näytä lomake, kiitos', 'formulär', '"form"', 'show the form please'],
};

const CASES = Object.entries(TYPED).flatMap(([word, variants]) => variants.map((variant) => [variant, word] as const));

type Before = readonly [string, (own: OrderWorld) => Promise<unknown>];

const BEFORE: readonly Before[] = [
  ['nothing begun', async () => undefined],
  ['a question waiting', (own) => own.say('kysy')],
];

describe.each(BEFORE)('chat words with %s', (_title, begin) => {
  const answered = async (text: string): Promise<string> => {
    const own = orderWorld();
    await begin(own);
    return JSON.stringify(await own.say(text));
  };
  const expected = new Map<string, Promise<string>>();

  it.each(CASES)('%j is understood as %j', async (variant, word) => {
    const canonical = expected.get(word) ?? answered(word);
    expected.set(word, canonical);
    expect(await answered(variant)).toBe(await canonical);
  });
});

describe('the words of the desk', () => {
  const takenBy = (text: string): string | undefined =>
    words.find(({ name, pattern }) => ['claim', 'board', 'report'].includes(name) && pattern.test(text))?.name;

  it.each([
    ...[
      'tilanne',
      'Tilanne!',
      '”tilanne”',
      '/tilanne',
      'tilanne 👀',
      'näytä tilanne, kiitos',
      'läget',
      '”Läget”',
      'board',
      '"board"',
    ].map((text) => [text, 'board']),
    ...[
      'raportti',
      'Raportti!',
      '”raportti”',
      '/raportti',
      'raportti 📈',
      'rapport',
      'rapporten, tack',
      'report',
      '“report” please',
    ].map((text) => [text, 'report']),
    ...[
      'ota kanava käyttöön',
      'Ota kanava käyttöön!',
      '”ota kanava käyttöön”',
      'ota tämä kanava käyttöön, kiitos',
      'OTA KANAVA KÄYTTÖÖN 🙂',
    ].map((text) => [text, 'claim']),
    ...[
      'Ota kanava käyttöön: Itäraja',
      'hei, ota kanava käyttöön',
      'använd kanalen',
      '”Använd den här kanalen”',
      'use this channel, please',
    ].map((text) => [text, 'claim']),
    ...['tilanne on vaikea perheessä', 'hur är läget', 'raportti puuttuu', 'kanava', 'kiitos', ''].map((text) => [
      text,
      undefined,
    ]),
  ])('%j is %j', (text, name) => expect(takenBy(text ?? '')).toBe(name));
});

describe('an order in words is still one', () => {
  it.each([
    ['haluan tilata palaverin ensi tiistaiksi, perhettä 4', { countFamily: '4', earliestDate: '2026-12-08' }],
    ['Hei! Haluaisin tilata ennakointidialogin Imatralle, kiitos', { method: 'anticipation-dialogue', municipality: 'imatra' }],
    ['jag vill beställa ett möte vecka 50', { earliestDate: '2026-12-07' }],
    ['I want to order a meeting in week 50, family 3', { countFamily: '3', earliestDate: '2026-12-07' }],
  ])('%j fills what was said', async (text, fields) => {
    const own = orderWorld();
    await own.say(text);
    expect(own.drafts.get('orderer-1')?.fields).toMatchObject(fields);
  });

  it('An order in words is still one and the form comes for the bare wish', async () => {
    const own = orderWorld();
    const [reply] = await own.say('haluan tilata');
    expect(verbsOn(await own.card(reply))).toContain('order.submit');
  });
});
