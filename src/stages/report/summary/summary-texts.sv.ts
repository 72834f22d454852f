import type { SummaryTexts } from './summary-texts.fi.ts';

export const sv: SummaryTexts = {
  title: 'Sammanfattning',
  earlier: {
    quarter: 'föregående kvartal',
    half: 'föregående halvår',
    year: 'föregående år',
    other: 'föregående period',
  },
  brackets: (period) => `Inom parentes: ${period}.`,
  orders: (orders, acute) => `Beställningar ${orders}, varav brådskande ${acute}.`,
  units: (units, fresh) => `Enheter som beställt ${units}, varav nya ${fresh}.`,
  silent: (sectors) => `Inga beställningar kom från följande sektorer: ${sectors}.`,
  staffed: (days) => `Dagar från beställningen tills konsulterna var utsedda (median) ${days}.`,
  lost: (unfilled, cancelled, late) =>
    `Utan konsulter blev ${unfilled}. Avbeställda möten ${cancelled}, varav sent inställda ${late}.`,
  held: (held, followUps, people) => `Hållna möten ${held}, varav uppföljningsmöten ${followUps}. Deltagare ${people}.`,
  followedUp: (ordered, held) => `Av mötena har ${ordered} fått en uppföljning beställd och ${held} en uppföljning hållen.`,
  capacity: (active, median) => `Tillgängliga konsulter ${active}. Uppdrag per person (median) ${median}.`,
  response: (rate) => `Svarsprocenten för responsen är ${rate}.`,
  means: (means) => `Medeltal av svaren (0–10): ${means}.`,
  targets: {
    title: 'Mål:',
    more: (target) => `målet är minst ${target}`,
    less: (target) => `målet är högst ${target}`,
    reached: 'uppnått',
    missed: 'inte uppnått',
    open: 'kan inte sägas',
    benchmark: (value, source) => `Jämförelse ${value} (${source}).`,
  },
  remarks: {
    'more-orders': 'Beställningarna är klart fler än under föregående period.',
    'fewer-orders': 'Beställningarna är klart färre än under föregående period. Känner enheterna till tjänsten?',
    'more-unfilled': 'Det saknades konsulter oftare än under föregående period. Finns det tillräckligt många i banken?',
    slower: 'Det tog längre tid att hitta konsulterna än under föregående period.',
    uneven: 'Uppdragen fördelades ojämnt. Kunde fler konsulter vara med?',
    'fewer-consultants': 'Konsulterna är färre än i slutet av föregående period.',
  },
  remarksTitle: 'Värt att ta tag i',
};
