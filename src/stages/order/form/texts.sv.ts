import type { OrderFormTexts } from './texts.fi.ts';

export const sv: OrderFormTexts = {
  title: 'Beställ ett nätverksmöte',
  understoodTitle: 'Så här förstod jag',
  resumedNote: 'Du fortsätter där du slutade.',
  standing: 'Skriv inte namn, personbeteckningar, adresser eller hälsouppgifter. Beställningen behöver dem inte.',
  understood:
    'Kontrollera och komplettera, och skicka sedan beställningen. Du kan också skriva mer, till exempel ”längd 3 timmar”, eller skicka genom att skriva ”skicka”.',
  stillNeeded: (fields) => `Ännu saknas: ${fields}.`,
  toCheck: (fields) => `Kontrollera: ${fields}.`,
  faulty: (fields) => `Beställningen har inte skickats än. Kontrollera: ${fields}.`,
  check: (sentence) => `Kontrollera: ${sentence}`,
  send: 'Skicka beställningen',
  ask: 'Fråga en sak i taget',
  startOver: 'Börja om',
  wholeForm: 'Fyll i hela blanketten',
  areaQuestion: { title: 'Vilket område gäller mötet?', next: 'Fortsätt', required: 'Välj område.' },
  sections: {
    time: 'Klockslag, veckodagar och längd',
    place: 'Plats, språk och tolk',
    people: 'Mer om deltagarna',
    wishes: 'Tema och önskemål',
    more: 'Inbjudna, jäviga och konsulter',
  },
  exactTimes: (count) => (count === 1 ? 'en exakt tid' : `${count} exakta tider`),
  windowsInstead: 'Eller exakta tider i stället för dagarna, högst fem:',
  byMethod: 'Enligt metoden',
  choose: 'Välj',
};
