/** Why the coordinator's eyes are needed. */
export type Problem =
  | 'review'
  | 'no-time'
  | 'nobody-qualified'
  | 'calendars-unknown'
  | 'nobody-took-it'
  | 'nobody-reached' // the requests could not be delivered to anybody who was asked
  | 'second-seat' // one seat is taken, another is not within its time
  | 'choose-willing' // the coordinator chooses among those who said yes
  | 'too-late'
  | 'days-over' // the days passed without a team, and the orderer has been asked for new ones
  | 'outlook-declined' // one of the pair, or the orderer, declined the invitation in Outlook
  | 'outlook-changed' // the calendar event was moved or deleted in Outlook
  | 'outlook-unclear' // somebody declined there under an address that we do not know
  | 'not-booked' // the calendar event could not be made
  | 'no-link' // the event of an online meeting has no link to join
  | 'consultant-left'
  | 'orderer-left'
  | 'no-choice'
  | 'not-prepared'
  | 'not-outsider' // one of the pair works in a unit that was invited afterwards
  | 'pair-broke'
  | 'debrief'
  | 'unreachable'
  | 'put-aside'; // work of the order failed for good and waits for the operator
