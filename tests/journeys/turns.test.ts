import { expect, it } from 'vitest';
import { listName, wordsOf } from '../../src/model/fields/speech.ts';
import type { FieldName } from '../../src/model/fields/fields.ts';
import type { Language } from '../../src/kernel/language/language.ts';
import { linesOf } from '../../src/sandbox/teams/cards.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { inOneTown, settled } from '../support/town.ts';

/** Somebody who orders by writing alone: what they write first, and what they answer when something is asked or missing. */
interface Orderer {
  readonly name: string;
  readonly language: Language;
  readonly says: string;
  readonly knows: Partial<Record<FieldName, string>>;
}

const HENNA = { name: 'Henna Satunen', language: 'fi' } as const;
const LINNEA = { name: 'Linnéa Fiktivius', language: 'sv' } as const;
const ELLEN = { name: 'Ellen Kuvitteellinen', language: 'en' } as const;

const FI = {
  clientAgreed: 'on sovittu',
  unit: 'perhesosiaalityö',
  municipality: 'Imatralla',
  method: 'en tiedä vielä',
  kind: 'asiakas tulee mukaan',
  countFamily: 'perheestä kolme',
  earliestDate: 'viikolla 4',
};
const SV = {
  clientAgreed: 'vi är överens',
  unit: 'familjesocialarbete',
  municipality: 'Villmanstrand',
  method: 'vet inte',
  kind: 'klienten kommer',
  countFamily: 'tre från familjen',
  earliestDate: 'vecka 4',
};
const EN = {
  clientAgreed: 'agreed',
  unit: 'family social work',
  municipality: 'Imatra',
  method: 'not sure',
  kind: 'the family will be there',
  countFamily: 'three of the family',
  earliestDate: 'week 4',
};

/** Twelve orders, as twelve people would place them. */
const TWELVE: readonly Orderer[] = [
  {
    ...HENNA,
    says: 'Tarvitsisin ennakointidialogin viikolla 3 iltapäivällä Lappeenrannassa, perhettä 4, ammattilaisia 6',
    knows: FI,
  },
  { ...HENNA, says: 'moi kiire, läheisneuvonpito tammikuussa imatralle, äiti ja kaks lasta', knows: FI },
  {
    ...HENNA,
    says: 'Hei! Perheen tilanne on mutkistunut syksyn aikana. Tarvitsisimme avoimen dialogin viikolla 4. Mukaan tulevat äiti, isä ja 15-vuotias, meiltä minä ja kuraattori. Asiakkaan kanssa on sovittu.',
    knows: FI,
  },
  { ...HENNA, says: 'verkostopalaveri viikolla 5, perhettä 3', knows: FI },
  { ...HENNA, says: 'työntekijöiden palaveri ilman asiakasta viikolla 3, kuusi ammattilaista, Lappeenranta', knows: FI },
  {
    ...LINNEA,
    says: 'Jag behöver en föregripande dialog vecka 3 på förmiddagen, fyra från familjen och tre yrkespersoner',
    knows: SV,
  },
  { ...LINNEA, says: 'familjerådslag i januari, mamma, pappa och två barn, i Imatra', knows: SV },
  { ...LINNEA, says: 'vi skulle behöva ett nätverksmöte för en elev vecka 4, familjen är tre', knows: SV },
  { ...LINNEA, says: 'öppen dialog i Villmanstrand vecka 5, klienten har gett sitt samtycke, familjen 2', knows: SV },
  {
    ...ELLEN,
    says: 'Hi, I need an open dialogue in Imatra in week 3, five family members, and an Arabic interpreter',
    knows: EN,
  },
  { ...ELLEN, says: 'anticipation dialogue in January, the family have agreed, three of them', knows: EN },
  { ...ELLEN, says: 'we would like a meeting about a pupil in week 4, the mother and the boy', knows: EN },
];

inOneTown('Twelve orders by chat alone', (town) => {
  it('Take about as many messages as with a clerk: the order, what was missing in one, and a yes', async () => {
    const turns: number[] = [];
    for (const orderer of TWELVE) {
      turns.push(await turnsOf(orderer, town().play.actor(orderer.name)));
      await settled(town());
      console.log(`${turns.at(-1)} turns: ${orderer.says}`);
    }
    expect(turns.toSorted((a, b) => a - b)[TWELVE.length / 2]).toBeLessThanOrEqual(4);
    expect(Math.max(...turns)).toBeLessThanOrEqual(6);
  });
});

const MOST = 12;
const SEND: Readonly<Record<Language, string>> = { fi: 'lähetä', sv: 'skicka', en: 'send' };

/** How many messages the orderer writes until the order is sent. */
async function turnsOf(orderer: Orderer, actor: Actor): Promise<number> {
  let says = orderer.says;
  for (let turn = 1; turn <= MOST; turn++) {
    await actor.say(says);
    const heard = newest(actor);
    if (/VP-\d{4}-\d{4}/u.test(heard)) return turn;
    says = answerTo(heard, orderer) ?? SEND[orderer.language];
  }
  return MOST + 1;
}

/** The question that is asked, or all that is said to be missing. */
function answerTo(heard: string, { language, knows }: Orderer): string | undefined {
  const facts = Object.entries(knows) as [FieldName, string][];
  const asked = facts.find(([field]) => heard.split('\n')[0] === wordsOf(field, language).question);
  if (asked !== undefined) return asked[1];
  const missing = /(?:Vielä puuttuu|Det här saknas|Still missing): ([^.]*)\./u.exec(heard)?.[1] ?? '';
  const told = facts.filter(([field]) => missing.includes(listName(field, language))).map(([, fact]) => fact);
  return told.length === 0 ? undefined : told.join(', ');
}

function newest(actor: Actor): string {
  const [message] = actor.messages();
  const card = message === undefined ? undefined : actor.card(message);
  return card === undefined ? (message?.text ?? '') : linesOf(card).join('\n');
}
