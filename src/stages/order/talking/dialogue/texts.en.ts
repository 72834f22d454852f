import type { DialogueTexts } from './texts.fi.ts';

export const en: DialogueTexts = {
  hints: {
    days: 'You can also write, for example “week 50” or “Tue 8 December”.',
    hours: 'You can also write, for example “13:00–16:00”.',
    usual: 'Answer with a button or in writing.',
  },
  options: {
    nextWeek: (week) => `Next week (week ${week})`,
    week: (week) => `Week ${week}`,
    twoWeeks: 'Within two weeks',
    morning: 'In the morning, 8–12',
    afternoon: 'In the afternoon, 12–16',
    anyTime: 'Any time, 8–16',
  },
  buttons: {
    next: 'Continue',
    more: 'Add details',
    skip: 'Skip',
    back: 'Back',
    form: 'Show as a form',
    drop: 'Cancel',
    resume: 'Continue the order',
  },
  noted: (what) => `Noted: ${what}.`,
  left: (count) => (count === 0 ? 'The last question.' : count === 1 ? 'One more after this.' : `${count} more after this.`),
  notUnderstood: 'I did not get that. Answer with a button, or put it another way.',
  agreeFirst: 'First agree on the meeting with the client. The order waits here: come back to it when you have.',
  summary: {
    title: 'Is this right?',
    body: 'Send it with the button or write “send”. You can correct it in words, for example “length 3 hours”.',
  },
  unfinished: {
    title: 'Your order was left unfinished – shall we go on?',
    body: (days) => `I will not remind you of this again. An unfinished order is removed by itself after ${days} days.`,
    drop: 'Remove it',
  },
  help: {
    title: 'Your order is not finished',
    body: 'Answer the question with a button or in your own words. “Back” takes you one step back, “cancel” leaves the order unmade, and “form” shows everything at once. What you write is not stored, only what was understood of it.',
  },
  dropped: 'All right, we leave this order. Nothing was sent, and what I had noted is gone.',
  nothingOpen: 'You have no unfinished order. Write “order” and we begin.',
  gone: 'This order is no longer open. Write “order” to begin a new one.',
  noWayBack: 'This is the beginning; there is nothing before it.',
  sent: (number) => `Thank you! Order ${number} has been sent. Follow it on the card that comes here.`,
};
