import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { Booking, CalendarNote, NoteKind } from './calendar-note.ts';
import type { ActReason } from './act-reason.ts';
import type { CancelledBy, CancelReason } from './cancel-reasons.ts';
import type { MatchLog } from './match-log.ts';
import type { SeriesPlace } from '../../kernel/meeting-number.ts';
import type { SeatRole } from '../area/methods.ts';
import type {
  Attendance,
  CodeGroup,
  Offer,
  OrderNumber,
  OrderRequest,
  Overcount,
  Problem,
  Proposal,
  WishedWindow,
} from './order.ts';
import type { Person, PersonId } from '../people/person.ts';

/** Everything that can happen to an order, in the past tense. The events are also its audit trail. */
export type OrderEvent =
  | {
      readonly type: 'OrderPlaced';
      readonly number: OrderNumber;
      readonly area: string;
      readonly orderer: Person;
      readonly request: OrderRequest;
      readonly roles: readonly SeatRole[];
      readonly preferred: readonly PersonId[];
      readonly needsReview: boolean;
      readonly series?: SeriesPlace | undefined;
      /** A later meeting of a series, whose time and team come from the one before it. */
      readonly isQuiet?: true | undefined;
    }
  | { readonly type: 'OrderApproved' }
  | { readonly type: 'TimesProposed'; readonly proposals: readonly Proposal[]; readonly log: MatchLog }
  | { readonly type: 'ChoiceReminded' }
  | { readonly type: 'HandedOver'; readonly problem: Problem; readonly log?: MatchLog | undefined }
  | { readonly type: 'MoreTimesAsked' }
  | {
      readonly type: 'TimeChosen';
      readonly choices: readonly Interval[];
      /** Of a series, for each choice: the times of the later meetings. */
      readonly rows?: readonly (readonly Interval[])[] | undefined;
    }
  | { readonly type: 'OffersMade'; readonly offers: readonly Offer[]; readonly log?: MatchLog | undefined }
  | { readonly type: 'OffersReminded'; readonly offers: readonly string[] }
  | {
      readonly type: 'OfferAccepted';
      readonly offer: string;
      readonly seat: number;
      readonly consultant: Person;
      /** By the coordinator, to somebody who had not answered. */
      readonly isGiven?: true | undefined;
    }
  | { readonly type: 'OfferWelcomed'; readonly offer: string } // willing; the coordinator chooses
  | { readonly type: 'OfferDeclined'; readonly offer: string }
  | { readonly type: 'OfferRecused'; readonly offer: string }
  | { readonly type: 'OffersLapsed'; readonly offers: readonly string[] }
  | { readonly type: 'OffersUnreached'; readonly offers: readonly string[] } // they could not be delivered
  /** The seats that these people are trained for have been taken; another seat is still empty. */
  | { readonly type: 'OffersFilled'; readonly offers: readonly string[] }
  | { readonly type: 'NextChoiceTaken' } // nobody took the first chosen time: on to the next
  | { readonly type: 'SeatAssigned'; readonly offer: Offer; readonly seat: number; readonly consultant: Person } // by the coordinator
  | {
      readonly type: 'SeatWithdrawn';
      readonly seat: number;
      readonly because: 'withdrew' | 'recused' | 'replaced' | 'left';
      /** Together with the seat of an earlier meeting of the series: whoever is found for that one takes this too. */
      readonly isOfSeries?: true | undefined;
    }
  | { readonly type: 'PairFilled' }
  | { readonly type: 'RolesSwapped'; readonly seat: number; readonly role: SeatRole }
  | { readonly type: 'SeatPrepared'; readonly seat: number }
  | { readonly type: 'TimeAgreed'; readonly slot: Interval; readonly block: Interval } // by the convener with the family
  | { readonly type: 'MeetingConfirmed' }
  | { readonly type: 'MeetingBooked'; readonly booking: Booking }
  | { readonly type: 'HoldPlaced'; readonly offer: string; readonly eventId: string } // a tentative event in the consultant's calendar
  | { readonly type: 'HoldReleased'; readonly offer: string }
  | { readonly type: 'CalendarNoted'; readonly note: Omit<CalendarNote, 'since'> } // Outlook says otherwise than we
  | {
      readonly type: 'CalendarSettled';
      readonly kind: NoteKind;
      readonly person?: PersonId | undefined;
      readonly since: Instant;
      /** 'kept': it stands as agreed with us; 'restored': Outlook agrees with us again. */
      readonly how: 'kept' | 'restored';
    }
  | {
      readonly type: 'ChecklistTicked';
      readonly roomBooked: boolean;
      readonly interpreterOrdered: boolean;
      /** Of the method's own points, all that are done; an area file names them. */
      readonly ticked?: readonly string[] | undefined;
    }
  | { readonly type: 'CodesIssued'; readonly codes: Readonly<Record<CodeGroup, string>> }
  /** The coordinator proposes that somebody in training comes along. */
  | { readonly type: 'TraineeAsked'; readonly consultant: Person; readonly slot: Interval; readonly block: Interval }
  | { readonly type: 'TraineeAgreed'; readonly person: PersonId }
  /** 'own': the trainee's own no; 'declined': by somebody in the room, and nobody is told by whom. */
  | { readonly type: 'TraineeLeft'; readonly because: 'own' | 'declined' | 'unanswered' | 'left' }
  | { readonly type: 'MeetingReminded' }
  | { readonly type: 'PreparationReminded'; readonly people: readonly PersonId[] }
  | { readonly type: 'TurnCame' } // of a later meeting of a series: from here on it has cards of its own
  | { readonly type: 'SeriesEnded' } // nothing comes after this meeting any more
  | { readonly type: 'MeetingHeld' }
  | { readonly type: 'AttendanceCounted'; readonly attendance: Attendance }
  | { readonly type: 'FeedbackReminded' }
  | {
      readonly type: 'OrderMoved';
      readonly windows: readonly WishedWindow[];
      readonly durationMinutes: number;
      /** Missing in what was moved before this was kept. */
      readonly by?: 'orderer' | 'coordinator' | undefined;
      readonly endedEvent?: string | undefined;
      /** How many later meetings of the series move along. */
      readonly ahead?: number | undefined;
      /** It moves along with an earlier meeting of the series, and gets its time from that one. */
      readonly isOfSeries?: true | undefined;
    }
  | {
      readonly type: 'OrderEdited';
      readonly changes: Partial<OrderRequest>;
      readonly by: 'orderer' | 'coordinator';
      /** Open requests to people whose unit is invited now. */
      readonly ended: readonly string[];
    }
  | {
      readonly type: 'OrderCancelled';
      readonly reason: CancelReason;
      readonly by: CancelledBy;
      readonly isLate: boolean;
      readonly endedEvent?: string | undefined;
    }
  | { readonly type: 'OrderClosed' }
  | { readonly type: 'NewDaysAsked' } // of the orderer: the days have passed without a team
  | { readonly type: 'OrderUnfilled' } // no new days were given
  | { readonly type: 'CountsReminded' }
  | { readonly type: 'PeopleReminded'; readonly count: number } // by the coordinator
  | { readonly type: 'CommentsRead'; readonly count: number } // by the coordinator; never what they say
  | { readonly type: 'FollowUpProposed' }
  | { readonly type: 'FollowUpDeclined' } // none is needed
  | { readonly type: 'ImpactAsked' }
  | { readonly type: 'ImpactReminded' }
  | { readonly type: 'ImpactClosed' }
  | { readonly type: 'AnswersLeftOut'; readonly groups: readonly Overcount[] } // more than there were people
  | { readonly type: 'NoteForgotten' }
  | { readonly type: 'ProblemNoticed'; readonly problem: Problem } // the order goes on, but needs eyes
  | { readonly type: 'ProblemCleared' }
  /** The coordinator lets more people be asked: other municipalities, or calendars that cannot be read. */
  | { readonly type: 'SearchWidened'; readonly municipalities: readonly string[]; readonly mayAskUnknown: boolean };

export type EventType = OrderEvent['type'];
export type EventOf<T extends EventType> = Extract<OrderEvent, { type: T }>;

/** Who made it happen, in which role, by what. Kept with every event; never a name. */
export interface Cause {
  /** The person's id; 'bot' for what happens by itself. */
  readonly by: PersonId;
  readonly role: 'orderer' | 'consultant' | 'coordinator' | 'bot' | 'operator';
  readonly via: 'card' | 'word' | 'web' | 'job' | 'command';
  /** Why a coordinator stepped in. */
  readonly reason?: ActReason | undefined;
}

/** What happens by itself, as durable work. */
export const BY_ITSELF: Cause = { by: 'bot', role: 'bot', via: 'job' };

export interface RecordedEvent {
  /** 1, 2, 3 … within the order. */
  readonly no: number;
  readonly at: Instant;
  readonly cause: Cause;
  readonly event: OrderEvent;
}
