import type { OwnTexts } from './texts.fi.ts';

export const en: OwnTexts = {
  title: 'Your work as a consultant',
  thanks: (led) =>
    led === 0
      ? 'Thank you for being with us! You have not led any meetings in the last 12 months.'
      : led === 1
        ? 'Thank you for your work! You have led one meeting in the last 12 months.'
        : `Thank you for your work! You have led ${led} meetings in the last 12 months.`,
  led: 'Meetings you led, 12 months',
  median: 'Median of the area’s consultants',
  fewColleagues: 'not shown, because there are few consultants',
  coming: 'Coming meetings',
  feedbackTitle: 'What was said of the meetings you led',
  about: (meetings) =>
    `Answers of clients, close people, professionals and orderers together, always of at least ${meetings} meetings at a time. Your partner’s answers are not among them.`,
  notYet: (meetings) =>
    `Feedback is shown here once there are answers from at least ${meetings} meetings, and from so many people that nobody’s answer stands out.`,
  byLot:
    'Some answers are left out by lot, and some are told only to the other facilitator. So nobody can work out what one person or one meeting answered.',
  scale:
    'Scale 0–10. Fewer than 20 answers are told as a range. “8 or more” means that a closer figure would tell of single answers.',
  item: 'Statement',
  answers: 'Answers',
  mean: 'Mean',
  back: 'Back',
  notConsultant: 'This view is for network consultants.',
};
