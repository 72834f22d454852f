/** Lists of an order that are the same in every area. The ids are stored; their names stand with the words of the field. */
export const HOPES = ['shared-plan', 'division-of-work', 'getting-unstuck', 'being-heard', 'transition'] as const;
export const AGE_GROUPS = ['under-7', '7-12', '13-17', '18-29', '30-64', '65-and-over'] as const;
export const ACCESSIBILITY = ['step-free', 'hearing-loop', 'plain-language', 'breaks', 'quiet-room'] as const;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const PLACE_TYPES = ['own', 'public', 'home', 'remote', 'hybrid'] as const;
export const INTERPRETERS = ['none', 'language', 'sign'] as const;
export const URGENCIES = ['normal', 'acute'] as const;
export const KINDS = ['client', 'none'] as const;

/** Zones of worry, from none to great, in the orderer's own first person (field practice). */
export const WORRIES = ['1', '2', '3', '4'] as const;

/** Sizes of teams that may be asked for (DOMAIN 4); a method may have another of its own. */
export const SEATS = ['1', '2', '3', '4'] as const;

/** How many meetings may be ordered together: as many as are agreed beforehand, or until it is agreed that they were enough. */
export const MEETINGS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'open'] as const;

/** Weeks between the meetings of a series. */
export const WEEKS_BETWEEN = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** Where nothing was said of it. */
export const USUAL_WEEKS_BETWEEN = 2;

const SHORTEST_MINUTES = 90;
const LONGEST_MINUTES = 240;
const STEP_MINUTES = 30;

/** Lengths of a meeting, in minutes (DOMAIN 4: 1.5–4 h). */
export const LENGTHS: readonly number[] = Array.from(
  { length: (LONGEST_MINUTES - SHORTEST_MINUTES) / STEP_MINUTES + 1 },
  (_, step) => SHORTEST_MINUTES + step * STEP_MINUTES,
);

/** The length where the method has none. */
export const USUAL_MINUTES = 150;

/** Languages of meetings beside the area's own: the three Sámi languages of Finland. */
export const SAMI_LANGUAGES: readonly string[] = ['se', 'smn', 'sms'];

/** Languages often interpreted in Finland, offered in the form; any other ISO code is taken too. */
export const INTERPRETED_LANGUAGES: readonly string[] =
  'ar fa prs ru uk so ckb ku et en sq vi th tr es fr pt ti am zh pl ro fi sv se'.split(' ');

export type WeekdayName = (typeof WEEKDAYS)[number];

export function isOneOf<T extends string>(list: readonly T[], value: string | undefined): value is T {
  return value !== undefined && (list as readonly string[]).includes(value);
}
