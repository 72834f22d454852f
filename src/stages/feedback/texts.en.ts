import type { FeedbackTexts } from './texts.fi.ts';

export const en: FeedbackTexts = {
  summary: (number) => `Network meeting ${number}`,
  orderTitle: (number) => `Order ${number}`,
  surveyTitle: 'What was the meeting like?',
  surveyAbout: (until) => `It takes a couple of minutes. You may leave questions empty. The survey is open until ${until}.`,
  surveyPrivate:
    'Your answer is encrypted until at least five answers of at least three meetings can be opened together. That may take long. The opened answer has neither your name nor the order in it. Only the coordinator reads your own words, apart from the other answers.',
  send: 'Send',
  skip: 'I will not answer',
  thanksTitle: 'Thank you!',
  thanks: 'That’s all we need from you. We won’t ask again.',
  wishTold: 'Your wish for a debriefing has gone to the coordinator, who will contact you.',
  debriefTold:
    'Your wish for a debriefing has gone to the coordinator. It is no part of the answer: you can still answer the survey.',
  reminderTitle: 'Would you still give feedback?',
  linksTitle: 'Feedback at the end of the meeting',
  linksAsk: 'Show each group its own QR code on your phone.',
  linksAbout:
    'You can also print a QR sheet for the table, or say the address and the code. The form can be filled in once the meeting has started. No names are asked for.',
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
    count === 1
      ? 'The answer was saved. You can enter the next one at once.'
      : `${count} answers saved. You can enter the next one at once.`,
  impactTitle: 'What came of the meeting?',
  impactReminderTitle: 'Would you still tell what came of the meeting?',
  professionalsTitle: 'Ask the professionals for feedback too',
  professionalsAbout: (address) =>
    `You reach them best. Send the link, or the code and the address ${address}, to the professionals who were there.`,
  impactAbout:
    'A few months have passed since the meeting. Four short questions. Your answer is encrypted until at least five answers of at least three meetings can be opened together. That may take long.',
  notAnswered: 'Choose',
  refusals: {
    'no-order': 'The order was not found.',
    'not-in-meeting':
      'This survey is for the orderer and the consultants. If you were at the meeting, answer by the link or QR picture that the consultants give you.',
    'not-in-pair': 'Only the meeting’s consultants can enter paper answers.',
    'no-codes': 'The codes come when the consultants are together. Please try again in a moment.',
    'not-orderer': 'Only the orderer answers this.',
    'not-held': 'The survey opens when the meeting has been held.',
    'not-open': 'Answers can be entered once the meeting has begun.',
    'is-over': 'The survey is already closed. Thank you for being there.',
    'not-asked': 'This is asked only some months after the meeting.',
    'not-a-group': 'Choose the group that the sheet belongs to.',
  },
};
