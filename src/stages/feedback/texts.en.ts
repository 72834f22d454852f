import type { FeedbackTexts } from './texts.fi.ts';

export const en: FeedbackTexts = {
  summary: (number) => `Network meeting ${number}`,
  orderTitle: (number) => `Order ${number}`,
  surveyTitle: 'What was the meeting like?',
  surveyAbout: (until) => `It takes a couple of minutes. You may leave questions empty. The survey is open until ${until}.`,
  surveyPrivate:
    'Neither your name nor the order is kept with the answer. Nobody sees any of it before it is one of at least five answers from different meetings – however long that takes. Only the coordinator reads your own words, apart from the other answers.',
  send: 'Send',
  skip: 'I will not answer',
  thanksTitle: 'Thank you!',
  thanks: 'This feedback is done as far as you are concerned. We will not ask again.',
  debriefTold:
    'Your wish for a debriefing has gone to the coordinator. It is no part of the answer: you can still answer the survey.',
  reminderTitle: 'Would you still give feedback?',
  linksTitle: 'Feedback at the end of the meeting',
  linksAbout:
    'Give each group its own link: show the QR picture on your phone or say the code. The form opens when the meeting begins. No names are asked.',
  linksOthers: 'Other groups',
  openForm: 'Open the form',
  bigPicture: 'Large QR picture',
  code: (code) => `Code: ${code}`,
  qrAlt: (group, code) => `QR picture of the feedback form: ${group}. Code ${code}.`,
  paperTitle: 'An answer on paper',
  paperGroup: 'The respondent’s group',
  paperChoose: 'Choose a group',
  paperOpen: 'Enter a paper answer',
  paperAbout: (group) => `Group: ${group}. Enter one sheet at a time just as it is written, but without names.`,
  paperSave: 'Save the answer',
  paperSaved: 'The answer was saved. You can enter the next one at once.',
  impactTitle: 'What came of the meeting?',
  impactAbout:
    'A few months have passed since the meeting. Four short questions. Your answer is seen only as part of a summary of at least five answers, however long that takes.',
  notAnswered: 'Choose',
  refusals: {
    'no-order': 'The order was not found.',
    'not-in-meeting':
      'This survey is for the orderer and the consultants. If you were at the meeting, answer by the link or QR picture that the consultants give you.',
    'not-in-pair': 'Only the meeting’s consultants can enter paper answers.',
    'not-orderer': 'Only the orderer answers this.',
    'not-held': 'The survey opens when the meeting has been held.',
    'not-open': 'Answers can be entered once the meeting has begun.',
    'is-over': 'The survey is already closed. Thank you for being there.',
    'not-asked': 'This is asked only some months after the meeting.',
    'not-a-group': 'Choose the group that the sheet belongs to.',
  },
};
