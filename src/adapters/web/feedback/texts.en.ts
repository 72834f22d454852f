import type { WebTexts } from './texts.fi.ts';

export const en: WebTexts = {
  languages: 'Language',
  skip: 'Skip to the content',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  notFound: {
    title: 'The page was not found',
    text: 'Check that the link or code is right. If the code is on paper, type every character of it. A leader of the meeting can help.',
  },
  tooManyTries: {
    title: 'Please wait a moment',
    text: 'Many wrong codes in a row have been tried from here. Wait a minute and try again.',
  },
  failed: {
    title: 'The page does not work right now',
    text: 'The fault is ours, not yours. Please try again in a moment.',
  },
  faulty: {
    title: 'Sending did not succeed',
    text: 'The form did not arrive whole. Open the form again and send it once more.',
  },
};
