import { pluralIn } from '../../../kernel/language/plural.ts';
import type { WhatIfTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: WhatIfTexts = {
  title: 'What if',
  lead: 'The bot searches again for people to lead the orders of the last months: as things are now, and as they would be with a change. Nothing is changed.',
  period: 'Which orders',
  months: (n: number) => plural(n, { one: 'The last month', other: `The last ${n}\u00a0months` }),
  policy: 'Policies',
  people: 'Consultants',
  without: 'Without this consultant',
  nobody: 'Everybody is there',
  firstOf: (shown: number, found: number) => `These are the first ${shown} of ${found}. You find the others by name.`,
  notFound: 'The bank has no other consultant of this name.',
  more: 'One consultant more: trained for everything, six meetings a year',
  unit: 'Their unit',
  anyUnit: 'Some other',
  languages: 'Their languages; none: all',
  municipalities: 'Their municipalities; none: all',
  run: 'Work it out',
  result: 'How it would have gone',
  of: (n: number) =>
    plural(n, { none: 'The period has no orders.', one: 'The period has one order.', other: `The period has ${n} orders.` }),
  cut: (n: number) => plural(n, { one: 'Only the newest is looked at.', other: `Only the ${n} newest are looked at.` }),
  figure: 'Figure',
  real: 'As it went',
  before: 'Worked out as it is now',
  after: 'Worked out with the change',
  filled: 'A team is found',
  thin: 'A team is found, but barely',
  unfilled: 'No team is found',
  days: 'Days from order to meeting, the middle one',
  hours: 'Hours from request to full, estimated',
  gained: 'For these a team would be found',
  lost: 'For these no team would be found',
  sameOrders: 'Teams would be found for the same orders as now.',
  load: 'Whose load would change',
  loadOf: (name: string, was: number, is: number) => `${name}: ${was} → ${is}`,
  andOthers: (n: number) => plural(n, { one: 'And that of one more.', other: `And that of ${n} more.` }),
  somebody: 'A new consultant',
  restsTitle: 'What this rests on',
  rests:
    'The search obeys the same rules as the real one: method, language, area, coming from outside, yearly maximum, turn, pauses and our own bookings. Calendars are not kept, so everybody counts as free when we have no meeting for them. The figures are therefore better than everyday life. Compare those that were worked out with each other.',
  answers: (share: number, asked: number, hours: number) =>
    `Estimate of answers: ${share}\u00a0% of those asked said yes (${asked} were asked), mostly within ${hours}\u00a0hours. “Barely” means that fewer were free than would have to be asked with such answers.`,
  fewAnswers: 'The period has so few answers that the estimate takes every second person to say yes within a day.',
  tooMuch: 'This is too much to work out at once. Choose a shorter period.',
};
