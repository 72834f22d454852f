import { pluralIn } from '../../../kernel/language/plural.ts';
import { contactLine, smallestGroupOf, type Organiser, type Section, type Statement } from './statement.ts';

const time = (months: number): string => pluralIn('en')(months, { one: '1\u00a0month', other: `${months}\u00a0months` });

/** Told to those whose answers and work are recorded: articles 13 and 14 of the GDPR. */
export function privacyEn(organisers: readonly Organiser[], hasModel: boolean): Statement {
  return {
    title: 'Privacy',
    sections: [
      {
        paragraphs: [
          'In short: the feedback form does not ask for your name, and nobody sees what you yourself answered. We do not ask for or save anything that could identify clients or the people close to them. An order holds, for example, an age group, the number of participants and a theme.',
        ],
      },
      {
        heading: 'When you answer the form',
        points: [
          'While the survey is open your answer is kept encrypted together with the other answers from the area. When it closes, the information about which meeting the answer is about is removed.',
          'The answer stays encrypted until at least five answers from at least three meetings can be opened together. That may take a long time. If too few answers come, the answer is deleted unopened at the end of its retention period. When answers are opened, what is left is the answers, the group (for example “people close to the client”), the area, the quarter, and those facts about the kind of meeting that all of them share.',
          'With the answer we do not save a name, a day, a time of day, a device or an IP address. For the person who ordered and the consultants, who answer in Teams or by their own link, we keep an encrypted note, so that nobody answers twice and the answers of one person count as one person’s. It is removed at the latest when the answer is opened.',
          'The pages have no cookies, no tracking and no services from other companies.',
          'Your IP address is kept in memory for a short time if wrong codes are tried. It is not saved.',
          'If you write in your own words, leave out names and anything else that could identify someone. The form stops personal identity codes, phone numbers, addresses and dates of birth before anything is saved.',
          `Only the network coordinator reads what is written in your own words, separately from the other answers and only when answers are opened together. Others see figures only when at least ${smallestGroupOf(organisers)} people have answered.`,
          'Those who led the meeting see figures only for at least five of their meetings together. Some of the answers’ figures are drawn by lot for this, and are kept encrypted, without the meeting or whose they are. They do not see what their partner answered.',
          'If you answer on paper, the facilitator who types in your answer sees the paper too.',
          'Because the answer cannot be linked to you, it cannot be looked up, corrected or removed afterwards.',
        ],
      },
      {
        heading: 'When you order or lead meetings in your work',
        paragraphs: [
          'For professionals, we process their name, work account ID, unit, language, orders, requests and work as a consultant, and a phone number if the person who orders gives one: the consultants of their meetings see it. For consultants, we also process work contact details, training, and whether their calendar is free or busy. We do not read what is in the calendar. We get the details from you, your employer and the organisation’s directory.',
          'They are needed to arrange meetings, to share the work fairly and to monitor the service. The basis is a task carried out in the public interest (GDPR, Article 6(1)(e)).',
          'Messages go through Microsoft Teams and calendar events through Microsoft 365. Details are not given to others, and no automatic decisions are made about anybody.',
        ],
      },
      ...(hasModel ? [LANGUAGE_MODEL] : []),
      {
        heading: 'How long it is kept',
        points: organisers.map(
          ({ name, months }) =>
            `${name}: feedback answers ${time(months.answers)}, what is written in your own words ${time(months.comments)}, orders in a form that identifies people ${time(months.orders)}, event log at least ${time(months.trail)}.`,
        ),
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You can ask for the details about you, have them corrected or erased or their processing restricted, and object to the processing. Contact the controller.',
          'You can also complain to the Data Protection Ombudsman: https://tietosuoja.fi/en, tietosuoja@om.fi, PO Box 800, 00531 Helsinki.',
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
    'The organisation has attached a language model to the bot. It helps to understand orders written in your own words. The organisation itself has chosen the model and is responsible for it: the controller can tell you more.',
  ],
  points: [
    'The model is sent the message that you write to the bot in private, if it may be an order, with the date and the form’s choices. Nothing else is sent.',
    'The model is never sent a message in which the bot recognises a personal identity code, a phone number, an email or street address or a date of birth. Your name, earlier messages, other orders, feedback and calendars are not sent.',
    'The bot does not recognise names. So leave the names of the client and others out of the message.',
    'The model only suggests answers in the form. You check the order and send it. The bot does not save the message.',
  ],
};
