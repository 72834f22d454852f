import type { TableTexts } from './table-texts.fi.ts';

export const tables: TableTexts = {
  orders: {
    section: 'demand',
    title: 'Beställningar',
    definition: 'Beställningar som skickats under perioden, så som de skickades.',
    columns: ['Beställningar', 'Antal'],
  },
  ordersByMonth: {
    section: 'demand',
    title: 'Beställningar per månad',
    definition: 'Enligt månaden då beställningen skickades.',
    columns: ['Månad', 'Beställningar'],
  },
  ordersByMethod: {
    section: 'demand',
    title: 'Beställningar per metod',
    definition: 'Den beställda metoden.',
    columns: ['Metod', 'Beställningar'],
  },
  ordersBySector: {
    section: 'demand',
    title: 'Beställningar per sektor',
    definition: 'Beställarens sektor. Noll visar en sektor som inte har beställt alls.',
    columns: ['Sektor', 'Beställningar'],
  },
  ordersByMunicipality: {
    section: 'demand',
    title: 'Beställningar per kommun',
    definition: 'Mötets kommun. Sällsynta har räknats ihop.',
    columns: ['Kommun', 'Beställningar'],
  },
  ordersByLanguage: {
    section: 'demand',
    title: 'Beställningar per språk',
    definition: 'Mötets språk. Sällsynta har räknats ihop.',
    columns: ['Språk', 'Beställningar'],
  },
  ordersByInterpreter: {
    section: 'demand',
    title: 'Behov av tolk',
    definition: 'Tolkbehovet på beställningen. Sällsynta har räknats ihop.',
    columns: ['Tolk', 'Beställningar'],
  },
  ordersByAge: {
    section: 'demand',
    title: 'Klientens åldersgrupp',
    definition: 'Beställningar där åldersgruppen har angetts. Sällsynta har räknats ihop.',
    columns: ['Åldersgrupp', 'Beställningar'],
  },
  ordersByWorry: {
    section: 'demand',
    title: 'Beställarens oro vid beställningen',
    definition: 'Beställningar där beställaren har angett sin egen oro (zon 1–4). Sällsynta har räknats ihop.',
    columns: ['Oro', 'Beställningar'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Inbjudna sektorer',
    definition:
      'Beställningar där sektorn har bjudits in. En sektor som bara har bjudits in genom en enhet räknas inte. Samma beställning kan finnas på flera rader.',
    columns: ['Sektor', 'Beställningar'],
  },
  durations: {
    section: 'flow',
    title: 'Hur länge det tog',
    definition:
      'Dagar från att beställningen skickades. Median: för hälften av beställningarna tog det högst så här länge. 90 %: för nio av tio. Beställningar som hunnit till skedet är med.',
    columns: ['Skede', 'Beställningar', 'Median, dagar', '90 %, dagar'],
  },
  flow: {
    section: 'flow',
    title: 'Förfrågningar och ändringar',
    definition:
      'Händelser i beställningar som skickats under perioden. Blev utan konsulter: gick till koordinatorn och inget par har hittats därefter. Kunde inte nås: förfrågan kom inte fram, så personen har varken svarat eller tackat nej; sådana förfrågningar räknas inte med i förfrågningar per fylld plats. En klient som drar sig ur räknas inte som sen avbokning.',
    columns: ['Sak', 'Antal'],
  },
  cancelled: {
    section: 'flow',
    title: 'Avbokade beställningar',
    definition: 'Enligt den angivna orsaken.',
    columns: ['Orsak', 'Beställningar'],
  },
  meetings: {
    section: 'meetings',
    title: 'Hållna möten',
    definition:
      'Möten som slutat under perioden. Timmarna är mötets egen tid utan förberedelse och avrundning. Sektorer per möte: i medeltal, beställarens sektor och de som bjudits in på beställningen, också genom en enhet.',
    columns: ['Möten', 'Antal'],
  },
  participants: {
    section: 'meetings',
    title: 'Deltagare',
    definition:
      'Antal som konsulterna räknat efter mötet. Var och en hör till en grupp: barn och unga räknas först från familjen, sedan från de närstående.',
    columns: ['Grupp', 'Personer'],
  },
  capacity: {
    section: 'capacity',
    title: 'Konsulter',
    definition:
      'Bankens konsulter vars tillstånd gäller i slutet av perioden. Ett uppdrag är en plats i ett möte som hållits under perioden. Personer specificeras inte.',
    columns: ['Konsulter', 'Antal'],
  },
  consultantsBySector: {
    section: 'capacity',
    title: 'Konsulter per sektor',
    definition: 'Sektorn för konsultens egen enhet.',
    columns: ['Sektor', 'Konsulter'],
  },
  consultantsByMethod: {
    section: 'capacity',
    title: 'Konsulter per metod',
    definition: 'Samma person kan finnas i flera.',
    columns: ['Metod', 'Konsulter'],
  },
  consultantsByLanguage: {
    section: 'capacity',
    title: 'Konsulter per språk',
    definition: 'Samma person kan finnas i flera.',
    columns: ['Språk', 'Konsulter'],
  },
  response: {
    section: 'quality',
    title: 'Svarande',
    definition:
      'Svarsprocent: svar delat med närvarande, i möten där deltagarna har räknats. Barn och unga räknas först till familjen, sedan till de närstående.',
    columns: ['Grupp', 'Svar', 'Närvarande', 'Svarsprocent'],
  },
  items: {
    section: 'quality',
    title: 'Svarens medeltal per grupp',
    definition: 'Skala 0–10. ”Kan inte säga” är inte med i medeltalet eller i antalet svarande.',
    columns: ['Påstående', 'Svarande', 'Alla'],
  },
  rounds: {
    section: 'quality',
    title: 'Första möten och uppföljningsmöten',
    definition: 'Samma medeltal skilt för första möten och uppföljningsmöten.',
    columns: ['Påstående', 'Svarande, första', 'Medeltal, första', 'Svarande, uppföljning', 'Medeltal, uppföljning'],
  },
  worry: {
    section: 'quality',
    title: 'Oron före och nu',
    definition: 'Beställare och professionella som berättat bådadera. 0–10, mindre är bättre.',
    columns: ['Oro', 'Värde'],
  },
  impact: {
    section: 'impact',
    title: 'Månader senare',
    definition: 'Beställarnas svar under perioden om tidigare möten. Andelarna gäller dem som svarat på frågan.',
    columns: ['Sak', 'Värde'],
  },
  impactByWorry: {
    section: 'impact',
    title: 'Oron vid beställningen och månader senare',
    definition:
      'Beställarens oro vid beställningen (zon 1–4) och samma oro nu (0–10, medeltal). Skalorna är olika, så någon förändring räknas inte ut. En zon med för få svar visas inte, och vid behov inte heller den minsta av de andra, så att talet inte kan räknas ut som en skillnad.',
    columns: ['Oro vid beställningen', 'Svar', 'Oro nu'],
  },
};
