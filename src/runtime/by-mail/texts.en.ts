import type { LetterTexts } from './texts.fi.ts';

export const en: LetterTexts = {
  subject: (number) => `Network meeting ${number}`,
  letter: (summary, link) =>
    `Hello!\n\n${summary}\n\nSee it and answer here:\n${link}\n\nThe link is for you alone, so please don’t forward it. Opening the page answers nothing: you answer with the button.\n`,
  desk: { subject: 'Network meetings wait for you' },
  own: {
    subject: 'Your details in the consultant bank',
    summary:
      'On this page you see and change the languages and municipalities you lead meetings in and how many a year, and take a break.',
  },
  wish: { subject: 'A consultant wishes to change their details' },
  report: { subject: 'The report is ready' },
  start: {
    subject: 'Ordering a network meeting',
    summary:
      'You now have a page of your own on which you can order a network meeting. Once you have ordered, you get an email whenever something happens.',
  },
  about: 'This page is for you alone. Opening it changes nothing: you answer with the button.',
  nothing: 'There is nothing left to do here.',
};
