import type { OfferTexts } from './texts.fi.ts';

export const en: OfferTexts = {
  offerTitle: { lead: 'Can you lead a network meeting?', convener: 'Can you be the convener?' },
  holdSubject: (number) => `Tentative: network meeting ${number}`,
  offerSummary: (number) => `Network meeting ${number}: a request to you`,
  asked: (until) => `Please reply by ${until}. You’re free to say no, and we won’t ask why.`,
  blockNote: {
    travel: (hours) => `Please keep ${hours} free for travel, set-up and debrief.`,
    online: (hours) => `Please keep ${hours} free for set-up and debrief.`,
  },
  role: 'Role',
  busyThen: 'Your calendar has something else at this time. If you free the time, you can take the role.',
  badges: { open: 'Waiting for your reply', willing: 'Waiting for the choice', accepted: 'The role is yours' },
  accept: 'I will do it',
  decline: 'I can’t make it',
  recuse: 'I am not an outsider',
  insist: 'I will do it anyway',
  busyNow: 'Your calendar now has something else at this time. If you have freed the time, you can still take it.',
  withdraw: 'I give up the seat',
  takeLead: 'I will lead',
  takeRecorder: 'I will record',
  states: {
    open: '',
    willing: 'Thank you for being willing! The coordinator chooses the leaders and tells you.',
    acceptedAlone: (seats) =>
      seats === 2
        ? 'Thank you, the role is yours. We’re still looking for a second consultant and will let you know as soon as we have one.'
        : 'Thank you, the role is yours. We’re still looking for more consultants and will let you know as soon as we have them all.',
    acceptedHelp:
      'Thank you, the role is yours and stays yours. We haven’t found all the consultants yet, so the coordinator is helping. We’ll let you know as soon as we can.',
    accepted: (role) => `Thank you, the role is yours: ${role}. Contact details and instructions come in a separate message.`,
    given: (role) =>
      `The coordinator has given you a seat at this meeting. Your role: ${role}. Does it suit you? If you cannot come or know the people involved, press a button and someone else will take the seat.`,
    declined: 'All right, thank you for answering. We will ask again another time.',
    recused: 'Thank you for your honesty. We ask no more about this.',
    lapsed: 'The time to answer ran out. Never mind – we will ask again another time.',
    unreached: 'This request did not reach you in time. You need do nothing – we will ask again another time.',
    filled: 'The places have been filled. You don’t need to do anything – we’ll ask again another time.',
    withdrawn: 'You gave up the seat. Thank you for telling in time.',
    replaced: 'The coordinator changed the consultant, so your time is free again. Thank you for being with us!',
    ended: 'This request is no longer needed. You don’t need to do anything.',
    endedForNext: 'Leaders could not be found for this time, so the time is free again. We will ask you about another time.',
  },
  over: 'This meeting is over.',
  freed: {
    cancelled: {
      title: 'The meeting is cancelled',
      body: 'The time you were asked about is free again. You don’t need to do anything.',
    },
    seat: 'Your time is free again. Thank you for offering to lead it.',
    unfilled: {
      title: 'The meeting was not held',
      body: 'The meeting could not be arranged in time. There is nothing you need to do.',
    },
    moved: { title: 'The meeting is being moved', body: 'This time is free again. We are looking for a new time.' },
    askedFirst: 'When a time is found, we ask you first.',
    replaced: {
      title: 'Another consultant has your seat',
      body: 'The coordinator changed the consultant, so your time is free again. Thank you for being with us!',
    },
  },
  refusals: {
    'not-your-offer': 'This request was made to somebody else, so it cannot be answered by you.',
    'calendar-busy': 'Your calendar now has something else at this time.',
    'role-filled':
      'The seat that you are trained for has just been filled. We tell you if it becomes free. Thank you for being willing!',
    'booked-elsewhere': 'You already have another network meeting at the same time, so the seat cannot be given.',
    'seat-is-yours': 'The seat is already yours. If you cannot come, press “I give up the seat”.',
    'no-seat': 'You have no seat in this meeting.',
    'past-cut-off': 'The meeting is so near that seats are given up with the coordinator. Please call:',
    'no-such-role': 'The roles of this meeting are lead and recorder.',
    'no-order': 'The order was not found.',
  },
};
