import { pluralIn } from '../../kernel/language/plural.ts';
import type { CalendarTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: CalendarTexts = {
  title: 'Calendar',
  weekOf: (week: number, year: number) => `Week ${week}/${year}`,
  week: 'Week',
  month: 'Month',
  today: 'This week',
  thisMonth: 'This month',
  earlier: 'Previous',
  next: 'Next',
  moves: 'Go to',
  nothing: 'No meetings',
  meetings: (n: number) => plural(n, { none: '–', one: '1 meeting', other: `${n} meetings` }),
  block: (span: string) => `reserved ${span}`,
  asked: (names: string) => `asked: ${names}`,
  clash: 'clash in the calendar',
  load: 'Load',
  loadAbout: 'These people have meetings or open requests in this period. What stands in calendars is not shown.',
  columns: { person: 'Consultant', now: 'In this period', asked: 'Open requests', year: 'This year' },
  ofMost: (n: number, most: number) => `${n} / ${most}`,
  days: 'Weekdays',
};
