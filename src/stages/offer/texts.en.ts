import type { OfferTexts } from './texts.fi.ts';

export const en: OfferTexts = {
  offerTitle: {
    lead: 'Can you lead a network meeting?',
    recorder: 'Can you be the recorder at a network meeting?',
    convener: 'Can you be the convener?',
  },
  holdSubject: (number) => `Tentative: network meeting ${number}`,
  offerSummary: (number) => `Network meeting ${number}: a request to you`,
  asked: (until) => `Please reply by ${until}. You’re free to say no, and we won’t ask why.`,
  acute: 'This is urgent. If you take it, you get the contact details of the person who ordered at once. Call them right away.',
  blockNote: {
    travel: (hours) => `Please keep ${hours} free for travel, set-up and debrief.`,
    online: (hours) => `Please keep ${hours} free for set-up and debrief.`,
    privateTime: (length) => `About ${length} of it is the family’s own time, when you wait nearby.`,
    mayChange: 'The time is tentative: once you have met the family, you may agree on another.',
  },
  role: 'Role',
  busyThen: 'Your calendar has something else at this time. If you free the time, you can take the role.',
  badges: { open: 'Waiting for your reply', willing: 'Waiting for the choice', accepted: 'The role is yours' },
  accept: 'I’ll do it',
  decline: 'I can’t make it',
  recuse: 'I know the people involved',
  insist: 'I’ll do it anyway',
  busyNow: {
    now: 'Your calendar now has something else at this time. If you have freed the time, you can still say yes.',
    /** Of a request that is for several meetings. */
    series: 'Your calendar has something else at one of the meetings of the series. If you free the time, you can still say yes.',
    seatLater: (time) =>
      `You already have another network meeting ${time}. You can still say yes: for that one we look for somebody else.`,
  },
  withdraw: 'I need to withdraw',
  takeLead: 'I’ll lead',
  takeRecorder: 'I’ll record',
  states: {
    open: '',
    willing: 'Thank you for saying yes! The coordinator will choose, and I’ll let you know.',
    acceptedAlone: (seats) =>
      seats === 2
        ? 'Thank you, the role is yours. We’re still looking for a second consultant and will let you know.'
        : 'Thank you, the role is yours. We’re still looking for other consultants and will let you know.',
    acceptedHelp:
      'Thank you, the role is yours and stays yours. We haven’t found all the consultants yet, so the coordinator is helping. We’ll let you know as soon as we can.',
    accepted: (role) => `Thank you, the role is yours: ${role}. Contact details and instructions come in a separate message.`,
    given: (role) =>
      `The coordinator has given you a role in this meeting: ${role}. Does it suit you? If you can’t come or know the people involved, press a button and we’ll ask someone else.`,
    declined: 'Thank you for replying. We’ll ask again another time.',
    recused: 'Thank you for letting us know. We’ll ask someone else.',
    lapsed: 'The time to reply has run out. Never mind – we’ll ask again another time.',
    unreached: 'This request did not reach you in time. You don’t need to do anything – we’ll ask again another time.',
    filled: 'The role has already been filled. We’ll ask again another time.',
    withdrawn: 'You have withdrawn. Thank you for letting us know.',
    replaced: 'The coordinator changed the consultant, so your time is free again. Thank you for being part of this.',
    ended: 'This request is no longer needed. You don’t need to do anything.',
    endedForNext: 'We couldn’t find the consultants for this time, so your time is free again. We’ll ask you about another time.',
  },
  over: 'This meeting is over.',
  freed: {
    cancelled: {
      title: 'The meeting is cancelled',
      body: 'The time you were asked about is free again. You don’t need to do anything.',
    },
    by: {
      orderer: 'The person who ordered the meeting has cancelled it.',
      coordinator: 'The coordinator has cancelled the meeting.',
    },
    seat: 'Your time is free again. Thank you for offering to lead it.',
    unfilled: {
      title: 'The meeting was not held',
      body: 'We could not arrange the meeting in time. You don’t need to do anything.',
    },
    moved: { title: 'The meeting is being moved', body: 'This time is free again. We’re looking for a new time.' },
    askedFirst: 'When we find a time, we’ll ask you first.',
    replaced: {
      title: 'The coordinator has changed the consultant',
      body: 'Another consultant has your role, so your time is free again. Thank you for being part of this.',
    },
  },
  refusals: {
    'not-your-offer': 'This request is for someone else, so you can’t answer it.',
    'calendar-busy': 'Your calendar now has something else at this time.',
    'role-filled':
      'The role you are trained for has already been filled. We’ll let you know if it becomes free. Thank you for saying yes.',
    'booked-elsewhere': 'You already have another network meeting at the same time, so you can’t take this one.',
    'seat-is-yours': 'The role is already yours. If you can’t make it, press “I need to withdraw”.',
    'no-seat': 'You have no role in this meeting.',
    'past-cut-off': 'The meeting is so close that you need to call the coordinator:',
    'no-such-role': 'The roles in this meeting are lead and recorder.',
    'no-order': 'The order was not found.',
  },
};
