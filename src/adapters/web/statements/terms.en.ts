import { contactLine, type Organiser, type Statement } from './statement.ts';

/** What Teams shows beside the app, and what holds for whoever uses it or the form. */
export function termsEn(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Terms of use',
    sections: [
      {
        paragraphs: [
          `Verkostobotti is used to order network meetings and to collect feedback on them. The service is provided by ${organisers.map(({ name }) => name).join(', ')}.`,
        ],
      },
      {
        heading: 'Who it is for',
        points: [
          'In Teams the bot is used by the professionals, network consultants and network coordinators whose own organisation has made it available to them. It costs them nothing.',
          'The feedback form is for those who take part in a meeting. It needs no account, and answering is voluntary.',
        ],
      },
      {
        heading: 'What not to write to the bot',
        points: [
          'Do not write the name, identity code, contact details or health information of a client or anyone close to them. The bot stops such details, but it does not notice everything.',
          'The summary of the meeting belongs in the client record, not in the bot.',
        ],
      },
      {
        heading: 'What the bot does not do',
        points: [
          'The bot is not an emergency service. In an emergency, call 112.',
          'The bot makes no decisions about the client and does not promise that consultants will be found. The service may be interrupted: to be safe, agree on important things directly as well.',
        ],
      },
      { heading: 'Your information', paragraphs: ['The Privacy page tells how information is handled.'] },
      { heading: 'Contact', points: organisers.map(contactLine) },
    ],
  };
}
