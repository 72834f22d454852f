import type { TableTexts } from './table-texts.fi.ts';

export const tables: TableTexts = {
  targets: {
    section: 'targets',
    title: 'Mål och jämförelse',
    definition:
      'Mål som området har satt upp för sig själv (minst eller högst) och andras siffror som området jämför sig med. Källorna finns i sammanfattningen.',
    columns: ['Siffra', 'Nu', 'Föregående period', 'Mål', 'Jämförelse'],
  },
  orders: {
    section: 'demand',
    title: 'Beställningar',
    definition: 'Beställningar som skickats under perioden, så som de skickades.',
    columns: ['Beställningar', 'Antal', 'Föregående period'],
  },
  units: {
    section: 'demand',
    title: 'Enheter som beställt',
    definition:
      'Enheter som har beställt. Ny: enheten har inte beställt under de två åren före perioden. Återkommande: den har beställt.',
    columns: ['Enheter', 'Antal', 'Föregående period'],
  },
  ordersByMonth: {
    section: 'demand',
    title: 'Beställningar per månad',
    definition: 'Enligt månaden då beställningen skickades.',
    columns: ['Månad', 'Beställningar'],
  },
  halves: {
    section: 'demand',
    title: 'Halvår för halvår',
    definition:
      'Beställningar och möten under halvåret samt konsulter vars tillstånd gällde i slutet av det. Högst tre år; ett pågående halvår fram till nu.',
    columns: ['Halvår', 'Beställningar', 'Möten', 'Konsulter'],
  },
  areas: {
    section: 'demand',
    title: 'Område för område',
    definition: 'Samma siffror för varje område. En konsult som arbetar i flera områden räknas i vart och ett.',
    columns: ['Område', 'Beställningar', 'Möten', 'Utan konsulter', 'Konsulter'],
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
    definition: 'Beställarens sektor. Sällsynta har slagits ihop på raden ”Övriga”. Noll betyder att sektorn inte har beställt.',
    columns: ['Sektor', 'Beställningar'],
  },
  ordersByMunicipality: {
    section: 'demand',
    title: 'Beställningar per kommun',
    definition: 'Mötets kommun. Sällsynta har slagits ihop på raden ”Övriga”.',
    columns: ['Kommun', 'Beställningar'],
  },
  ordersByLanguage: {
    section: 'demand',
    title: 'Beställningar per språk',
    definition: 'Mötets språk. Sällsynta har slagits ihop på raden ”Övriga”.',
    columns: ['Språk', 'Beställningar'],
  },
  ordersByInterpreter: {
    section: 'demand',
    title: 'Behov av tolk',
    definition: 'Tolkbehovet på beställningen. Sällsynta har slagits ihop på raden ”Övriga”.',
    columns: ['Tolk', 'Beställningar'],
  },
  ordersByAge: {
    section: 'demand',
    title: 'Klientens åldersgrupp',
    definition: 'Beställningar där åldersgruppen har angetts. Sällsynta har slagits ihop på raden ”Övriga”.',
    columns: ['Åldersgrupp', 'Beställningar'],
  },
  ordersByWorry: {
    section: 'demand',
    title: 'Beställarens oro vid beställningen',
    definition:
      'Beställningar där beställaren har angett sin egen oro (zon 1–4), under hela kvartal som är slut. Sällsynta har slagits ihop på raden ”Övriga”.',
    columns: ['Oro', 'Beställningar'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Inbjudna sektorer',
    definition:
      'Beställningar där sektorn har bjudits in. En sektor som bara har bjudits in genom en enhet räknas inte. Samma beställning kan finnas på flera rader. Sällsynta har slagits ihop på raden ”Övriga”.',
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
      'Händelser i beställningar som skickats under perioden. Blev utan konsulter: gick till koordinatorn och inga konsulter har hittats efter det, eller avslutades utan möte. Boten nådde inte: förfrågan kom inte fram, så personen har varken svarat eller tackat nej; sådana förfrågningar räknas inte med i förfrågningar per fyllt uppdrag. Uppdrag som koordinatorn gett är med bland de fyllda. En klient som drar sig ur räknas inte som sent inställt möte.',
    columns: ['Sak', 'Antal', 'Föregående period'],
  },
  cancelled: {
    section: 'flow',
    title: 'Avbeställda möten',
    definition: 'Enligt den angivna orsaken.',
    columns: ['Orsak', 'Beställningar'],
  },
  cancelledBy: {
    section: 'flow',
    title: 'Vem som avbeställde',
    definition: 'Avbeställda möten enligt vem som ställde in dem.',
    columns: ['Avbeställdes av', 'Beställningar', 'Föregående period'],
  },
  meetings: {
    section: 'meetings',
    title: 'Hållna möten',
    definition:
      'Möten som slutat under perioden. Timmarna är mötets egen tid utan förberedelser på plats och genomgång efteråt. Familjens egen tid ingår. Plan: familjerådslag där konsulten har noterat om den gjordes; små antal visas inte. Sektorer per möte: i medeltal, beställarens sektor och de som bjudits in på beställningen, också genom en enhet.',
    columns: ['Möten', 'Antal', 'Föregående period'],
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
      'Bankens konsulter vars tillstånd gäller i slutet av perioden. Ett uppdrag är en uppgift i ett möte som hållits under perioden; även de som slutat sedan dess räknas med. Enskilda personer visas inte.',
    columns: ['Konsulter', 'Antal', 'Föregående period'],
  },
  roles: {
    section: 'capacity',
    title: 'Att leda och att anteckna',
    definition: 'Konsulter som har lett eller antecknat minst två gånger under perioden.',
    columns: ['Roller', 'Konsulter'],
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
    definition: 'En person kan behärska flera metoder.',
    columns: ['Metod', 'Konsulter'],
  },
  consultantsByLanguage: {
    section: 'capacity',
    title: 'Konsulter per språk',
    definition: 'En person kan behärska flera språk.',
    columns: ['Språk', 'Konsulter'],
  },
  response: {
    section: 'quality',
    title: 'Svarande',
    definition:
      'Publicerade svar. Ett svar räknas till det kvartal då dess enkät var avslutad och svaren var tillräckligt många. Svarsprocent: svar delat med närvarande, i möten där deltagarna har räknats; av varje möte högst så många som var närvarande. Streck: gruppens svar har inte publicerats än, eftersom de är för få eller från för få möten. De väntar på fler.',
    columns: ['Grupp', 'Svar', 'Närvarande', 'Svarsprocent, %', 'Föregående period, %'],
  },
  items: {
    section: 'quality',
    title: 'Svarens medeltal',
    definition:
      'Skala 0–10. Svarande: de som gav en siffra; ”Kan inte säga” är inte med. Färre än 20 svarande anges som intervall, och medeltal av färre än 10 i halvor. ”8 eller mer” eller ett intervall i stället för medeltalet: en noggrannare siffra skulle säga något om vars och ens svar.',
    columns: ['Påstående', 'Svarande', 'Medeltal', 'Föregående period'],
  },
  groupItems: {
    section: 'quality',
    title: 'Svarens medeltal',
    definition: 'Samma medeltal för den här gruppen.',
    columns: ['Påstående', 'Svarande', 'Medeltal', 'Föregående period'],
  },
  rounds: {
    section: 'quality',
    title: 'Första möten och uppföljningsmöten',
    definition:
      'Samma medeltal separat för första möten och uppföljningsmöten. De svar är med som det kan anges för. För halvår och år.',
    columns: ['Påstående', 'Svarande, första', 'Medeltal, första', 'Svarande, uppföljning', 'Medeltal, uppföljning'],
  },
  kinds: {
    section: 'quality',
    title: 'Med klienten och utan klient',
    definition: 'Samma medeltal separat för möten där klienten var med och för övriga. För halvår och år.',
    columns: ['Påstående', 'Svarande, med klienten', 'Medeltal, med klienten', 'Svarande, utan', 'Medeltal, utan'],
  },
  methods: {
    section: 'quality',
    title: 'Respons per metod',
    definition:
      'Alla gruppers svar. Metoden anges bara när svaren är tillräckligt många; övriga är tillsammans. För halvår och år.',
    columns: ['Metod'],
  },
  worry: {
    section: 'quality',
    title: 'Oron före mötet, genast efteråt och månader senare',
    definition:
      '0–10, mindre är bättre. Svarande: de som gav en siffra, på varje punkt för sig. Förändringen är skillnaden mellan de angivna medeltalen. Månader senare frågar vi bara beställarna. Första raden är formulärets egen zon (1–4) för periodens hela, avslutade kvartal: den går inte att jämföra med de andra siffrorna.',
    columns: ['Oro', 'Svarande', 'Medeltal'],
  },
  trend: {
    section: 'quality',
    title: 'Från halvår till halvår',
    definition: 'Publicerade halvår, högst tre år. Alla grupper tillsammans.',
    columns: ['Halvår', 'Svar', 'Svarsprocent, %'],
  },
  impact: {
    section: 'impact',
    title: 'Månader senare',
    definition:
      'Beställarnas publicerade svar om tidigare möten. Andelarna gäller alla som svarat på frågan, också dem som inte kunde säga. Andelen anges som intervall när en noggrannare siffra skulle säga något om vars och ens svar.',
    columns: ['Sak', 'Svarande', 'Andel, %', 'Föregående period, %'],
  },
  impactOfTeam: {
    section: 'impact',
    title: 'Månader senare, enligt konsulterna',
    definition: 'Konsulternas publicerade svar om möten som de ledde. Svarande: de som visste.',
    columns: ['Sak', 'Svarande', 'Andel, %', 'Föregående period, %'],
  },
  lastingUse: {
    section: 'impact',
    title: 'Bestående nytta, enligt konsulterna',
    definition: '0–10, större är bättre. Konsulternas publicerade svar månader efter mötet. Svarande: de som gav en siffra.',
    columns: ['Sak', 'Svarande', 'Medeltal', 'Föregående period'],
  },
};
