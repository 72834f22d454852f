import { pluralIn } from '../../kernel/language/plural.ts';
import type { DeskTexts } from './texts.fi.ts';
import { alert } from './alert-texts.en.ts';

const plural = pluralIn('en');

export const en: DeskTexts = {
  title: (number) => `Order ${number}`,
  summary: (number) => `Network meeting ${number}`,
  status: {
    review: 'waiting for approval',
    searching: 'the bot is looking for times',
    choosing: 'the person who ordered is choosing a time',
    stuck: 'waiting for the coordinator',
    offering: 'the bot is asking consultants',
    preparing: 'the meeting is being prepared',
    confirmed: 'confirmed',
    held: 'held, we are collecting feedback',
    closed: 'done',
    cancelled: 'cancelled',
    unfilled: 'ended without a meeting',
  },
  labels: {
    stage: 'Stage',
    status: 'Status',
    seats: 'Consultants',
    trainee: 'Trainee',
    offers: 'Requests',
    problem: 'Note',
    wished: 'Preferred days',
  },
  awaited: {
    coordinator: 'the coordinator',
    bot: 'the bot’s search',
    orderer: 'the person who ordered',
    consultants: 'consultants’ answers',
    pair: 'the consultants',
    meeting: 'the meeting day',
    answers: 'feedback',
  },
  asksLater: (when) => `The bot will ask consultants on ${when}.`,
  awaitedSince: (who, when) => `Waiting for ${who} since ${when}`,
  contactWished: 'someone would like you to get in touch',
  seat: { held: (name, role) => `${name} (${role})`, free: (role) => `${role} needed` },
  offers: ({ open, willing, declined, silent, unreached }) =>
    [
      ...(open > 0 ? [`no reply ${open}`] : []),
      ...(willing > 0 ? [`said yes ${willing}`] : []),
      ...(declined > 0 ? [`not this time ${declined}`] : []),
      ...(silent > 0 ? [`did not reply in time ${silent}`] : []),
      ...(unreached > 0 ? [`not reached ${unreached}`] : []),
    ].join(', '),
  days: (first, last) => (first === last ? first : `${first} – ${last}`),
  buttons: {
    trainee: 'Take a trainee along',
    askTrainee: 'Ask the trainee',
    open: 'Open the order',
    approve: 'Approve and start searching',
    assign: 'Assign those chosen',
    replace: (role) => `Replace the ${role}`,
    widen: 'Search neighbouring municipalities',
    askUnknown: 'Ask people whose calendar is hidden',
    remind: 'Remind',
    settle: 'Mark as done',
    comments: 'Read the comments',
    why: 'Why these people?',
    keep: 'Restore the booking',
    move: 'Move',
    edit: 'Change the details',
    cancel: 'Cancel the order',
    staff: 'Choose consultants',
    search: 'Widen the search',
    board: 'All orders',
    tab: 'Open in the tab',
    report: 'Report',
    followUp: 'Order a follow-up',
    noFollowUp: 'No follow-up needed',
  },
  choose: {
    label: 'Consultants',
    marks: {
      willing: 'said yes',
      suggested: 'suggested',
      asked: 'asked, no reply yet',
      declined: 'cannot come',
      silent: 'did not reply',
      unreached: 'not reached',
      free: 'free',
      busy: 'busy',
      unknown: 'calendar hidden',
    },
    hint: 'Choose one or more. Excluded people and people from the orderer’s or an invited unit are not listed.',
  },
  how: {
    approve: 'Approve the order and the search begins.',
    nearest: 'This would work:',
    staff: 'Choose consultants from the list. The bot tells them at once.',
    widen: 'Widen the search to neighbouring municipalities, or move the meeting.',
    move: 'Agree new days with the person who ordered and move the meeting to them.',
    remind: 'Remind those whose reply we are waiting for.',
    keep: 'If the meeting goes ahead as agreed, restore the booking. Otherwise move or cancel the meeting.',
    settle: 'When this has been sorted out, mark it as done.',
  },
  withOrderer: 'Agree these with the person who ordered:',
  chat: 'chat',
  questioned: {
    declined: (name, when) => `${name} has declined the calendar invitation. The bot asked about it on ${when}.`,
    busy: (name, when) => `${name} has something else in the calendar then. The bot asked about it on ${when}.`,
  },
  busy: {
    who: (names) => `Something else in the calendar then: ${names}.`,
    ask: 'The seat has not been given yet. Give it anyway?',
    insist: 'Give the seat anyway',
    back: 'Back to the order',
  },
  unreached: {
    title: 'Not reached',
    help: (offered) =>
      `My message did not arrive, so please call or send an email. ${offered ? 'You can assign someone who agrees on this card. ' : ''}So that I can reach them in future, they need to write to me once (“hi” is enough), adding me in Teams first if necessary.`,
    noContact: 'no contact details',
  },
  alert,
  board: {
    title: 'Orders now',
    needsYou: (n) =>
      plural(n, { none: 'Nothing needs you just now.', one: 'One order needs you.', other: `${n} orders need you.` }),
    yours: 'Waiting for you',
    elsewhere: 'Waiting for another coordinator',
    others: 'Progressing without you',
    more: (n) => `And ${n} more.`,
    none: 'There are no open orders.',
    pick: 'Order to open',
  },
  after: {
    'order.follow-up':
      'The time for the follow-up meeting is near, but the person who ordered has not answered. Perhaps someone else now does their work. Could you find out who will take over?',
    'impact.card':
      'We asked the person who ordered what came of the meeting, but the message did not arrive. Perhaps someone else now does their work.',
  },
  reason: {
    label: 'Reason for this action (logged)',
    codes: {
      agreed: 'It was agreed',
      'no-answers': 'No replies',
      hurry: 'It is urgent',
      wish: 'The person who ordered or the consultant asked for it',
      other: 'Other reason',
    },
  },
  leftOut: {
    about: 'The meeting got more answers than there were people. The extra answers are left out of the figures.',
    count: (answers, people) => `answers ${answers}, people ${people}`,
  },
  trainee: {
    label: 'Trainee',
    about: 'I ask the trainee first, then the person who ordered and the consultants. They come along if everybody agrees.',
    comes: (name) => `${name}, comes along`,
    asked: (name) => `${name}, being asked`,
  },
  contact: {
    about: (name) => `${name} may be contacted about what came of the meeting. Could you call or write?`,
    untold: 'Nobody’s answers to the survey are shown one by one. Listen to what they want to tell you.',
  },
  debrief: {
    about: (name) => `${name} would like a debriefing after the meeting. Could you get in touch?`,
    contact: 'Contact details',
  },
  comments: {
    title: (area) => `Written comments: ${area}`,
    none: 'There is nothing to read just now. Comments appear here when there are enough answers from several meetings that nobody stands out. They are removed at the end of the retention period.',
    private: 'Comments from the area’s feedback, without order, day or respondent. For your eyes only. Reading them is logged.',
    helped: 'What helped?',
    change: 'What should be different?',
  },
  permissions: {
    line: (name, day) => `${name}: ${day}`,
    permission: {
      title: 'Permissions that end soon',
      how: 'Agree on what comes next with them and their manager, and enter the new day in the consultant bank.',
    },
    refresher: {
      title: 'Time for refresher training',
      how: 'Agree on the training with them, and enter the new day in the consultant bank.',
    },
    ownTitle: 'Your permission to lead meetings ends soon',
    own: (day) =>
      `Your employer’s permission ends on ${day}. Agree on what comes next with your manager and tell the coordinator, so that requests go on.`,
  },
  digest: {
    mine: 'My orders',
    decide: 'Look',
    deciding: 'A consultant waits for your decision',
    wishes: (n) =>
      plural(n, { one: 'One consultant waits for your decision.', other: `${n} consultants wait for your decision.` }),
    ahead: (n) =>
      plural(n, {
        one: 'One consultant’s permission or refresher training is due soon.',
        other: `The permission or refresher training of ${n} consultants is due soon.`,
      }),
    title: 'Good morning',
    since: (when) => `Waiting since ${when}`,
    past: 'This morning’s list is out of date.',
    open: 'Show the orders',
  },
  channel: {
    claimed: (areas, n) =>
      `Thank you! This is now the coordinator’s channel: ${areas}. ${plural(n, { none: 'There are no open orders just now.', one: 'I’ll show one open order here.', other: `I’ll show ${n} open orders here.` })}`,
  },
  lost: {
    title: 'The coordinator’s channel is missing',
    what: (area) =>
      `${area}: I can no longer use the coordinator’s channel. It has been deleted or archived, or I have been removed from it.`,
    meanwhile:
      'Until then I’ll write about each order to the coordinator who looks after it, in our private chat. The morning message comes there too.',
    how: (area) =>
      `To use a channel again: add me to the team if necessary, and write to me in the channel you choose (@mention) “use this channel ${area}”. The open orders then move there.`,
  },
  reminded: (n) => plural(n, { one: 'A reminder will go to one person.', other: `A reminder will go to ${n} people.` }),
  remindedLately: 'A reminder went out less than an hour ago. Let’s give them a moment.',
  unfit: {
    'already-seated': (who) => `${who} is already in this meeting.`,
    'not-outsider': (who) => `${who} works in the orderer’s or an invited unit, so is not an outsider.`,
    excluded: (who) => `${who} is marked on the order as having a conflict of interest.`,
    recused: (who) => `${who} has said that they know the people involved.`,
    'permission-ended': (who) => `${who} can’t be given the role: their permission ends before the meeting.`,
    'in-training': (who) => `${who} is still a trainee: they can come along, but not lead the meeting.`,
    'booked-elsewhere': (who) => `${who} has another network meeting at the same time.`,
  },
  refusals: {
    'no-trainee-now': 'A trainee can’t be asked to this meeting now.',
    'not-free': 'The trainee is no longer free at this time. Open the order again.',
    'no-order': 'The order was not found.',
    'not-coordinator': 'Only the coordinator can do this. Please ask the coordinator of your area.',
    'not-now': 'This can’t be done at this stage of the order. Open the order to see what you can do.',
    'no-more-municipalities': 'No neighbouring municipalities are marked for this one.',
    'no-time-chosen': 'The person who ordered has not chosen a time yet. You can assign people after that.',
    'time-passed': 'The time of the meeting has passed. Move the meeting first.',
    'not-staffing': 'You can’t choose consultants at this stage.',
    'choose-somebody': 'First choose a consultant from the list.',
    'too-many-chosen': 'You chose more people than there are open roles.',
    'no-such-seat': 'Nobody holds this role at the moment.',
    'not-in-bank': 'The chosen person is not in the consultant bank.',
    'nobody-to-remind': 'There is nobody to remind at the moment.',
    'no-log': 'The bot has not searched yet.',
  },
};
