import { pluralIn } from '../../kernel/language/plural.ts';
import type { FeedbackTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: FeedbackTexts = {
  summary: (number) => `Network meeting ${number}`,
  orderTitle: (number) => `Order ${number}`,
  surveyTitle: 'What was the meeting like?',
  surveyAbout: (until) => `It takes a couple of minutes. You can leave questions empty. The survey is open until ${until}.`,
  surveyPrivate:
    'Your answer is encrypted until at least five answers from at least three meetings can be opened together. That may take a long time. The opened answer has neither your name nor the order in it. Only the coordinator reads your own words, separately from the other answers.',
  send: 'Send',
  skip: 'I won’t answer',
  web: 'Answer on the web',
  webAbout:
    'If the card is awkward to use, “Answer on the web” opens the same survey in your browser, outside Teams. The link is yours alone.',
  webWhich: 'You are answering about the meeting whose card brought you here. You can leave questions empty.',
  webOwn: 'This form is yours alone. Please don’t pass the link on.',
  webToSurvey: 'Answer the survey',
  thanksTitle: 'Thank you!',
  thanks: 'That’s all we need from you. We won’t ask again.',
  wishTold: {
    c_debrief: 'I have told the coordinator that you would like a debriefing. They will contact you.',
    i_contact: 'I have told the coordinator that they may contact you. They do not see your answers.',
  },
  onlyTold: {
    c_debrief:
      'I have told the coordinator that you would like a debriefing. It is not part of your answer: you can still answer the survey.',
    i_contact:
      'I have told the coordinator that they may contact you. It is not part of your answer: you can still answer the survey.',
  },
  followUpFits: 'Not everything you agreed on was done. A follow-up meeting is a way to return to it together.',
  followUpOnCard: 'Not everything you agreed on was done. You can order a follow-up meeting on the card in Teams.',
  followUp: 'Order a follow-up meeting',
  reminderTitle: 'Could you still give us feedback?',
  linksTitle: 'Feedback at the end of the meeting',
  linksAsk: 'Show each group its own QR code on your phone.',
  linksAbout:
    'You can also print a QR sheet for the table, or say the address and the code. The form can be filled in once the meeting has started. We don’t ask for names.',
  linksOthers: 'Other groups',
  openForm: 'Open the form',
  openSheet: 'QR sheet (A5)',
  openPaper: 'Paper form',
  code: (code, address) => `Code ${code} at ${address}`,
  qrAlt: (group, code) => `QR picture of the feedback form: ${group}. Code ${code}.`,
  paperTitle: 'An answer on paper',
  paperGroup: 'The respondent’s group',
  paperChoose: 'Choose a group',
  paperOpen: 'Enter a paper answer',
  paperAbout: (group) => `Group: ${group}. Enter one sheet at a time just as it is written, but without names.`,
  paperSave: 'Save and enter the next',
  paperDone: 'Done',
  paperBack: 'Back to the QR pictures',
  paperSheet: (no) => `Sheet ${no}`,
  paperSaved: (count) =>
    plural(count, {
      one: 'The answer is saved. You can enter the next one.',
      other: `${count} answers are saved. You can enter the next one.`,
    }),
  impactTitle: 'What came of the meeting?',
  impactReminderTitle: 'Could you still tell us what came of the meeting?',
  professionalsTitle: 'Ask the professionals for feedback too',
  professionalsAbout: (address) =>
    `You reach them best. Send the link, or the code and the address ${address}, to the professionals who were there.`,
  impactAbout: {
    orderer:
      'A few months have passed since the meeting. Four short questions. Your answer is encrypted until at least five answers from at least three meetings can be opened together. That may take a long time.',
    consultant:
      'A few months have passed since the meeting. Two short questions. If you do not know, leave it empty. Your answer is encrypted until at least five answers from at least three meetings can be opened together. That may take a long time.',
  },
  contactAbout: 'If the coordinator may contact you, they learn only your name and the number of the order.',
  notAnswered: 'Choose',
  refusals: {
    'no-order': 'The order was not found.',
    'not-in-meeting':
      'This survey is for the person who ordered and the consultants. If you were at the meeting, use the link or QR picture that the consultants give you.',
    'not-in-pair': 'Only the meeting’s consultants can enter paper answers.',
    'no-codes': 'The codes come when we have the consultants. Please try again in a moment.',
    'not-held': 'The survey opens when the meeting has been held.',
    'not-open': 'Answers can be entered once the meeting has started.',
    'is-over': 'The survey is already closed. Thank you for being there.',
    'not-asked': 'We ask this only some months after the meeting.',
    'not-a-group': 'Choose the group that the sheet belongs to.',
  },
};
