import { pluralIn } from '../../../kernel/language/plural.ts';
import type { OrderFormTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: OrderFormTexts = {
  title: 'Order a network meeting',
  understoodTitle: 'This is what I understood',
  resumedNote: 'You are carrying on where you left off.',
  standing: 'Do not write names, personal identity codes, home addresses or health information. They are not needed.',
  understood: 'Complete or correct it below and send. You can also write, for example, “length 3\u00a0hours”.',
  stillNeeded: (fields) => `Still missing: ${fields}. You can write it all in one message.`,
  toCheck: (fields) => `Please check: ${fields}.`,
  faulty: (fields) => `The order has not been sent yet. Please check: ${fields}.`,
  send: 'Send the order',
  ask: 'Ask one thing at a time',
  startOver: 'Start over',
  wholeForm: 'Fill in the whole form',
  acute: (life) =>
    `This is urgent: the meeting is held on the same day or the next. The coordinator hears of it at once, and we ask consultants also in the evening and at weekends. Each has ${life} to answer.`,
  areaQuestion: { title: 'Which area is the meeting in?', next: 'Continue', required: 'Choose the area.' },
  sections: {
    time: 'Times, weekdays and length',
    place: 'Place, language and interpreter',
    people: 'More about the participants',
    wishes: 'Theme and wishes',
    more: 'Who is invited, ruled out and leading',
  },
  exactTimes: (count) => plural(count, { one: 'one exact time', other: `${count} exact times` }),
  windowsInstead: 'Or exact times instead of the days, five at most:',
  byMethod: 'Set by the method',
  choose: 'Choose',
};
