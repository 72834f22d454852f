import { pluralIn } from '../../../kernel/language/plural.ts';
import type { WhyTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: WhyTexts = {
  title: (number) => `${number}: varför just de här?`,
  back: 'Tillbaka till beställningen',
  searchedAt: (when) => `Sökt ${when}.`,
  counts: {
    candidates: 'I banken',
    qualified: 'Uppfyller villkoren',
    unreached: 'Boten når inte',
    free: 'Lediga',
    unknown: 'Kalendern syns inte',
    starts: 'Möjliga tider',
  },
  freeForAll: (n: number) => `Serie på ${n} möten: ledig är den som kan komma till vart och ett av dem.`,
  suggestedTitle: 'På förslag',
  nearestTitle: 'Den minsta ändring som skulle hjälpa',
  unknownTitle: 'Kalendern syns inte',
  unreachedTitle: 'Kunde inte nås',
  unreached: 'förfrågan kom inte fram',
  whyNotTitle: 'De övriga: det första hindret',
  more: (n) => `och ${n} till`,
  gone: 'inte längre i banken',
  parts: {
    load: (n) => plural(n, { none: 'inga uppdrag på ett år', one: '1 uppdrag på ett år', other: `${n} uppdrag på ett år` }),
    rest: (n) =>
      n >= 365
        ? 'över ett år sedan senast'
        : plural(n, { one: '1\u00a0dag sedan senast', other: `${n}\u00a0dagar sedan senast` }),
    joined: (n) =>
      n >= 365 ? 'över ett år i banken' : plural(n, { one: '1\u00a0dag i banken', other: `${n}\u00a0dagar i banken` }),
    asked: (n) => plural(n, { one: 'redan 1 öppen förfrågan', other: `redan ${n} öppna förfrågningar` }),
    travel: () => 'resa från en annan kommun',
    unknown: () => 'kalendern syns inte',
    sameTeam: () => 'samma konsult som senast',
  },
  together: 'Tillsammans:',
  team: {
    good: {
      sectors: 'från olika sektorer',
      experience: 'en erfaren och en nyare',
      repeat: 'har inte lett tillsammans på ett år',
      balance: 'rollerna jämnt',
    },
    less: {
      sectors: 'från samma sektor',
      experience: 'lika erfarna',
      repeat: 'har lett tillsammans inom ett år',
      balance: 'den vanliga rollen: rollerna växlar inte',
    },
  },
  whyNot: {
    'not-qualified': 'inte utbildad i metoden',
    language: 'talar inte mötesspråket',
    area: 'arbetar inte i kommunen',
    orderer: 'är själv beställare',
    'own-unit': 'från beställarens egen enhet',
    'invited-unit': 'från en inbjuden enhet',
    excluded: 'beställaren har antecknat jäv',
    recused: 'har anmält sig jävig',
    'already-seated': 'är redan med',
    role: 'rollen passar inte den lediga platsen',
    paused: 'på paus',
    'permission-ended': 'tillståndet har gått ut',
    'not-joined': 'har inte börjat än',
    'yearly-maximum': 'det egna årsmaximumet är uppnått',
    'out-of-reach': 'boten når inte: appen är inte installerad, eller den har tagits bort',
    'hours-elsewhere':
      'arbetstiden i kalendern sammanfaller inte alls med områdets: kontrollera tidszonen och arbetstiden i Outlook',
    'outside-hours': 'ingen arbetstid under de önskade tiderna',
    booked: 'ett annat nätverksmöte',
    busy: 'kalendern är upptagen',
  },
  unknown: {
    error: 'kalendern svarade inte',
    throttled: 'kalendertjänsten var överbelastad',
    'no-mailbox': 'ingen e-postlåda',
    timeout: 'kalendern svarade för långsamt',
    'not-asked': 'inte tillfrågad',
    'by-mail': 'i en annan organisation: boten frågar per e-post',
  },
};
