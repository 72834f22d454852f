import type { NewsTexts } from './news-texts.fi.ts';

export const news: NewsTexts = {
  moved: {
    title: 'The coordinator is moving the meeting',
    body: 'Please tell those you have already invited. We’re looking for a new time. The order number stays the same.',
  },
  'new-days': {
    title: 'The coordinator has changed your preferred days',
    body: 'If the days don’t suit you, suggest others.',
  },
  cancelled: {
    by: {
      orderer: (time) => (time === undefined ? 'You cancelled the order.' : `You cancelled the meeting on ${time}.`),
      coordinator: (time) =>
        time === undefined ? 'The coordinator has cancelled the order.' : `The coordinator has cancelled the meeting on ${time}.`,
    },
    reason: (reason) => `Reason: ${reason}.`,
    tell: 'Please tell those you have already invited.',
    release: (what, isBooked) => (isBooked ? `Please also cancel ${what}.` : `Please also cancel ${what}, if already booked.`),
    arranged: { room: 'the room', interpreter: 'the interpreter' },
  },
  until: (day: string) => `If no new days have been given by ${day}, the order ends.`,
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
    'days-over':
      'The days you asked for have passed, and we could not arrange the meeting on them. Give new days, and we’ll search again.',
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
    'too-few-reached':
      'The bot can’t yet reach the consultants who are needed. The coordinator will deal with this and contact you.',
    'all-unknown':
      'We couldn’t read the consultants’ calendars. The coordinator will ask them directly. You don’t need to do anything.',
    'too-few-known':
      'We couldn’t read all the consultants’ calendars. The coordinator will ask them directly. You don’t need to do anything.',
    'no-common-time':
      'Too few consultants are free at the times you asked for. The coordinator is looking for a solution. You can also suggest new days.',
  },
};
