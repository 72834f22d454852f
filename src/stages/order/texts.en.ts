import { uncapitalised } from '../../kernel/language/phrases.ts';
import { pluralIn } from '../../kernel/language/plural.ts';
import type { OrderTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: OrderTexts = {
  title: (number) => `Network meeting ${number}`,
  summary: (number, phase) => `Network meeting ${number}: ${uncapitalised(phase)}.`,
  stage: { done: 'done', now: 'we are here', ahead: 'ahead' },
  wished: (days, first, last) => plural(days, { one: first, other: `${days} days, ${first} – ${last}` }),
  phases: {
    review: 'They’ll contact you if anything needs clarifying. You don’t need to do anything.',
    searching: 'We’re looking for free times. Suggestions will appear here, usually within a minute.',
    choosing: ({ times }) =>
      times === 1
        ? 'We found one time. Does it suit you?'
        : times === 2
          ? 'We found two times. Choose the better one.'
          : `We found ${times} times. Choose the best one.`,
    stuck: 'The coordinator is dealing with your order and will contact you. You can also suggest new days.',
    offering: ({ seats }) =>
      plural(seats, {
        one: 'We’ll let you know as soon as a consultant is found. You don’t need to do anything.',
        other: 'We’ll let you know as soon as we have the consultants. You don’t need to do anything.',
      }),
    preparing: ({ seats }) =>
      plural(seats, {
        one: 'The consultant will contact you about preparing.',
        other: 'The consultants will contact you about preparing.',
      }),
    confirmed: ({ owes }) =>
      owes
        ? 'The meeting will go ahead as agreed. Tick below when you have made the bookings.'
        : 'You have talked about preparing, and the meeting will go ahead as agreed.',
    held: 'Thank you. The feedback survey is a message of its own in this chat. If you have already answered, that’s all.',
    closed: 'The order is complete. Thank you.',
    cancelled: 'You can order a new meeting at any time.',
  },
  noChoiceYet: 'Your times are still waiting. Choose from them and we’ll carry on straight away.',
  waitingNames: (count, seats) => `${count} of ${seats} consultants found so far.`,
  wishedLabel: 'Asked for',
  slots: {
    inReserve: (count) =>
      count === 2 ? 'You can first mark the other one as a reserve.' : 'You can first mark up to two others as reserves.',
    choose: 'Choose',
    reserve: 'Fine as a reserve',
    allPassed: 'The suggested times have already passed. Ask for other times or suggest new days.',
    free: (count) => plural(count, { one: '1 consultant free', other: `${count} consultants free` }),
    ownBusy: 'you have something else in your calendar',
  },
  buttons: {
    moreTimes: 'Show other times',
    newDays: 'Suggest new days',
    move: 'Move the meeting',
    cancel: 'Cancel the order',
    edit: 'Change the details',
    confirmCancel: 'Cancel the order',
    back: 'Back to the order',
    followUp: 'Order a follow-up',
    checklist: 'Save ticks',
    open: (number) => `Open ${number}`,
    board: 'All orders',
    newOrder: 'Order a meeting',
    mine: 'My orders',
    language: 'Change language',
  },
  checklist: {
    title: 'Remember before the meeting',
    room: 'Room',
    roomBooked: 'The room is booked',
    interpreter: 'Interpreter',
    interpreterOrdered: 'The interpreter is booked',
  },
  pair: {
    title: (number, seats) => plural(seats, { one: `${number}: consultant found`, other: `${number}: consultants found` }),
    introOfOne: 'The consultant will contact you about preparing.',
    intro: 'The consultants will contact you about preparing.',
    yours: 'What you need to do',
    tasks: {
      invite: 'Invite the client, the people close to them and the professionals. Tell everyone who is coming and why.',
      inviteNoClient: 'Invite the participants and tell them what the meeting is about.',
      inviteWithConvener: 'The convener will invite the participants together with the family. Help them get started.',
      room: (before, after) => `Book the room for the meeting, and ${before} before and ${after} after it.`,
      online: 'Send the Teams link from the calendar invitation to the participants.',
      interpreter: (interpreter) => `Book an interpreter (${interpreter}).`,
      summary: 'Save the summary in the client record, not here.',
    },
    noContact: 'contact details in the calendar invitation',
    overTitle: (number) => `${number}: details are changing`,
    over: 'The earlier details no longer apply. We’ll let you know as soon as we have the new ones.',
  },
  news: {
    moved: {
      title: 'The coordinator is moving the meeting',
      body: 'Please tell those you have already invited. We’re looking for a new time. The order number stays the same.',
    },
    'new-days': {
      title: 'The coordinator has changed your preferred days',
      body: 'If the days don’t suit you, suggest others.',
    },
    cancelled: {
      title: 'The coordinator has cancelled the meeting',
      body: (reason) => `Reason: ${reason}. Please tell those you have already invited.`,
    },
    linked: { title: 'The link to the meeting is here', body: 'The Teams link is now in the calendar invitation.' },
    problem: 'The coordinator is helping',
    problems: {
      review: 'The coordinator is checking your order first.',
      'no-time': 'We found no suitable time. The coordinator is looking for a solution. You can also suggest new days.',
      'nobody-qualified': 'No consultants meet the criteria right now. The coordinator is looking for a solution.',
      'calendars-unknown': 'We couldn’t read the calendars. The coordinator will deal with this and contact you.',
      'nobody-took-it': 'We don’t have consultants for this time yet. The coordinator is looking for a solution.',
      'nobody-reached':
        'We haven’t yet reached the consultants who are needed. The coordinator will deal with this and contact you.',
      'second-seat': 'We don’t have all the consultants yet. The coordinator is helping.',
      'choose-willing': 'The coordinator will choose from those who said yes.',
      'outlook-declined': 'The coordinator will make sure that the meeting goes ahead.',
      'outlook-changed': 'The calendar booking has changed in Outlook. The coordinator is helping.',
      'outlook-unclear': 'The coordinator will make sure that the meeting goes ahead.',
      'no-link':
        'The Teams link is not in the calendar invitation yet. The meeting is still agreed, and the coordinator knows about this. If the meeting is soon, ask the coordinator for the link.',
      'not-booked': 'The calendar invitation is delayed. The meeting is still agreed.',
      'consultant-left': 'We’re looking for someone to replace a consultant and will let you know.',
      'orderer-left': 'The coordinator will deal with this.',
      'too-late':
        'The chosen time is already so close that we couldn’t find consultants in time. The coordinator will contact you.',
      'no-choice': 'You have not chosen a time yet. The coordinator can help if none of them suits you.',
      'not-outsider': 'The coordinator is making sure that all the consultants are outsiders.',
      'not-prepared': 'The coordinator will make sure that preparations move forward.',
      'pair-broke': 'A consultant can’t come after all. We’re looking for someone else and will let you know.',
      debrief: 'The coordinator will deal with this.',
      unreachable: 'The coordinator will deal with this and contact you.',
      'put-aside': 'The coordinator will deal with this and contact you.',
    },
    search: {
      'no-window': 'The order has no preferred time. Suggest days, and we’ll search again.',
      'window-ends-before-start': 'The time you asked for ends before it starts. Suggest new days.',
      'window-in-past': 'The times you asked for have already passed. Suggest new days.',
      'too-soon': 'The time you asked for is too soon for us to ask consultants. Suggest later days or call the coordinator.',
      'longer-than-window': 'The meeting does not fit into the time you asked for. Suggest a longer time or a shorter meeting.',
      'longer-than-working-day': 'The meeting with set-up and debrief is longer than a working day. Suggest a shorter meeting.',
      'only-days-off': 'The days you asked for are weekends or holidays. Suggest other days.',
      'nobody-in-bank': 'The area has no consultants yet. The coordinator will contact you.',
      'nobody-in-area': 'No consultants work in this municipality yet. The coordinator will look elsewhere and let you know.',
      'nobody-qualified':
        'No consultants meet the criteria right now. The coordinator is looking for a solution and will let you know.',
      'too-few-qualified': 'Too few consultants meet the criteria. The coordinator will look for more and let you know.',
      'all-unknown':
        'We couldn’t read the consultants’ calendars. The coordinator will ask them directly. You don’t need to do anything.',
      'too-few-known':
        'We couldn’t read all the consultants’ calendars. The coordinator will ask them directly. You don’t need to do anything.',
      'no-common-time':
        'Too few consultants are free at the times you asked for. The coordinator is looking for a solution. You can also suggest new days.',
    },
    contact: (who) => `Coordinator: ${who}`,
  },
  nearest: {
    title: 'This would work',
    take: (when) => `Change to ${when}`,
    withCoordinator: 'If one of these works for you, call the coordinator.',
  },
  followUp: {
    title: 'Is it time for a follow-up meeting?',
    summary: (number) => `Network meeting ${number}: follow-up`,
    body: 'Which of the agreed things have been done, and what has changed? At the follow-up you talk about it together.',
    day: 'Follow-up around',
    decline: 'No follow-up needed',
    declined: 'OK, we won’t arrange a follow-up. You can still order a new meeting whenever you like.',
  },
  firstAsked: (people) =>
    plural(people, {
      none: '',
      one: 'We’ll ask the same consultant first.',
      other: 'We’ll ask the same consultants first.',
    }),
  cancelling: {
    title: (number) => `Cancel ${number}?`,
    body: 'If only the day changes, move the meeting instead.',
    told: {
      orderer: (isAnybodyAsked) => (isAnybodyAsked ? 'We’ll tell the consultants for you.' : ''),
      coordinator: (isAnybodyAsked) =>
        isAnybodyAsked ? 'We’ll tell the person who ordered and the consultants.' : 'We’ll tell the person who ordered.',
    },
    reason: 'Reason',
    required: 'Choose a reason.',
  },
  editing: {
    title: (number) => `Change order ${number}`,
    body: 'The time and the method stay. We’ll tell the consultants who have already said yes about the changes.',
    send: 'Save the changes',
    faulty: (fields) => `The changes have not been saved yet. Please check: ${fields}.`,
  },
  moving: {
    title: (number) => `Move ${number}?`,
    body: 'Give new days. The order number stays the same.',
    send: 'Find a new time',
    faulty: (fields) => `The meeting has not been moved yet. Please check: ${fields}.`,
  },
  newDays: {
    title: (number) => `New days: ${number}`,
    body: 'Give days that suit you. The rest of the order stays as it is.',
    send: 'Change the days',
    faulty: (fields) => `The days have not been changed yet. Please check: ${fields}.`,
  },
  mine: {
    title: 'Your orders',
    none: 'You have no orders yet.',
    titleOfAll: 'Your orders, meetings and requests',
    noneOfAll: 'You have no orders, upcoming meetings or open requests at the moment.',
    orders: 'Your orders',
    requests: 'Requests waiting for your answer',
    coming: 'Your upcoming meetings',
    until: (until) => `Reply by ${until}`,
    more: (count) => `And ${count} more.`,
    desk: 'Waiting for you as coordinator',
    since: (when) => `Waiting since ${when}`,
    next: {
      counts: 'Enter how many people came.',
      talk: 'Agree on the preparation and tell us when it is done.',
      'others-talk': 'You are ready. We are waiting for the others.',
      team: 'The role is yours. We’re still looking for other consultants.',
      meeting: 'The meeting goes ahead as agreed.',
      room: 'Book a room and tick it as booked.',
      interpreter: 'Book an interpreter and tick it as booked.',
    },
    willing: 'You said yes, the coordinator will choose',
    own: 'My work and my feedback',
  },
  talk: {
    guardTitle: 'Please delete your message',
    guarded: (kinds) =>
      `Your message contained ${kinds}. I did not save any of it. Please delete the message from this chat and write it again without such details.`,
    guardWhy: 'An order does not need details that could identify a client, and they must not be written in it.',
    unknown: 'I did not understand what you need. Try one of these:',
    unknownTitle: 'How can I help?',
    methodTitle: 'Methods',
    orderThis: (method) => `Order: ${method}`,
    facts: { seats: 'Consultants', length: 'Length', kind: 'Participants' },
    unfinished: 'The order you have not sent yet',
    dropUnfinished: 'Delete the draft',
    cancelThis: (number) => `Cancel ${number}`,
    olderToo: 'The others are among your orders.',
    whichCancel: 'Which order do you want to cancel?',
    nothingToCancel: 'You have no orders to cancel.',
  },
  absent: {
    title: 'Can’t make a meeting?',
    one: 'Is it this one? Nothing will happen until you press a button.',
    several: (count) => `You have ${count} upcoming meetings. Which one is it?`,
    severalThen: (count) => `You have ${count} meetings then. Which one is it?`,
    none: 'You have no upcoming meetings.',
    noneOn: (date) => `You have no meeting on ${date}.`,
    pauseInstead: 'For a longer absence, take a break.',
    seat: (number, time) => `${number}: you are a consultant ${time}`,
    own: (number, time) => `${number}: the meeting you ordered, ${time}`,
    withdraw: 'I need to withdraw',
    pause: 'Take a break',
  },
  refusals: {
    'no-order': 'The order was not found.',
    'not-yours': 'Only the person who ordered or a coordinator of the area can do this.',
    'not-orderer': 'Only the person who ordered can choose the time.',
    'too-late-now': 'This can no longer be done, because the order has moved on. Open the order to see what you can do.',
    'slot-missing': 'First choose a time from the list.',
    'slot-unknown': 'This time is no longer offered. Choose one of the times on the card.',
    'slot-past': 'This time has already passed. Choose another.',
    'reason-missing': 'Choose a reason for cancelling.',
    'not-held': 'A follow-up meeting can be ordered once the meeting has been held.',
    'no-area': 'There is no such area. Choose from the list.',
  },
};
