import type { OfferTexts } from './texts.fi.ts';

export const en: OfferTexts = {
  offerTitle: 'Would you be a network consultant?',
  holdSubject: (number) => `Tentative: network meeting ${number}`,
  offerSummary: (number) => `Network meeting ${number}: a request to you`,
  asked: (until) => `Please answer by ${until}. You may freely say no; nobody asks why.`,
  blockNote: (block) => `Keep ${block} free: travel, set-up and debrief are in it.`,
  accept: 'I will do it',
  decline: 'I cannot now',
  recuse: 'I am not an outsider',
  insist: 'I will do it anyway',
  busyNow: 'Your calendar now has something else at this time. If you have freed the time, you can still take it.',
  withdraw: 'I give up the seat',
  takeLead: 'I will lead',
  takeRecorder: 'I will record',
  states: {
    open: '',
    willing: 'Thank you for being willing! The coordinator chooses the leaders and tells you.',
    acceptedAlone: 'Thank you, the seat is yours! We tell you as soon as all seats are filled.',
    acceptedHelp:
      'Thank you, the seat is yours and stays yours. Not all seats are filled yet, so the coordinator helps. We tell you as soon as we know.',
    accepted: (role) =>
      `Thank you, the seat is yours! Your role: ${role}. Contacts and instructions come in a message of their own.`,
    given: (role) =>
      `The coordinator has given you a seat at this meeting. Your role: ${role}. Does it suit you? If you cannot come or know the people involved, press a button and someone else will take the seat.`,
    declined: 'All right, thank you for answering. We will ask again another time.',
    recused: 'Thank you for your honesty. We ask no more about this.',
    lapsed: 'The time to answer ran out. Never mind – we will ask again another time.',
    unreached: 'This request did not reach you in time. You need do nothing – we will ask again another time.',
    filled: 'The places were filled. Thank you for being willing!',
    withdrawn: 'You gave up the seat. Thank you for telling in time.',
    replaced: 'The coordinator changed the consultant, so your time is free again. Thank you for being with us!',
    ended: 'This request is no longer needed. Thank you!',
    endedForNext: 'Leaders could not be found for this time, so the time is free again. We will ask you about another time.',
  },
  over: 'This meeting is over.',
  freed: {
    cancelled: { title: 'The meeting is cancelled', body: 'Your time is free again. Thank you for being ready to help!' },
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
