import { pluralIn } from '../../../kernel/language/plural.ts';
import type { OrderFormTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: OrderFormTexts = {
  title: 'Beställ ett nätverksmöte',
  understoodTitle: 'Så här förstod jag',
  resumedNote: 'Du fortsätter där du slutade.',
  standing: 'Skriv inte namn, personbeteckningar, hemadresser eller hälsouppgifter. De behövs inte.',
  understood: 'Komplettera eller rätta nedan och skicka. Du kan också skriva, till exempel ”längd 3\u00a0timmar”.',
  stillNeeded: (fields) => `Det här saknas: ${fields}. Du kan skriva allt i ett meddelande.`,
  toCheck: (fields) => `Kontrollera de här punkterna: ${fields}.`,
  faulty: (fields) => `Beställningen har inte skickats än. Kontrollera de här punkterna: ${fields}.`,
  send: 'Skicka beställningen',
  ask: 'Fråga en sak i taget',
  startOver: 'Börja om',
  wholeForm: 'Fyll i hela formuläret',
  acute: (life) =>
    `Det här är brådskande: mötet hålls samma dag eller nästa dag. Koordinatorn får veta det genast, och vi frågar nätverkskonsulter också på kvällar och helger. Var och en har ${life} på sig att svara.`,
  areaQuestion: { title: 'Vilket område gäller mötet?', next: 'Fortsätt', required: 'Välj område.' },
  sections: {
    time: 'Klockslag, veckodagar och längd',
    place: 'Plats, språk och tolk',
    people: 'Mer om deltagarna',
    wishes: 'Tema och önskemål',
    more: 'Inbjudna, jäviga och konsulter',
  },
  exactTimes: (count) => plural(count, { one: 'en exakt tid', other: `${count} exakta tider` }),
  windowsInstead: 'Eller exakta tider i stället för dagarna, högst fem:',
  byMethod: 'Enligt metoden',
  choose: 'Välj',
};
