/** A whole number within its limits; minutes, hours, days and months are in the key's name. */
interface NumberRow {
  readonly kind: 'number';
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly about: string;
}

interface SwitchRow {
  readonly kind: 'switch';
  readonly usual: boolean;
  readonly about: string;
}

/** Hours of a day: "18:00-08:00"; empty: none. */
interface HoursRow {
  readonly kind: 'hours';
  readonly usual: string;
  readonly about: string;
}

export type PolicyRow = NumberRow | SwitchRow | HoursRow;

/** The promise to families and professionals: no policy goes below it (DOMAIN 9). */
export const LEAST_GROUP = 5;

/**
 * What a coordinator may change in the area file, one row a key: what holds where the file says nothing (the field's own proposals;
 * settings, never constants in a rule), what is allowed, and what it is about. The schema and the README say the same.
 */
export const POLICY_ROWS = {
  setUpMinutes: number(30, [0, 240], 'set-up before the meeting'),
  debriefMinutes: number(30, [0, 240], 'debriefing after it'),
  travelMinutes: number(30, [0, 360], 'on both sides of these, when the meeting is not remote'),
  waveSize: number(5, [1, 50], 'people asked at a time, for two seats'),
  offerHours: number(48, [1, 336], 'life of a wave'),
  acuteOfferHours: number(4, [1, 72], 'the same of an acute order'),
  acuteOfferMinutes: number(30, [10, 240], 'the same of a method that is always acute, which is held today or tomorrow'),
  secondSeatHours: number(
    48,
    [1, 336],
    'one seat is taken and another is not within this: the coordinator is told; an acute order: `acuteOfferHours`',
  ),
  reminderHours: number(24, [1, 336], 'after which those who have not answered are reminded once'),
  quietHours: hours('18:00-08:00', 'and weekends and holidays; not obeyed when acute'),
  askUnknown: choice(false, 'may people be asked whose calendar cannot be read'),
  firstComes: choice(true, '`false`: the coordinator chooses among the willing'),
  reviewBeforeOffers: choice(false, '`true`: the coordinator approves each order first'),
  tentativeHolds: choice(false, 'also a private tentative event in the calendar of those asked'),
  calendarCheckMinutes: number(
    15,
    [5, 1440],
    'how often the organising mailbox is looked at for changes made in Outlook, while meetings are ahead',
  ),
  newDaysWorkingDays: number(
    5,
    [1, 60],
    'working days in which the orderer may give new days once the wished ones have passed; then the order ends unfilled',
  ),
  withdrawUntilHours: number(48, [0, 336], 'before the start; later consultants call the coordinator'),
  lateCancelWorkingDays: number(2, [0, 30], 'nearer the meeting than this, cancelling is late'),
  meetingReminderHours: number(48, [1, 336], 'before the start'),
  feedbackDays: number(14, [1, 90], 'the survey is open'),
  feedbackReminderDays: number(3, [1, 90], 'after which those who have not answered it are reminded once'),
  impactMonths: number(4, [1, 24], 'after which the orderer and those who led are asked what came of the meeting'),
  impactDays: number(30, [1, 120], 'what came of a meeting may be answered so long'),
  followUpLeadDays: number(28, [0, 180], 'the follow-up is proposed so long before its day'),
  followUpAnswerDays: number(14, [1, 90], 'unanswered so long, the coordinator is told'),
  smallestGroup: number(LEAST_GROUP, [LEAST_GROUP, 50], 'feedback and people are told only in groups of at least so many'),
  answerMargin: number(
    2,
    [0, 50],
    'so many answers more than people are believed of each group of a meeting, or a fifth more; what goes beyond is left out',
  ),
  leastNoticeDays: number(3, [0, 30], 'working days: no meeting is wished, proposed or chosen for sooner; not obeyed when acute'),
  reportWorkingDay: number(
    1,
    [0, 20],
    'the report of a quarter or half-year comes to the channel on this working day after it; 0: only when it is asked for',
  ),
  pooledMeetings: number(5, [1, 50], 'meetings before a consultant sees their own feedback'),
} as const;

/** How long things are kept, under `retention`. */
export const RETENTION_ROWS = {
  draftDays: number(30, [1, 365], 'orders that were not sent'),
  noteDays: number(90, [1, 365], 'the note of an order'),
  orderMonths: number(24, [1, 120], 'orders'),
  offerMonths: number(12, [1, 120], 'who was asked'),
  feedbackMonths: number(24, [1, 120], 'answers of feedback'),
  commentMonths: number(12, [1, 120], 'what was written in feedback'),
  auditMonths: number(24, [24, 240], 'the audit trail'),
} as const;

type Usual<R extends Readonly<Record<string, PolicyRow>>> = { readonly [K in keyof R]: R[K]['usual'] };

export type RetentionPeriods = Usual<typeof RETENTION_ROWS>;
export type Policy = Usual<typeof POLICY_ROWS> & { readonly retention: RetentionPeriods };

export const DEFAULT_POLICY: Policy = { ...usual(POLICY_ROWS), retention: usual(RETENTION_ROWS) };

function usual<R extends Readonly<Record<string, PolicyRow>>>(rows: R): Usual<R> {
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row.usual])) as Usual<R>;
}

function number(usual: number, [least, most]: readonly [number, number], about: string): NumberRow {
  return { kind: 'number', usual, least, most, about };
}

function choice(usual: boolean, about: string): SwitchRow {
  return { kind: 'switch', usual, about };
}

function hours(usual: string, about: string): HoursRow {
  return { kind: 'hours', usual, about };
}
