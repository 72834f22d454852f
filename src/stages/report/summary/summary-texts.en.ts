import type { SummaryTexts } from './summary-texts.fi.ts';

export const en: SummaryTexts = {
  title: 'Summary',
  earlier: {
    quarter: 'the previous quarter',
    half: 'the previous half-year',
    year: 'the previous year',
    other: 'the previous period',
  },
  brackets: (period) => `In brackets: ${period}.`,
  orders: (orders, acute) => `Orders ${orders}, of which urgent ${acute}.`,
  units: (units, fresh) => `Units that ordered ${units}, of which new ${fresh}.`,
  silent: (sectors) => `No orders came from these sectors: ${sectors}.`,
  staffed: (days) => `Days from the order until the consultants were found (median) ${days}.`,
  lost: (unfilled, cancelled, late) => `Without consultants ${unfilled}. Orders cancelled ${cancelled}, of which late ${late}.`,
  held: (held, followUps, people) => `Meetings held ${held}, of which follow-up meetings ${followUps}. Participants ${people}.`,
  followedUp: (ordered, held) => `Meetings whose follow-up has been ordered ${ordered}, and held ${held}.`,
  capacity: (active, median) => `Consultants available ${active}. Assignments per person (median) ${median}.`,
  response: (rate) => `The feedback response rate is ${rate}.`,
  means: (means) => `Means of the answers (0–10): ${means}.`,
  remarks: {
    'more-orders': 'There are clearly more orders than in the previous period.',
    'fewer-orders': 'There are clearly fewer orders than in the previous period. Do the units know the service?',
    'more-unfilled': 'Consultants were missing more often than in the previous period. Are there enough people in the bank?',
    slower: 'Finding the consultants took longer than in the previous period.',
    uneven: 'Assignments were shared unevenly. Could more consultants take part?',
    'fewer-consultants': 'There are fewer consultants than at the end of the previous period.',
  },
  remarksTitle: 'Worth acting on',
};
