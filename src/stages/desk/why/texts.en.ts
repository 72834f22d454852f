import { pluralIn } from '../../../kernel/language/plural.ts';
import type { WhyTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: WhyTexts = {
  title: (number) => `${number}: why these people?`,
  back: 'Back to the order',
  searchedAt: (when) => `Searched ${when}.`,
  counts: {
    candidates: 'In the bank',
    qualified: 'Meet the criteria',
    unreached: 'Out of the bot’s reach',
    free: 'Free',
    unknown: 'Calendar hidden',
    starts: 'Possible times',
  },
  freeForAll: (n: number) => `A series of ${n} meetings: free are those who can come to each of them.`,
  suggestedTitle: 'Suggested',
  nearestTitle: 'The nearest change that would help',
  unknownTitle: 'Calendar hidden',
  unreachedTitle: 'Not reached',
  unreached: 'the request did not arrive',
  whyNotTitle: 'The others: the first obstacle',
  more: (n) => `and ${n} more`,
  gone: 'no longer in the bank',
  parts: {
    load: (n) => plural(n, { none: 'no meetings in a year', one: '1 meeting in a year', other: `${n} meetings in a year` }),
    rest: (n) =>
      n >= 365
        ? 'over a year since the last one'
        : plural(n, { one: '1\u00a0day since the last one', other: `${n}\u00a0days since the last one` }),
    joined: (n) =>
      n >= 365 ? 'over a year in the bank' : plural(n, { one: '1\u00a0day in the bank', other: `${n}\u00a0days in the bank` }),
    asked: (n) => plural(n, { one: '1 open request already', other: `${n} open requests already` }),
    travel: () => 'travels from another municipality',
    unknown: () => 'calendar hidden',
    sameTeam: () => 'the same consultant as last time',
  },
  together: 'Together:',
  team: {
    good: {
      sectors: 'from different sectors',
      experience: 'an experienced and a newer one',
      repeat: 'have not led together for a year',
      balance: 'roles evenly',
    },
    less: {
      sectors: 'from the same sector',
      experience: 'equally experienced',
      repeat: 'have led together within a year',
      balance: 'the role they usually have',
    },
  },
  whyNot: {
    'not-qualified': 'not trained in the method',
    language: 'does not speak the meeting’s language',
    area: 'does not work in the municipality',
    orderer: 'placed the order',
    'own-unit': 'from the orderer’s own unit',
    'invited-unit': 'from an invited unit',
    excluded: 'excluded by the orderer',
    recused: 'has said they know the people involved',
    'already-seated': 'is already in the team',
    role: 'the role does not suit the open seat',
    paused: 'on a break',
    'permission-ended': 'permission has ended',
    'not-joined': 'has not begun yet',
    'yearly-maximum': 'has reached their yearly maximum',
    'out-of-reach': 'the bot cannot reach them: the app is not installed, or was removed',
    'hours-elsewhere':
      'the calendar’s working hours never overlap the area’s: check the time zone and the working hours in Outlook',
    'outside-hours': 'no working hours at the preferred times',
    booked: 'another network meeting',
    busy: 'calendar is busy',
  },
  unknown: {
    error: 'the calendar did not answer',
    throttled: 'the calendar service was overloaded',
    'no-mailbox': 'no mailbox',
    timeout: 'the calendar answered too slowly',
    'not-asked': 'not asked',
    'by-mail': 'in another organisation: the bot asks by email',
  },
};
