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
  wholeForm: 'Fill in the whole form',
  areaQuestion: { title: 'Which area is the meeting in?', next: 'Continue', required: 'Choose the area.' },
  sections: {
    time: 'Times, weekdays and length',
    place: 'Place, language and interpreter',
    people: 'More about the participants',
    wishes: 'Theme and wishes',
    more: 'Who is invited, ruled out and leading',
  },
  exactTimes: (count) => (count === 1 ? 'one exact time' : `${count} exact times`),
  windowsInstead: 'Or exact times instead of the days, five at most:',
  byMethod: 'As the method has it',
  choose: 'Choose',
};
