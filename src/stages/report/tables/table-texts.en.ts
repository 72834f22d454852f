import type { TableTexts } from './table-texts.fi.ts';

export const tables: TableTexts = {
  targets: {
    section: 'targets',
    title: 'Targets and comparison',
    definition:
      'Targets that the area has set itself (at least or at most), and figures of others that it compares itself with. The sources are in the summary.',
    columns: ['Figure', 'Now', 'Previous period', 'Target', 'Comparison'],
  },
  orders: {
    section: 'demand',
    title: 'Orders',
    definition: 'Orders placed in the period, as they were placed.',
    columns: ['Orders', 'Number', 'Previous period'],
  },
  units: {
    section: 'demand',
    title: 'Units that ordered',
    definition:
      'Units from which orders came. New: the unit has not ordered in the two years before the period. Returning: it has.',
    columns: ['Units', 'Number', 'Previous period'],
  },
  ordersByMonth: {
    section: 'demand',
    title: 'Orders by month',
    definition: 'By the month in which the order was placed.',
    columns: ['Month', 'Orders'],
  },
  halves: {
    section: 'demand',
    title: 'By half-year',
    definition:
      'Orders placed and meetings held in each half-year, and consultants whose permission was valid at its end. Three years at most; a half-year in progress so far.',
    columns: ['Half-year', 'Orders', 'Meetings', 'Consultants'],
  },
  areas: {
    section: 'demand',
    title: 'By area',
    definition: 'The same figures for each area. A consultant who works in several areas is counted in each.',
    columns: ['Area', 'Orders', 'Meetings', 'Without consultants', 'Consultants'],
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
    definition: 'The orderer’s sector. Rare ones are added together. Zero tells of a sector that has not ordered at all.',
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
    definition:
      'Orders on which the orderer told their own worry (zone 1–4), in whole quarters that are over. Rare ones are added together.',
    columns: ['Worry', 'Orders'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Invited sectors',
    definition:
      'Orders to which the sector was invited. A sector invited only through a unit is not counted. One order may be in several rows. Rare ones are added together.',
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
      'What happened to the orders placed in the period. Left without consultants: handed to the coordinator, and no leaders have been found since, or ended without a meeting. Not reached: the request did not arrive, so the person has neither answered nor said no; these are not counted in the requests per filled seat. Seats given by the coordinator are among the filled ones. A client who withdraws is not counted as a late cancellation.',
    columns: ['Matter', 'Number', 'Previous period'],
  },
  cancelled: {
    section: 'flow',
    title: 'Cancelled orders',
    definition: 'By the reason given.',
    columns: ['Reason', 'Orders'],
  },
  cancelledBy: {
    section: 'flow',
    title: 'Who cancelled',
    definition: 'Cancelled orders by who recorded the cancellation.',
    columns: ['Cancelled by', 'Orders', 'Previous period'],
  },
  meetings: {
    section: 'meetings',
    title: 'Meetings held',
    definition:
      'Meetings that ended in the period. Hours are the meeting’s own time, without set-up and debriefing. Sectors per meeting: the mean of the orderer’s sector and those invited on the order, also through a unit.',
    columns: ['Meetings', 'Number', 'Previous period'],
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
      'Consultants of the bank whose permission is valid at the end of the period. An assignment is a seat in a meeting held in the period; those who have left since are counted too. Nobody is told apart.',
    columns: ['Consultants', 'Number', 'Previous period'],
  },
  roles: {
    section: 'capacity',
    title: 'Leading and recording',
    definition: 'Consultants who led or recorded at least twice in the period.',
    columns: ['Roles', 'Consultants'],
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
    title: 'Response',
    definition:
      'Published answers. An answer counts in the quarter in which its survey had closed and there were enough answers. Response rate: answers divided by those present, in meetings whose participants were counted; of each meeting no more than were present. A dash: the group’s answers have not been published yet, because they are too few or from too few meetings. They wait for more.',
    columns: ['Group', 'Answers', 'Present', 'Response rate', 'Previous period, %'],
  },
  items: {
    section: 'quality',
    title: 'Means of the answers',
    definition:
      'Scale 0–10. Answered: those who gave a figure; “Cannot say” is not among them. Fewer than 20 are told as a range, and means of fewer than 10 in halves. “8 or more”, or a range in place of a mean: a closer figure would tell something of everybody’s answer.',
    columns: ['Statement', 'Answered', 'Mean', 'Previous period'],
  },
  groupItems: {
    section: 'quality',
    title: 'Means of the answers',
    definition: 'The same means of this group.',
    columns: ['Statement', 'Answered', 'Mean', 'Previous period'],
  },
  rounds: {
    section: 'quality',
    title: 'First meetings and follow-ups',
    definition:
      'The same means of first meetings and of follow-up meetings. Those answers are counted of which this can be told. For half-years and years.',
    columns: ['Statement', 'Answered, first', 'Mean, first', 'Answered, follow-up', 'Mean, follow-up'],
  },
  kinds: {
    section: 'quality',
    title: 'With the client and without',
    definition: 'The same means of meetings where the client took part, and of the others. For half-years and years.',
    columns: ['Statement', 'Answered, with the client', 'Mean, with the client', 'Answered, without', 'Mean, without'],
  },
  methods: {
    section: 'quality',
    title: 'Feedback by method',
    definition:
      'Answers of all groups. A method is told only when there are enough answers; the others are together. For half-years and years.',
    columns: ['Method'],
  },
  worry: {
    section: 'quality',
    title: 'Worry before the meeting, right after it and months later',
    definition:
      '0–10, less is better. Answered: those who gave a figure, in each row by itself. The change is the difference of the means that are told. Months later only orderers are asked.',
    columns: ['Worry', 'Answered', 'Mean'],
  },
  trend: {
    section: 'quality',
    title: 'From one half-year to the next',
    definition: 'Published half-years, three years at most. All groups together.',
    columns: ['Half-year', 'Answers', 'Response rate'],
  },
  impact: {
    section: 'impact',
    title: 'Months later',
    definition:
      'Published answers of orderers about earlier meetings. Shares are of all who answered the question, those who could not say among them. A share is told as a range when a closer figure would tell something of everybody’s answer.',
    columns: ['Matter', 'Answered', 'Share, %', 'Previous period, %'],
  },
};
