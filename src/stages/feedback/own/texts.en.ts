import { pluralIn } from '../../../kernel/language/plural.ts';
import type { OwnTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: OwnTexts = {
  title: 'Your work as a consultant',
  thanks: (led) =>
    plural(led, {
      none: 'Thank you for being with us. You have not been a consultant at any meetings in the last 12\u00a0months.',
      one: 'Thank you for your work! You have been a consultant at one meeting in the last 12\u00a0months.',
      other: `Thank you for your work! You have been a consultant at ${led} meetings in the last 12\u00a0months.`,
    }),
  led: 'Meetings as a consultant, 12\u00a0months',
  median: 'Median of the area’s consultants',
  fewColleagues: 'not shown, because there are few consultants',
  coming: 'Upcoming meetings',
  feedbackTitle: 'What was said about your meetings',
  about: (meetings) =>
    `Answers from clients, people close to them, professionals and those who ordered together, always from at least ${meetings} meetings at a time. Your partner’s answers are not among them.`,
  notYet: (meetings) =>
    `Feedback is shown here once there are answers from at least ${meetings} meetings, and from so many people that nobody’s answer stands out.`,
  byLot:
    'Some answers are left out by lot, and some are shown only to the other facilitator. So nobody can work out what one person or one meeting answered.',
  scale:
    'Scale 0–10. Fewer than 20 answers are shown as a range. “8 or more” means that a more exact figure would reveal something about single answers.',
  answers: 'Answers',
  mean: 'Mean',
  record: {
    title: 'Meetings I have led',
    trainee: 'trainee',
    none: 'No meetings have been held yet.',
    keep: 'You can copy the lines into your own training register. The bot remembers a meeting only as long as the order is kept, so keep a copy of your own.',
    meetings: (count) => plural(count, { one: 'one meeting', other: `${count} meetings` }),
  },
  back: 'Back',
  notConsultant: 'This view is for network consultants.',
};
