import { addDays, isoWeekOf, weekdayOf, type LocalDate } from '../../../../kernel/time/calendar-date.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { capitalised } from '../../../../kernel/language/phrases.ts';
import type { Area } from '../../../../model/area/area.ts';
import type { Fields } from '../../../../model/fields/fields.ts';
import { urgencyOf } from '../../../../model/fields/rows/time.ts';
import { speechOf, wordsOf } from '../../../../model/fields/speech.ts';
import { preparedDay } from '../../../../model/order/waiting/notice.ts';
import { usualDays } from '../../request/days-and-hours.ts';
import type { Asked } from './order-questions.ts';
import { dialogueTexts } from './texts.ts';

/** One way to answer: what the button says, and the fields that it fills. */
export interface Suggestion {
  readonly title: string;
  readonly fields: Fields;
}

export interface SuggestionFrame {
  readonly language: Language;
  readonly area: Area;
  readonly today: LocalDate;
  readonly fields: Fields;
  /** The unit of the person's latest order. */
  readonly usualUnit?: string | undefined;
}

/** Every listed answer to a question, the likeliest first. */
export function suggestionsFor(asked: Asked, frame: SuggestionFrame): readonly Suggestion[] {
  if (asked.name === 'days') return daySuggestions(frame);
  return asked.name === 'hours' ? hourSuggestions(frame) : listedSuggestions(asked, frame);
}

/** The values of a field by name, or the numbers that are likely. */
function listedSuggestions({ field, row, question }: Asked, frame: SuggestionFrame): readonly Suggestion[] {
  const { fields, area, language, usualUnit } = frame;
  const { numbers = [], rank = () => 0 } = question;
  const ranking = { said: fields, area, usual: usualUnit };
  const { answers = {} } = wordsOf(field, language);
  const counts = typeof numbers === 'function' ? numbers(fields, area) : numbers;
  const choices = row.kind.choices(speechOf(field, { area, language, said: fields }));
  const isOwnName = row.kind.list !== undefined;
  const listed = [...choices, ...counts.map((n) => ({ title: String(n), value: String(n) }))];
  return listed
    .toSorted((a, b) => rank(a.value, ranking) - rank(b.value, ranking))
    .map(({ title, value }) => ({
      title: answers[value] ?? (isOwnName ? title : capitalised(title)),
      fields: { [field]: value },
    }));
}

function hourSuggestions({ language }: SuggestionFrame): readonly Suggestion[] {
  const { morning, afternoon, anyTime } = dialogueTexts[language].options;
  return [
    { title: morning, fields: { timeFrom: '08:00', timeTo: '12:00' } },
    { title: afternoon, fields: { timeFrom: '12:00', timeTo: '16:00' } },
    { title: anyTime, fields: { timeFrom: '08:00', timeTo: '16:00' } },
  ];
}

/** The coming whole weeks, Monday to Friday, and the two weeks from the first day that is possible; what is wholly too soon is left out. */
function daySuggestions({ language, today, area, fields }: SuggestionFrame): readonly Suggestion[] {
  const words = dialogueTexts[language].options;
  const monday = addDays(today, 8 - weekdayOf(today));
  const weeks = [0, 1, 2].map((n): Suggestion => {
    const first = addDays(monday, 7 * n);
    const { week } = isoWeekOf(first);
    return {
      title: n === 0 ? words.nextWeek(week) : words.week(week),
      fields: { earliestDate: first, latestDate: addDays(first, 4) },
    };
  });
  const soonest = preparedDay(today, area, { ...fields, urgency: urgencyOf(fields, area) });
  const { first } = usualDays({ today, soonest });
  const possible = weeks.filter(({ fields: { latestDate = '' } }) => latestDate >= soonest);
  return [...possible, { title: words.twoWeeks, fields: { earliestDate: first, latestDate: addDays(first, 13) } }];
}
