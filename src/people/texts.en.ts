import type { PeopleTexts } from './texts.fi.ts';

export const en: PeopleTexts = {
  welcome: {
    professional: {
      title: 'Hello! I can help you order a network meeting',
      body: 'When a client’s situation or cooperation between professionals calls for a shared conversation, I find outside facilitators and a time. Ordering takes a few minutes.',
    },
    consultant: {
      title: 'Hello, network consultant!',
      body: 'I’ll ask you to lead meetings that fit your calendar. You answer with a button, and you can always say no without giving a reason. You can also order a meeting.',
    },
    coordinator: {
      title: 'Hello, coordinator!',
      body: 'I’ll tell you which order needs you. Open it with the button to see first what would help.',
    },
  },
  alsoConsultant: 'You are also a network consultant: I’ll ask you to lead meetings that fit your calendar.',
  brought: (name: string, area: string) =>
    `${name} has added you to the consultant bank (${area}), which is why this app came to your Teams. If something is not right, ask them.`,
  added:
    'Hello! Coordinator, write to me in this channel or another one in the team (@mention) “use this channel”, and I’ll show your area’s orders there.',
  claim: 'write this in the team’s channel (@mention) and I’ll show the orders there',
  promise:
    'Do not write names, personal identity codes, home addresses or health information. I don’t ask for them or save them.',
  how: 'Use a button or write in your own words, for example “anticipation dialogue next week in the afternoon, family 4, professionals 5”.',
  words: (list) => `You can also type: ${list}.`,
  buttons: {
    resume: 'Continue the order',
    withClient: 'Order a meeting with a client',
    noClient: 'Order a meeting without a client',
    mine: 'My orders and meetings',
    order: 'Order a meeting',
    language: 'Kieli · Språk · Language',
    pause: 'Take a break',
    board: 'Show the board',
  },
  contact: {
    title: 'The coordinator can help',
    summary: 'Call, write or open a chat.',
    questions: 'Questions? The coordinator will answer:',
    ask: 'Questions? Type “contact” to see who can answer.',
    chat: 'chat',
    deputy: 'deputy',
    office: 'Office',
  },
  language: {
    title: 'Which language shall we use?',
    label: 'Language',
    required: 'Choose a language.',
    save: 'Change the language',
    saved: 'We’ll continue in English.',
    offered: 'I’ll answer in English when you write in English.',
    keep: 'Always continue in English',
    names: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  },
  pause: {
    title: 'Take a break',
    summary: 'During the break I won’t ask you to new meetings. You don’t need to say why.',
    from: 'First day of the break',
    until: 'Last day of the break',
    required: 'Give a day.',
    save: 'Save the break',
    resume: 'End the break',
    current: (from, until) => `Break ${from} – ${until}`,
    saved: 'The break is saved. You keep the meetings you have already agreed to.',
    resumed: 'The break is over. Good to have you back.',
    none: 'You have no breaks saved.',
  },
  phone: {
    saved: 'The number is saved.',
    notANumber: 'Write one phone number, for example 040 123 4567. If you do not want to give one, leave the field empty.',
  },
  refusals: {
    'not-consultant': 'Breaks are for network consultants. If you are one and not in the bank, contact the coordinator.',
    'bad-from': 'Give the first day.',
    'bad-until': 'Give the last day.',
    'end-before-start': 'The last day is before the first.',
    'already-over': 'The break would already be over. Choose a later day.',
    'too-long': 'A break can last two years at most. Agree on a longer one with the coordinator.',
  },
  thanks: 'You’re welcome.',
  ownChat: {
    goesOn: 'Let us go on in our private chat.',
    addMe:
      'I cannot write to you yet. Add Verkostobotti in Teams (Apps → Verkostobotti → Add), and we go on with the order in our chat.',
    answeredThere: 'I answered you in our private chat.',
    writeThere: 'I can only answer this in our private chat. Open a chat with me, write “hi” there and try again.',
  },
  apology: 'Sorry, something went wrong on our side. Wait a moment and try again: nothing is done twice.',
  unknownVerb: 'This button is no longer in use. Write “help” to carry on.',
};
