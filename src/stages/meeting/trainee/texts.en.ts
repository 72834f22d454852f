import type { TraineeTexts } from './texts.fi.ts';

export const en: TraineeTexts = {
  summary: (number) => `Network meeting ${number}`,
  orderTitle: (number) => `Order ${number}`,
  yes: 'That is fine',
  no: 'Not this time',
  trainee: {
    title: 'Along at a meeting as a trainee',
    asked: 'Would you come along to learn? You do not lead the meeting yourself, you are there alongside.',
    waiting: 'Thank you! I am asking the others. Please keep the time free.',
    along: 'Everybody agrees: you come along as a trainee.',
    part: 'Agree together when you meet and what you do at the meeting.',
    withdraw: 'I cannot come after all',
    left: 'You are not coming along to this meeting. The time is free again.',
  },
  question: {
    title: 'A trainee along?',
    asked: (name) => `May ${name} come along to learn?`,
    waiting: (name) => `Thank you! When the others agree too, ${name} comes along as a trainee.`,
    along: (name) => `${name} comes along as a trainee.`,
    about:
      'A trainee does not lead the meeting and takes nobody’s place. They come only if everybody agrees. Nobody asks for a reason.',
    tell: {
      client: 'Tell the family who the trainee is, and ask if they agree. Answer only then.',
      none: 'Tell the participants who the trainee is, and ask if they agree. Answer only then.',
    },
    takeBack: 'Not after all',
    left: 'No trainee is coming to the meeting.',
  },
  refusals: {
    'nothing-asked': 'No trainee is coming to the meeting.',
    'not-asked': 'This is for the trainee, the person who ordered and the team of the meeting.',
    begun: 'The meeting has already begun. Please agree on it there.',
  },
};
