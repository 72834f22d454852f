import type { PeopleTexts } from './texts.fi.ts';

export const en: PeopleTexts = {
  welcome: {
    professional: {
      title: 'Hello! I help you order a network meeting',
      body: 'When a client’s situation or your work needs a talk together, I find outside facilitators and a time. Ordering takes a few minutes.',
    },
    consultant: {
      title: 'Hello, network consultant!',
      body: 'I ask you about meetings that fit your calendar. You answer with a button, and you may always say no without a reason. You can also order a meeting.',
    },
    coordinator: {
      title: 'Hello, coordinator!',
      body: 'You see the orders of your area in the channel. Take it into use by writing “use this channel” to me there. The word “board” shows how things stand, “report” gives the report.',
    },
  },
  promise: 'I neither ask for nor keep a client’s name, identity code, address or health information.',
  how: 'Write the order in your own words or press a button. Words: order, mine, help, language.',
  howConsultant: 'Words: order, mine, pause, language, help.',
  buttons: {
    withClient: 'Order a meeting with a client',
    noClient: 'Order a meeting with no client',
    mine: 'My orders',
    language: 'Kieli · Språk · Language',
    guide: 'How do I take up a worry?',
    pause: 'Pause',
    board: 'Board',
  },
  guide: {
    title: 'Taking up one’s worry',
    summary: 'Your own worry is told openly and with respect. Nothing of this is stored.',
    steps: [
      'Know your own worry: what are you worried about, if nothing is done?',
      'Think how you can support the client, and what is good already.',
      'Choose a calm moment. Tell the worry as your own: “I have a worry, and I would like to think about it with you.”',
      'Ask for help in easing your worry. Ask and listen, do not judge.',
      'Agree on what you do next and who would be good to have along. Suggest a network meeting if it would help.',
      'Think afterwards how the talk felt and what became of your worry.',
    ],
  },
  language: {
    title: 'Which language shall we use?',
    label: 'Language',
    required: 'Choose a language.',
    save: 'Change the language',
    saved: 'We go on in English.',
    names: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  },
  pause: {
    title: 'A break from meetings',
    summary: 'During the break I do not ask you about new meetings. No reason is needed.',
    from: 'First day of the break',
    until: 'Last day of the break',
    required: 'Give a day.',
    save: 'Note the break',
    resume: 'End the break',
    current: (from, until) => `Break ${from} – ${until}`,
    saved: 'The break is noted. You keep the seats you already have.',
    resumed: 'The break is over. Good to have you back!',
    none: 'You have no breaks noted.',
    check: (sentence) => `Please check: ${sentence}`,
  },
  refusals: {
    'not-consultant': 'A break can be noted by network consultants. If you are one and not in the bank, contact the coordinator.',
    'bad-from': 'give the first day.',
    'bad-until': 'give the last day.',
    'end-before-start': 'the last day is before the first.',
    'already-over': 'the break would be over already. Choose a later day.',
    'too-long': 'a break can last two years at most. A longer one is agreed with the coordinator.',
  },
  thanks: 'You are welcome!',
  unknownVerb: 'This button is no longer in use. Write “help” to go on.',
};
