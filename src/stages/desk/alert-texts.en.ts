import type { AlertTexts } from './alert-texts.fi.ts';

export const alert: AlertTexts = {
  title: (number) => `${number} needs your attention`,
  acute: 'New urgent order. The bot is already looking for times.',
  solved: 'This has been solved. You don’t need to do anything.',
  meetingOn: (time) => `The meeting is on ${time}.`,
  nearest: 'This would help:',
  advice: {
    review: 'Open the order and approve it, and the search will start.',
    'no-time': 'Open the order: you can widen the search or suggest new days.',
    'nobody-qualified': 'Open the order: you can widen the search or move the meeting.',
    'calendars-unknown': 'Open the order: you can also ask people whose calendar is hidden.',
    'nobody-took-it': 'Open the order: you can widen the search, choose the consultants yourself or move the meeting.',
    'nobody-reached':
      'So nobody has said no to this time. Open the order to see whom the bot did not reach and how to get in touch. You can assign someone who agrees.',
    'second-seat':
      'The bot is still asking. You can also choose a consultant yourself or move the meeting. The one who is already in keeps the role.',
    'choose-willing': 'Open the order and assign the roles. The bot will tell those you choose, and the others.',
    'outlook-declined': 'Open the order to see whose it is. The bot has asked the person. Call if there is no reply.',
    'outlook-changed':
      'Open the order: you can restore the booking, move the meeting or cancel it. The bot has asked the person who ordered too.',
    'outlook-unclear':
      'Ask the person who ordered and the consultants whether they will come. You can see who declined among the replies to the invitation in the area’s mailbox.',
    'no-link':
      'Look at the booking in the area’s mailbox. If it has no Teams link, create a meeting in Teams and send the link to the person who ordered and the consultants.',
    'not-booked':
      'The bot is still trying. Send an invitation yourself if necessary, and ask your IT support to check the mailbox.',
    'consultant-left': 'The bot is already asking the next consultant. You can also choose a consultant yourself.',
    'orderer-left': 'Agree with their unit who will take over. You can move the meeting or cancel it.',
    'too-late':
      'Agree on a new time with the person who ordered and move the meeting. If the time is still ahead, you can also assign the roles yourself.',
    'days-over':
      'The bot asked the person who ordered for new days. Without an answer the order ends by itself. You can also call them, or give the days yourself (Move the meeting).',
    'no-choice': 'Remind the person who ordered, or call them.',
    'not-outsider': 'Ask the consultant whether they know the case, or replace them.',
    'not-prepared': 'Remind the consultants of the preparation.',
    'pair-broke': 'The bot is already asking the next consultant. You can also choose a consultant yourself.',
    debrief: 'Open the order to see what it is about.',
    unreachable: 'Open the order to see whom the bot did not reach and how to get in touch.',
    'put-aside': 'Ask your IT support to look at the interrupted work. Meanwhile you can handle the order yourself.',
  },
};
