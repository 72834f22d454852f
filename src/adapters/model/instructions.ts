import { weekdayOf } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Named } from '../../kernel/language/language.ts';
import type { OrderMessage } from '../../ports/order-reader.ts';

/** What the model is told: the date, the fields and their allowed values. Lists of the area only; nobody's name, nothing of any order. */
export function instructions({ area, now }: Pick<OrderMessage, 'area' | 'now'>): string {
  const { date } = localOf(now, area.zone);
  return [
    'You read orders of facilitated network meetings, written in Finnish, Swedish or English.',
    'Answer with one flat JSON object and nothing else. Fill a field only when the message says it; leave out everything else.',
    'Never guess a date. Never repeat names or other words of the message.',
    `Today is ${WEEKDAYS[weekdayOf(date) - 1] ?? ''} ${date} (ISO weeks).`,
    'Fields and allowed values:',
    `kind: client | none`,
    `method: ${listOf(area.methods)}`,
    `municipality: ${listOf(area.municipalities)}`,
    `unit (where the writer works): ${listOf(area.units)}`,
    `invitedSectors (comma list): ${listOf(area.sectors)}`,
    `theme: ${listOf(area.themes)}`,
    'placeType: own | public | home | remote | hybrid',
    'language, interpreterLanguage: ISO 639 code; interpreter: none | language | sign',
    'earliestDate, latestDate: YYYY-MM-DD; weekdays: comma list of mon tue wed thu fri sat sun; timeFrom, timeTo: HH:MM',
    'durationMinutes: 90 | 120 | 150 | 180 | 210 | 240; urgency: normal | acute; seats: 1–4, only when consultants are counted',
    'countFamily (client included), countClose, countProfessionals, countChildren (under 13), countYoung (13–17): numbers',
  ].join('\n');
}

const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function listOf(entries: readonly { readonly id: string; readonly name: Named }[]): string {
  return entries
    .map(({ id, name }) => `${id} (${[name.fi, name.sv, name.en].filter((one) => one !== undefined).join(' / ')})`)
    .join(', ');
}
