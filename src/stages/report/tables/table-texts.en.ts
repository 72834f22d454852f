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
    definition:
      'The sector of the person who ordered. Rare ones are combined under “Others”. Zero means the sector has not ordered.',
    columns: ['Sector', 'Orders'],
  },
  ordersByMunicipality: {
    section: 'demand',
    title: 'Orders by municipality',
    definition: 'The municipality of the meeting. Rare ones are combined under “Others”.',
    columns: ['Municipality', 'Orders'],
  },
  ordersByLanguage: {
    section: 'demand',
    title: 'Orders by language',
    definition: 'The language of the meeting. Rare ones are combined under “Others”.',
    columns: ['Language', 'Orders'],
  },
  ordersByInterpreter: {
    section: 'demand',
    title: 'Interpreters needed',
    definition: 'As stated on the order. Rare ones are combined under “Others”.',
    columns: ['Interpreter', 'Orders'],
  },
  ordersByAge: {
    section: 'demand',
    title: 'Age group of the client',
    definition: 'Orders on which the age group was given. Rare ones are combined under “Others”.',
    columns: ['Age group', 'Orders'],
  },
  ordersByWorry: {
    section: 'demand',
    title: 'Worry when ordering',
    definition:
      'Orders on which the person ordering stated their own worry (zone 1–4), in whole quarters that are over. Rare ones are combined under “Others”.',
    columns: ['Worry', 'Orders'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Invited sectors',
    definition:
      'Orders to which the sector was invited. A sector invited only through a unit is not counted. The same order may be in several rows. Rare ones are combined under “Others”.',
    columns: ['Sector', 'Orders'],
  },
  durations: {
    section: 'flow',
    title: 'How long it took',
    definition:
      'Days from when the order was placed. Median: half of the orders took at most this long. 90 %: nine in ten did. Orders that reached this step are counted.',
    columns: ['Step', 'Orders', 'Median, days', '90 %, days'],
  },
  flow: {
    section: 'flow',
    title: 'Requests and changes',
    definition:
      'What happened to the orders placed in the period. Left without consultants: handed to the coordinator, and no consultants have been found since, or ended without a meeting. Not reached: the request did not arrive, so the person has neither answered nor said no; these are not counted in the requests per filled role. Roles assigned by the coordinator are among the filled ones. A client who withdraws is not counted as a late cancellation.',
    columns: ['Item', 'Number', 'Previous period'],
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
      'Meetings that ended in the period. Hours are the meeting’s own time, without set-up and debriefing. The family’s own time is part of them. Plan: family group conferences of which the consultant noted whether one was made; small numbers are not shown. Sectors per meeting: on average, the sector of the person who ordered and those invited on the order, also through a unit.',
    columns: ['Meetings', 'Number', 'Previous period'],
  },
  participants: {
    section: 'meetings',
    title: 'Participants',
    definition:
      'As counted by the consultants after the meeting. Each person is in one group: children and young people are taken from the family first, then from others close to the client.',
    columns: ['Group', 'People'],
  },
  capacity: {
    section: 'capacity',
    title: 'Consultants',
    definition:
      'Consultants in the bank whose permission is valid at the end of the period. An assignment is a role in a meeting held in the period; those who have left since are counted too. Individuals are not shown.',
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
    definition: 'A person may know several methods.',
    columns: ['Method', 'Consultants'],
  },
  consultantsByLanguage: {
    section: 'capacity',
    title: 'Consultants by language',
    definition: 'A person may know several languages.',
    columns: ['Language', 'Consultants'],
  },
  response: {
    section: 'quality',
    title: 'Response',
    definition:
      'Published answers. An answer counts in the quarter in which its survey had closed and there were enough answers. Response rate: answers divided by those present, in meetings whose participants were counted; of each meeting no more than were present. A dash: the group’s answers have not been published yet, because they are too few or from too few meetings. They wait for more.',
    columns: ['Group', 'Answers', 'Present', 'Response rate, %', 'Previous period, %'],
  },
  items: {
    section: 'quality',
    title: 'Means of the answers',
    definition:
      'Scale 0–10. Answered: those who gave a figure; “I don’t know” is not among them. Fewer than 20 are shown as a range, and means of fewer than 10 in halves. “8 or more”, or a range in place of a mean: a more exact figure would reveal something about everyone’s answer.',
    columns: ['Statement', 'Answered', 'Mean', 'Previous period'],
  },
  groupItems: {
    section: 'quality',
    title: 'Means of the answers',
    definition: 'The same means for this group.',
    columns: ['Statement', 'Answered', 'Mean', 'Previous period'],
  },
  rounds: {
    section: 'quality',
    title: 'First meetings and follow-ups',
    definition:
      'The same means separately for first meetings and follow-up meetings. Only answers for which this can be shown are counted. For half-years and years.',
    columns: ['Statement', 'Answered, first', 'Mean, first', 'Answered, follow-up', 'Mean, follow-up'],
  },
  kinds: {
    section: 'quality',
    title: 'With the client and without',
    definition: 'The same means separately for meetings where the client took part and for the others. For half-years and years.',
    columns: ['Statement', 'Answered, with the client', 'Mean, with the client', 'Answered, without', 'Mean, without'],
  },
  methods: {
    section: 'quality',
    title: 'Feedback by method',
    definition:
      'Answers from all groups. A method is shown only when there are enough answers; the others are combined. For half-years and years.',
    columns: ['Method'],
  },
  worry: {
    section: 'quality',
    title: 'Worry before the meeting, right after it and months later',
    definition:
      '0–10, less is better. Answered: those who gave a figure, in each row separately. The change is the difference between the means shown. Months later, only those who ordered are asked. The first row is the order form’s own zone (1–4), in whole quarters of the period that are over: it cannot be compared with the other figures.',
    columns: ['Worry', 'Answered', 'Mean'],
  },
  trend: {
    section: 'quality',
    title: 'From one half-year to the next',
    definition: 'Published half-years, three years at most. All groups together.',
    columns: ['Half-year', 'Answers', 'Response rate, %'],
  },
  impact: {
    section: 'impact',
    title: 'Months later',
    definition:
      'Published answers from those who ordered, about earlier meetings. Shares are of all who answered the question, including those who did not know. A share is shown as a range when a more exact figure would reveal something about everyone’s answer.',
    columns: ['Item', 'Answered', 'Share, %', 'Previous period, %'],
  },
  impactOfTeam: {
    section: 'impact',
    title: 'Months later, as seen by consultants',
    definition: 'Published answers from consultants about meetings that they led. Answered: those who knew.',
    columns: ['Item', 'Answered', 'Share, %', 'Previous period, %'],
  },
  lastingUse: {
    section: 'impact',
    title: 'Lasting use, as seen by consultants',
    definition:
      '0–10, more is better. Published answers from consultants months after the meeting. Answered: those who gave a figure.',
    columns: ['Item', 'Answered', 'Mean', 'Previous period'],
  },
};
