import { NO_BREAK } from '../../../../kernel/language/format.ts';
import { pluralIn } from '../../../../kernel/language/plural.ts';
import type { DialogueTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: DialogueTexts = {
  hints: {
    days: (week, day) => `You can also write, for example, “week ${week}” or “${day}”.`,
    hours: 'You can also write, for example, “13:00–16:00”.',
    usual: 'Press a button or type your answer.',
  },
  options: {
    nextWeek: (week) => `Next week (week ${week})`,
    week: (week) => `Week ${week}`,
    twoWeeks: 'Within two weeks',
    morning: 'In the morning, 8:00–12:00',
    afternoon: 'In the afternoon, 12:00–16:00',
    anyTime: 'Any time, 8:00–16:00',
  },
  buttons: {
    next: 'Continue',
    more: 'Add details',
    skip: 'Skip',
    back: 'Back',
    form: 'Show as a form',
    drop: 'Stop ordering',
    resume: 'Continue the order',
  },
  noted: (what) => `Noted – ${what}`,
  left: (count) => plural(count, { none: 'The last question.', one: 'One more after this.', other: `${count} more after this.` }),
  notUnderstood: 'I did not understand that. Press a button, or put it another way.',
  unread: (where) => `I did not understand this part: ${where}. If it belongs to the order, please put it another way.`,
  inMessage: {
    all: 'the whole message',
    start: 'the beginning of the message',
    middle: 'the middle of the message',
    end: 'the end of the message',
  },
  inSentence: {
    all: (n) => `sentence${NO_BREAK}${n}`,
    start: (n) => `the beginning of sentence${NO_BREAK}${n}`,
    middle: (n) => `the middle of sentence${NO_BREAK}${n}`,
    end: (n) => `the end of sentence${NO_BREAK}${n}`,
  },
  explained: (question: string) =>
    `I ask this to find the right consultants for the meeting: ${question} Answer with a button or in your own words.`,
  meant: {
    kind: 'At a client meeting the client or the family is there. Without a client only professionals talk.',
    method: 'The method is the way the meeting is led. If you do not know, type “not sure”: the coordinator helps you choose.',
    clientAgreed:
      'The order can be sent once you have agreed on the meeting with the client. The consent itself stays in the client record.',
    unit: 'Facilitators always come from another unit than your own, so I ask where you work.',
    municipality: 'I look for consultants who can come to the municipality where you meet.',
    days: 'On those days I look for a time that suits the facilitators. A day or a week is enough.',
    countFamily: 'An estimate is enough: how many come from the family, the client included. I do not ask for names.',
    countProfessionals: 'An estimate is enough: how many professionals come, yourself included. Facilitators are not counted.',
  },
  explainedOptional: 'If you do not know yet, type “skip”.',
  keptAnother: 'I have noted that. I still need an answer to this question too.',
  needed: 'I need this before I can send the order. If you do not know yet, the order waits here.',
  stuck: 'We got stuck at the same point, sorry. Here is the form, where you can go on. Type “contact” to see who can help.',
  tookBack: (what: string | undefined) =>
    what === undefined ? 'I went back to the previous question.' : `I took back – ${what}`,
  agreeFirst: 'First agree on the meeting with the client. The order waits here: come back to it when you have.',
  summary: {
    title: 'Is this right?',
    body: 'Send it with the button or write “send”. You can correct it in words, for example “length 3\u00a0hours”.',
  },
  unfinished: {
    title: 'Your order is not finished – carry on?',
    body: (days) =>
      `I won’t remind you of this again. An unfinished order is removed automatically after ${plural(days, { one: 'one day', other: `${days}${NO_BREAK}days` })}.`,
    drop: 'Remove it',
  },
  help: {
    title: 'Your order is not finished',
    body: 'Answer the question with a button or in your own words.',
    words: ['“back” – the previous question', '“form” – everything at once', '“cancel” – stops the order'],
    kept: 'I do not save your messages, only the details I understood from them.',
  },
  dropped:
    'OK, we’ve stopped this order. Nothing was sent. If you change your mind, write “restore” within 24 hours; after that, what I noted is deleted.',
  nothingToRestore: 'I have no stopped order to restore. One is kept for 24 hours, or until you start another.',
  nothingOpen: 'You have no unfinished order. Write “order” to start one.',
  gone: 'This order is no longer open. Write “order” to start a new one.',
  noWayBack: 'This is the first question.',
  sent: (number) => `Thank you! Order ${number} has been sent. You can follow it on the card that comes here.`,
};
