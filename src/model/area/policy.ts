/** The numbers a coordinator may change in the area file. Minutes, hours, days and months are in the names. */
export interface Policy {
  readonly setUpMinutes: number;
  readonly debriefMinutes: number;
  /** Added on both sides of the block when the meeting is not remote. */
  readonly travelMinutes: number;
  /** People asked at a time, for two seats. */
  readonly waveSize: number;
  readonly offerHours: number;
  readonly acuteOfferHours: number;
  /** When one seat has been taken and another has not within this, the coordinator is told; an acute order: `acuteOfferHours`. */
  readonly secondSeatHours: number;
  /** Those who have not answered are reminded once after this. */
  readonly reminderHours: number;
  /** "18:00-08:00", and weekends and holidays; empty: none. Not obeyed when acute. */
  readonly quietHours: string;
  /** May people be asked whose calendar cannot be read. */
  readonly askUnknown: boolean;
  /** false: the coordinator chooses among the willing. */
  readonly firstComes: boolean;
  readonly reviewBeforeOffers: boolean;
  readonly tentativeHolds: boolean;
  /** How often the organising mailbox is looked at for changes made in Outlook, while meetings are ahead. */
  readonly calendarCheckMinutes: number;
  readonly withdrawUntilHours: number;
  readonly lateCancelWorkingDays: number;
  readonly meetingReminderHours: number;
  readonly feedbackDays: number;
  readonly feedbackReminderDays: number;
  readonly impactMonths: number;
  /** What came of a meeting may be answered so long. */
  readonly impactDays: number;
  /** The follow-up is proposed so long before its day; unanswered so long, the coordinator is told. */
  readonly followUpLeadDays: number;
  readonly followUpAnswerDays: number;
  /** Feedback and people are told only in groups of at least so many: never under `LEAST_GROUP`. */
  readonly smallestGroup: number;
  /** So many answers more than people are believed of each group of a meeting, or a fifth more; what goes beyond is left out. */
  readonly answerMargin: number;
  readonly pooledMeetings: number;
  readonly retention: Retention;
}

export interface Retention {
  readonly draftDays: number;
  readonly noteDays: number;
  readonly orderMonths: number;
  readonly offerMonths: number;
  readonly feedbackMonths: number;
  readonly commentMonths: number;
  readonly auditMonths: number;
}

/** The promise to families and professionals: no policy goes below it (DOMAIN 9). */
export const LEAST_GROUP = 5;

/** What holds where the area file says nothing: the field's own proposals (settings, never constants in a rule). */
export const DEFAULT_POLICY: Policy = {
  setUpMinutes: 30,
  debriefMinutes: 30,
  travelMinutes: 30,
  waveSize: 5,
  offerHours: 48,
  acuteOfferHours: 4,
  secondSeatHours: 48,
  reminderHours: 24,
  quietHours: '18:00-08:00',
  askUnknown: false,
  firstComes: true,
  reviewBeforeOffers: false,
  tentativeHolds: false,
  calendarCheckMinutes: 15,
  withdrawUntilHours: 48,
  lateCancelWorkingDays: 2,
  meetingReminderHours: 48,
  feedbackDays: 14,
  feedbackReminderDays: 3,
  impactMonths: 4,
  impactDays: 30,
  followUpLeadDays: 28,
  followUpAnswerDays: 14,
  smallestGroup: LEAST_GROUP,
  answerMargin: 2,
  pooledMeetings: 5,
  retention: {
    draftDays: 30,
    noteDays: 90,
    orderMonths: 24,
    offerMonths: 12,
    feedbackMonths: 24,
    commentMonths: 12,
    auditMonths: 24,
  },
};
