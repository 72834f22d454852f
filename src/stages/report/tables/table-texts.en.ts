import type { TableTexts } from './table-texts.fi.ts';

export const tables: TableTexts = {
  orders: {
    section: 'demand',
    title: 'Orders',
    definition: 'Orders placed in the period, as they were placed.',
    columns: ['Orders', 'Number'],
  },
  ordersByMonth: {
    section: 'demand',
    title: 'Orders by month',
    definition: 'By the month in which the order was placed.',
    columns: ['Month', 'Orders'],
  },
  ordersByMethod: {
    section: 'demand',
    title: 'Orders by method',
    definition: 'The method that was ordered.',
    columns: ['Method', 'Orders'],
  },
  ordersBySector: {
    section: 'demand',
    title: 'Orders by sector',
    definition: 'The orderer’s sector. Zero tells of a sector that has not ordered at all.',
    columns: ['Sector', 'Orders'],
  },
  ordersByMunicipality: {
    section: 'demand',
    title: 'Orders by municipality',
    definition: 'The municipality of the meeting. Rare ones are added together.',
    columns: ['Municipality', 'Orders'],
  },
  ordersByLanguage: {
    section: 'demand',
    title: 'Orders by language',
    definition: 'The language of the meeting. Rare ones are added together.',
    columns: ['Language', 'Orders'],
  },
  ordersByInterpreter: {
    section: 'demand',
    title: 'Need of an interpreter',
    definition: 'As told on the order. Rare ones are added together.',
    columns: ['Interpreter', 'Orders'],
  },
  ordersByAge: {
    section: 'demand',
    title: 'Age group of the client',
    definition: 'Orders on which the age group was told. Rare ones are added together.',
    columns: ['Age group', 'Orders'],
  },
  ordersByWorry: {
    section: 'demand',
    title: 'The orderer’s worry when ordering',
    definition: 'Orders on which the orderer told their own worry (zone 1–4). Rare ones are added together.',
    columns: ['Worry', 'Orders'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Invited sectors',
    definition:
      'Orders to which the sector was invited. A sector invited only through a unit is not counted. One order may be in several rows.',
    columns: ['Sector', 'Orders'],
  },
  durations: {
    section: 'flow',
    title: 'How long it took',
    definition:
      'Days from the placing of the order. Median: for half of the orders it took at most this long. 90 %: for nine in ten. Orders that have come this far are counted.',
    columns: ['Step', 'Orders', 'Median, days', '90 %, days'],
  },
  flow: {
    section: 'flow',
    title: 'Requests and changes',
    definition:
      'What happened to the orders placed in the period. Left without consultants: handed to the coordinator, and no pair has been found since. Not reached: the request did not arrive, so the person has neither answered nor said no; these are not counted in the requests per filled seat. A client who withdraws is not counted as a late cancellation.',
    columns: ['Matter', 'Number'],
  },
  cancelled: {
    section: 'flow',
    title: 'Cancelled orders',
    definition: 'By the reason given.',
    columns: ['Reason', 'Orders'],
  },
  meetings: {
    section: 'meetings',
    title: 'Meetings held',
    definition:
      'Meetings that ended in the period. Hours are the meeting’s own time, without set-up and debriefing. Sectors per meeting: the mean of the orderer’s sector and those invited on the order, also through a unit.',
    columns: ['Meetings', 'Number'],
  },
  participants: {
    section: 'meetings',
    title: 'Participants',
    definition:
      'As counted by the consultants after the meeting. Everybody is in one group: children and young people are taken from the family first, then from the close people.',
    columns: ['Group', 'People'],
  },
  capacity: {
    section: 'capacity',
    title: 'Consultants',
    definition:
      'Consultants of the bank whose permission is valid at the end of the period. An assignment is a seat in a meeting held in the period. Nobody is told apart.',
    columns: ['Consultants', 'Number'],
  },
  consultantsBySector: {
    section: 'capacity',
    title: 'Consultants by sector',
    definition: 'The sector of the consultant’s own unit.',
    columns: ['Sector', 'Consultants'],
  },
  consultantsByMethod: {
    section: 'capacity',
    title: 'Consultants by method',
    definition: 'One person may be in several.',
    columns: ['Method', 'Consultants'],
  },
  consultantsByLanguage: {
    section: 'capacity',
    title: 'Consultants by language',
    definition: 'One person may be in several.',
    columns: ['Language', 'Consultants'],
  },
  response: {
    section: 'quality',
    title: 'Responses',
    definition:
      'Response rate: answers divided by attendance, in meetings whose attendance has been counted. Children and young people are counted within the family first, then within the close people.',
    columns: ['Group', 'Answers', 'Attended', 'Response rate, %'],
  },
  items: {
    section: 'quality',
    title: 'Means by group',
    definition: 'Scale 0–10. “Cannot say” is neither in the mean nor in the number of respondents.',
    columns: ['Statement', 'Respondents', 'All'],
  },
  rounds: {
    section: 'quality',
    title: 'First and follow-up meetings',
    definition: 'The same means apart for first meetings and follow-up meetings.',
    columns: ['Statement', 'Respondents, first', 'Mean, first', 'Respondents, follow-up', 'Mean, follow-up'],
  },
  worry: {
    section: 'quality',
    title: 'Worry before and now',
    definition: 'Orderers and professionals who told both. 0–10, less is better.',
    columns: ['Worry', 'Value'],
  },
  impact: {
    section: 'impact',
    title: 'Months later',
    definition: 'What orderers answered in the period about earlier meetings. Shares are of those who answered the question.',
    columns: ['Matter', 'Value'],
  },
  impactByWorry: {
    section: 'impact',
    title: 'Worry when ordering and months later',
    definition:
      'The orderer’s worry when ordering (zone 1–4) and the same worry now (0–10, mean). The scales differ, so no change is counted. A zone with too few answers is not shown, nor, where needed, the smallest of the others, so that the figure cannot be found by subtraction.',
    columns: ['Worry when ordering', 'Answers', 'Worry now'],
  },
};
