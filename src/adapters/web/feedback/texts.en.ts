import type { WebTexts } from './texts.fi.ts';

export const en: WebTexts = {
  languages: 'Language',
  skip: 'Skip to the content',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  notFound: {
    title: 'The page was not found',
    text: 'Check that the link or code is right. If the code is on paper, type this site’s address followed by /f in your browser, and you can type the code. A facilitator can help.',
  },
  linkEnded: {
    title: 'The link opens nothing',
    text: 'The link may have grown old, or you are now written to elsewhere. Open the newest email or message, or ask the coordinator of the meetings for a new link.',
  },
  tooManyTries: {
    title: 'Please wait a moment',
    text: 'Many wrong codes have been tried from this device or network. Wait a minute and try again.',
  },
  failed: {
    title: 'The page does not work right now',
    text: 'The fault is ours, not yours. Please try again in a moment.',
  },
  faulty: {
    title: 'Your answer was not sent',
    text: 'The form did not arrive complete. Open the form again and send it once more.',
  },
};
