import type { OrderFormTexts } from './texts.fi.ts';

export const en: OrderFormTexts = {
  title: 'Order a network meeting',
  understoodTitle: 'This is what I understood',
  resumedNote: 'You continue where you left off.',
  standing: 'Do not write names, identity codes, addresses or health information. The order does not need them.',
  understood:
    'Check and complete it, then send the order. You can also write more, such as “length 3 hours”, or send it by writing “send”.',
  stillNeeded: (fields) => `Still missing: ${fields}.`,
  toCheck: (fields) => `Please check: ${fields}.`,
  faulty: (fields) => `The order has not been sent yet. Please check: ${fields}.`,
  check: (sentence) => `Please check: ${sentence}`,
  send: 'Send the order',
  ask: 'Ask one thing at a time',
  startOver: 'Start over',
  areaQuestion: { title: 'Which area is the meeting in?', next: 'Continue', required: 'Choose the area.' },
  sections: {
    meeting: 'What kind of meeting',
    client: 'Only with a client',
    place: 'Where and in which language',
    time: 'When it suits',
    people: 'How many take part',
    windows: 'Narrow the times',
    more: 'More wishes (optional)',
  },
  windowsInstead: 'Or exact times instead of the days, five at most:',
  byMethod: 'As the method has it',
  choose: 'Choose',
};
