import { contactLine, smallestGroupOf, type Organiser, type Section, type Statement } from './statement.ts';

/** Told to those whose answers and work are recorded: articles 13 and 14 of the GDPR. */
export function privacyEn(organisers: readonly Organiser[], hasModel: boolean): Statement {
  return {
    title: 'Privacy',
    sections: [
      {
        paragraphs: [
          'In short: the feedback form does not ask your name, and nobody sees what you yourself answered. We do not ask for names or other details that tell who clients and those close to them are.',
        ],
      },
      {
        heading: 'When you answer the form',
        points: [
          'While the survey is open your answer is kept encrypted together with the other answers of the area. When it closes, what tells which meeting the answer is about is removed.',
          'The answer stays encrypted until at least five answers of at least three meetings can be opened together. That may take long. If too few answers come, the answer is deleted unopened when its time of keeping ends. What is left then is the answers, the group (for example “close people”), the area, the quarter, and those facts about the kind of meeting that all of them share.',
          'With the answer we do not save a name, a day, a time of day, a device or a network address. Of the orderer and the consultants, who answer in Teams, an encrypted note is kept, so that nobody answers twice and the answers of one person count as one person’s. It is removed at the latest when the answer is opened.',
          'The pages have no cookies, no tracking and nothing from other services.',
          'Your network address is in the server’s memory for a moment only if wrong codes are tried from it. The service does not save it.',
          'If you write in your own words, leave out names and anything else that tells who somebody is. The form stops identity codes, phone numbers, addresses and dates of birth before anything is saved.',
          `Only the network coordinator reads what is written in your own words, apart from the other answers and only when answers are opened together. Others see figures only when at least ${smallestGroupOf(organisers)} people have answered.`,
          'Whoever led the meeting sees figures only of at least five of their meetings together. Some of the answers’ figures are drawn by lot for this, and wait encrypted, without the meeting or whose they are. A leader does not see what their partner answered.',
          'If you answer on paper, the leader of the meeting who enters your answer sees the paper too.',
          'Because the answer cannot be connected to you, it cannot be looked up, corrected or removed afterwards.',
        ],
      },
      {
        heading: 'When you order or lead meetings in your work',
        paragraphs: [
          'Of professionals we process name, the identifier of the work account, unit, language, orders, requests and the tasks of a consultant, and a phone number if the person who orders gives one: the consultants of their meetings see it. Of consultants we also process contact details at work, training, and whether the calendar is free or busy. We do not read what is in the calendar. We get the details from you, your employer and the organisation’s directory.',
          'They are needed to arrange meetings, to share the tasks fairly and to follow the work. The basis is a task carried out in the public interest (GDPR, Article 6(1)(e)).',
          'Messages go through Microsoft Teams and calendar events through Microsoft 365. Details are not given to others, and no automatic decisions are made about anybody.',
        ],
      },
      ...(hasModel ? [LANGUAGE_MODEL] : []),
      {
        heading: 'How long it is kept',
        points: organisers.map(
          ({ name, months }) =>
            `${name}: feedback answers ${months.answers} months, own words ${months.comments} months, orders in identifiable form ${months.orders} months, event log at least ${months.trail} months.`,
        ),
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You may ask for the details about you, have them corrected or erased or their processing restricted, and object to the processing. Contact the controller.',
          'You may also complain to the Data Protection Ombudsman: https://tietosuoja.fi/en, tietosuoja@om.fi, P.O. Box 800, 00531 Helsinki.',
        ],
      },
      { heading: 'Controller and contact details', points: organisers.map(contactLine) },
    ],
  };
}

/** Only where an organisation has attached a model of its own. */
const LANGUAGE_MODEL: Section = {
  heading: 'A language model that helps to understand orders',
  paragraphs: [
    'The organisation has attached a language model to the bot. It helps to understand orders written in your own words. The organisation itself has chosen the model and answers for it: the controller tells more.',
  ],
  points: [
    'The model is sent the message that you write to the bot in private, if it may be an order, with the date and the form’s choices. Nothing else is sent.',
    'The model is never sent a message in which the bot recognises an identity code, a phone number, an e-mail or street address or a date of birth. Your name, earlier messages, other orders, feedback and calendars are not sent.',
    'The bot does not recognise names. So leave the names of the client and others out of the message.',
    'The model only suggests answers in the form. You check the order and send it. The bot does not save the message.',
  ],
};
