import { NO_BREAK } from '../../../kernel/language/format.ts';
import { pluralIn } from '../../../kernel/language/plural.ts';
import type { GuideWords } from './fi.ts';
import { stages } from './stages.en.ts';

const plural = pluralIn('en');

export const en: GuideWords = {
  stages,
  tasks: {
    preparation: [
      'Prepare the meeting with the person who ordered: what is hoped for, who comes and how you proceed.',
      'Make sure that you are an outsider: you neither handle the matter nor decide about it.',
    ],
    dialogue: [
      'Open the meeting so that everybody is safe to speak: say how it goes, how long it takes and what is written down.',
      'Give everybody a turn to speak and a turn to listen. Keep them apart.',
      'Ask openly, and turn the talk to hopes and the future. Do not advise, judge or take sides.',
    ],
    discussion: ['Put the summary together in the participants’ own words: who does what, with whom and when.'],
    after: ['Debrief, see that feedback is asked for, and remember what was agreed about the follow-up.'],
  },
  pocket: {
    lead: {
      first: [
        '**Opening:** welcome everybody, say how it goes and how long it takes, and ask each to introduce themselves.',
        '**Round 1:** how do things look, and what does each of you hope for?',
        '**Round 2:** what is worrying, and what would help?',
      ],
      last: ['**Summary:** who does what, with whom and when? Agree also when you look at how it went.'],
    },
    recorder: {
      first: [
        '**Opening:** say what you write down and who gets the summary.',
        '**The rounds:** write hopes, worries and what helps where all can see it, in the speaker’s own words.',
      ],
      last: [
        '**Summary:** read your notes aloud, correct them and add who does what, with whom and when.',
        '**At the end:** give the summary to those who were to have it. It is not sent to me.',
      ],
    },
    convener: {
      first: [
        '**Opening:** welcome everybody and say again what the plan is to be about.',
        '**Knowledge:** ask the workers to speak briefly and clearly, and let the family ask everything.',
      ],
      last: [
        '**The plan:** go through it in the family’s words: who does what, with whom and when.',
        '**At the end:** agree on the follow-up and on who gets the plan. It is not sent to me.',
      ],
    },
    member: {
      first: ['**All the time:** listen, and see that everybody gets their turn.'],
      last: ['**Summary:** help with what you and the other consultants agreed.'],
    },
  },
  privateTime:
    '**The family’s own time:** leave the family and those close to them on their own, stay near and do not hurry them.',
  invitation: {
    client: {
      greeting: 'Welcome to the meeting.',
      how: 'An outside facilitator leads the talk. The facilitator does not decide about you. You may speak, listen or be silent, and you can ask for a break. If you need help in coming, or would like to bring somebody for support, please tell us.',
    },
    convener: {
      greeting: 'Welcome to the meeting.',
      how: 'The convener is an outsider and decides nothing. You can ask the convener anything beforehand. If you need help in coming, please tell the convener.',
    },
    work: {
      greeting: 'Welcome to the talk.',
      how: 'An outside facilitator leads the talk and takes no side. Everybody may speak, and everybody is listened to. You need not prepare.',
    },
  },
  worry: {
    title: 'Raising a concern',
    button: 'How do I raise a concern?',
    summary: 'Tell your own worry openly and with respect. Nothing of this is saved.',
    parts: [
      {
        title: 'Before',
        steps: [
          'Think what you yourself are worried about, and what happens if you do nothing.',
          'Think what is good, and where you can support the client.',
          'Think what in your words could feel like a threat. Try how you would say it otherwise.',
          'Choose a calm moment and place.',
        ],
      },
      {
        title: 'In the talk',
        steps: [
          'Say first what is good.',
          'Tell the worry as your own and ask for help: “I am worried, and I would like to think about this with you.”',
          'Ask and listen. Do not blame, judge or hurry to a solution.',
          'Agree what you do next and who would be good to have with you. Suggest a network meeting if it would help.',
        ],
      },
      {
        title: 'After',
        steps: [
          'Think how the talk felt and what happened to your worry.',
          'Keep your promises, and agree when you talk again.',
          'If the law obliges you to report your worry, report it. A network meeting does not replace that.',
        ],
      },
    ],
  },
  choosing: {
    title: 'Which method could fit?',
    button: 'Help me choose a method',
    kind: { ask: 'Does the client take part?', client: 'Yes, the client is there', none: 'No, the client is not there' },
    need: {
      ask: 'What would help most now?',
      future: 'It is stuck: a shared direction is needed',
      'own-plan': 'The family makes its own plan',
      'same-team': 'The same team meets them many times',
      'good-situation': 'A shared picture of what is good for the child',
      everyday: 'Support for the child at home and school',
      division: 'It should be clear who does what',
      stuck: 'Working together is stuck, and we must talk',
      start: 'Starting a project or a change together',
      area: 'People of an area in one talk',
      theme: 'One theme from many sides',
    },
    wait: { ask: 'Can the meeting wait a couple of weeks?', yes: 'Yes, it can', no: 'No, it is needed at once' },
    cannotSay: 'I can’t say',
    found: 'This could fit. The coordinator helps if you are not sure.',
    urgent: 'Mark the order as urgent, and the coordinator sees it at once.',
    order: 'Order this',
    again: 'Answer again',
    coordinator: {
      title: 'The coordinator helps',
      body: 'Your answers did not lead to one method. Order all the same: the coordinator calls you, and you choose it together.',
      order: 'Order; choose the method later',
    },
  },
  runs: {
    preparation: 'Preparation',
    weeks: ({ least, usual }) =>
      plural(usual, { one: 'one week', other: `${least === usual ? usual : `${least}–${usual}`}${NO_BREAK}weeks` }),
    series: 'Meetings',
    meetings: ({ meetings, everyWeeks }) => {
      const every = plural(everyWeeks, { one: 'every week', other: `every ${everyWeeks} weeks` });
      return meetings === 'open' ? `${every}, until agreed otherwise` : `${meetings} meetings, ${every}`;
    },
    followUp: 'Follow-up',
    months: (months) => plural(months, { one: 'after one month', other: `after ${months}${NO_BREAK}months` }),
  },
  card: {
    stages: 'What happens at the meeting?',
    tasks: 'My task, stage by stage',
    pocket: 'Checklist for the meeting',
    mine: (words) => `**Your part:** ${words}`,
    parts: 'How the meeting goes',
    part: (name, length) => `${name}, ${length}`,
    next: (words) => `**Next:** ${words}`,
    done: 'Done',
    save: 'Save',
    invitation: 'Words for the invitation',
    copy: 'Copy the text and add your contact details. Do not write names or personal details of others in it.',
    page: {
      client: 'Page for the family: what happens at the meeting',
      none: 'Page for participants: what happens at the meeting',
    },
  },
  page: {
    title: 'Network meeting',
    intro: { client: 'This page tells what happens at the meeting.', none: 'This page tells what happens in the talk.' },
    yours: 'Your part',
    good: 'Good to know',
    rights: {
      client: [
        'You may speak, listen or be silent.',
        'You may ask for a break, or leave if you feel like it.',
        'You may bring somebody who supports you. Agree on it with the person who invited you.',
        'At the end you can give feedback. We do not ask for names.',
      ],
      none: [
        'Everybody may speak, and everybody is listened to.',
        'The facilitator is an outsider and decides nothing.',
        'At the end you can give feedback. We do not ask for names.',
      ],
    },
    print: 'You can print this page.',
  },
};
