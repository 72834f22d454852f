/** Who sees a view in their own chat, or on the desk's channel; a coordinator, also where a channel is claimed, in their own. */
export type Receiver = 'orderer' | 'consultant' | 'pair' | 'desk' | 'coordinator';

/** What is so of a view besides its card. */
export interface ViewRow {
  readonly for: readonly Receiver[];
  /** What `of` says, where an order may have several messages of the view. */
  readonly of: 'nothing' | 'offer' | 'booking' | 'news' | 'note' | 'problem' | 'view' | 'person';
  /**
   * 'pair': it names the pair or the time, and is made true, where it was sent, when either changes; 'contacts': it opens the orderer's
   * address besides. 'problem': it tells of a problem, and is deleted when that has passed. A living card is shown anew by the flow.
   */
  readonly names: 'living' | 'nobody' | 'pair' | 'contacts' | 'problem';
  /** It changes when its receiver has answered this survey. */
  readonly survey: 'none' | 'meeting' | 'impact';
  /**
   * Once the order is over: deleted (emptied to number and status where that is not allowed, DOMAIN 8), or kept, with what the view itself says
   * then. Each person keeps one card: 'if-only' is emptied where it is their only one, and else deleted.
   */
  readonly over: 'deleted' | 'kept' | 'if-only';
  /** When it cannot be delivered: the coordinator is told, the next person is asked besides, or the coordinator takes it on. Of the desk's own only the log can say. */
  readonly lost: 'next-asked' | 'told' | 'handed-on' | 'logged';
}

const ROWS = {
  /** The orderer's living card of the order. */
  'order.status': { for: ['orderer'], of: 'nothing', names: 'living', survey: 'none', over: 'kept', lost: 'told' },
  /** These two will lead it, contact details. */
  'order.pair': { for: ['orderer'], of: 'nothing', names: 'pair', survey: 'none', over: 'deleted', lost: 'told' },
  /** The link is missing. */
  'order.news': { for: ['orderer'], of: 'news', names: 'nobody', survey: 'none', over: 'deleted', lost: 'told' },
  /** Also of a closed order: the time for the follow-up is near. */
  'order.follow-up': { for: ['orderer'], of: 'nothing', names: 'nobody', survey: 'none', over: 'kept', lost: 'handed-on' },
  /** A consultant's living card of one offer, and later of the seat. */
  'offer.card': { for: ['consultant'], of: 'offer', names: 'living', survey: 'none', over: 'kept', lost: 'next-asked' },
  /** Contacts, roles, preparation list. The only card of whom the coordinator gave the team's last seat. */
  'meeting.pair': { for: ['pair'], of: 'booking', names: 'contacts', survey: 'none', over: 'if-only', lost: 'told' },
  /** To somebody in training: would you come along, and later when, where and with whom. */
  'trainee.card': { for: ['consultant'], of: 'person', names: 'pair', survey: 'none', over: 'deleted', lost: 'told' },
  /** May somebody in training come along? To the orderer and those who lead, once each. */
  'trainee.question': { for: ['orderer', 'pair'], of: 'person', names: 'pair', survey: 'none', over: 'deleted', lost: 'told' },
  'meeting.reminder': {
    for: ['orderer', 'pair'],
    of: 'booking',
    names: 'contacts',
    survey: 'none',
    over: 'deleted',
    lost: 'told',
  },
  /** A question about what Outlook says. */
  'meeting.calendar': { for: ['orderer', 'pair'], of: 'note', names: 'pair', survey: 'none', over: 'deleted', lost: 'told' },
  /** Attendance, after the meeting. */
  'meeting.counts': { for: ['pair'], of: 'nothing', names: 'living', survey: 'none', over: 'deleted', lost: 'told' },
  'feedback.card': { for: ['orderer', 'pair'], of: 'nothing', names: 'living', survey: 'meeting', over: 'deleted', lost: 'told' },
  'feedback.reminder': {
    for: ['orderer', 'pair'],
    of: 'nothing',
    names: 'nobody',
    survey: 'meeting',
    over: 'deleted',
    lost: 'told',
  },
  /** The family's codes and QR pictures, as a new message on the meeting's morning; without `of` as somebody asked for them. */
  'feedback.links': { for: ['pair'], of: 'booking', names: 'nobody', survey: 'none', over: 'deleted', lost: 'told' },
  /** Months after the meeting. */
  'impact.card': { for: ['orderer', 'pair'], of: 'nothing', names: 'nobody', survey: 'impact', over: 'kept', lost: 'handed-on' },
  'impact.reminder': { for: ['orderer', 'pair'], of: 'nothing', names: 'nobody', survey: 'impact', over: 'kept', lost: 'told' },
  /** The channel's living card of the order. */
  'desk.order': { for: ['desk'], of: 'nothing', names: 'living', survey: 'none', over: 'kept', lost: 'logged' },
  /** A closed meeting gave more answers than it had people. */
  'desk.answers': { for: ['desk'], of: 'nothing', names: 'nobody', survey: 'none', over: 'kept', lost: 'logged' },
  /** To a coordinator in their own chat: this consultant would like a debriefing. */
  'desk.debrief': { for: ['coordinator'], of: 'person', names: 'nobody', survey: 'none', over: 'kept', lost: 'told' },
  /** To a coordinator in their own chat: this person may be contacted about what came of the meeting. */
  'desk.contact': { for: ['coordinator'], of: 'person', names: 'nobody', survey: 'none', over: 'kept', lost: 'told' },
  /** A short message: needs eyes. */
  'desk.alert': { for: ['desk'], of: 'problem', names: 'problem', survey: 'none', over: 'deleted', lost: 'logged' },
  /** The orderer of a meeting long past was not reached: `of` is the view that was meant for them. */
  'desk.after': { for: ['desk'], of: 'view', names: 'nobody', survey: 'none', over: 'kept', lost: 'logged' },
} as const satisfies Readonly<Record<string, ViewRow>>;

/**
 * Every card that the bot shows about an order by itself. One message per (view, order, recipient, of): shown again it is edited, or posted
 * anew where it is news (`news.ts`), and then the earlier copy is deleted.
 */
export type ViewName = keyof typeof ROWS;

/** All that is known of each view: whoever asks about views asks here. */
export const VIEWS: Readonly<Record<ViewName, ViewRow>> = ROWS;

/** False: a view of an earlier version, whose messages are taken away. */
export function isView(view: string): view is ViewName {
  return Object.hasOwn(VIEWS, view);
}

/**
 * Messages of a survey: how they stand with somebody would tell whether they have answered, so it is stored nowhere. Messages that belong
 * to no order (a lost channel, the morning's list) are of no view.
 */
export function isSecretView(view: string): boolean {
  return isView(view) && VIEWS[view].survey !== 'none';
}

/** The views that somebody may get. */
export type ViewFor<R extends Receiver> = {
  [N in ViewName]: R extends (typeof ROWS)[N]['for'][number] ? N : never;
}[ViewName];

/** The views of which something is so. */
export type ViewWith<K extends keyof ViewRow, V extends ViewRow[K]> = {
  [N in ViewName]: (typeof ROWS)[N][K] extends V ? N : never;
}[ViewName];
