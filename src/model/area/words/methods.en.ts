import type { MethodWords } from './methods.fi.ts';

export const en: MethodWords = {
  parts: {
    opening: 'Opening',
    dialogue: 'Dialogue',
    summary: 'Summary',
    knowledge: 'The workers tell what they know',
    privateTime: 'The family’s own time',
    plan: 'The plan and its follow-up',
    future: 'A good future and the way there',
    worries: 'Worries and what eased them',
    strengths: 'What is good and what is worrying',
    groups: 'Talk in small groups',
  },
  methods: {
    'anticipation-dialogue': {
      name: 'Anticipation Dialogue',
      about: 'Looking ahead together: what is well a year from now, and who did what.',
      invitation:
        'We imagine that a year has passed and things are well. Everybody tells what is well, what helped and which worry was eased. At the end we agree who does what.',
      orderer: { horizon: 'Agree with the client how far ahead you look. Often it is a year.' },
      team: {
        questions:
          'Prepare your questions: what is well now, who did what, what were you worried about, and what eased the worry.',
      },
    },
    'family-group-conference': {
      name: 'Family group conference',
      about: 'The family and the people close to them make their own plan. A convener prepares it with them.',
      invitation:
        'The family would like you to come, because you matter to them. The workers first tell what they know. Then the family and those close to them make a plan on their own, without the workers.',
      orderer: {
        report:
          'Put together, briefly and clearly, what the workers know and worry about, and go through it with the family beforehand.',
        limits: 'Tell the convener what the plan is to be about, and what the family cannot decide.',
      },
      team: {
        'family-met': 'The family has met the convener, and they know what happens at the conference.',
        'close-invited': 'The family has chosen whom to invite, and they have been invited.',
        'place-agreed': 'The family has accepted a place where they can be on their own in peace.',
        supporter: 'It is agreed who of those close to them supports the child at the conference.',
      },
    },
    'acute-family-group-conference': {
      name: 'Acute family group conference',
      about: 'A quick family group conference when the matter cannot wait.',
      invitation:
        'We meet soon, because the family needs the help of those close to them now. The workers tell briefly what has happened. Then the family and those close to them agree on their own who helps over the next few days.',
      orderer: { reachable: 'Keep your phone close: the convener will call you as soon as they have taken the task.' },
      team: {
        'family-called': 'The family has talked with the convener, and they want the conference.',
        'close-called': 'The family has chosen whom to invite, and they have been reached.',
      },
    },
    'open-dialogue': {
      name: 'Open Dialogue',
      about: 'The same team meets the family and the network as many times as needed.',
      invitation:
        'The same team meets you as many times as needed. We talk about what matters to you. Nothing is decided behind your back.',
      orderer: {
        'same-team':
          'Tell the client that the same team goes on from meeting to meeting, and that you always agree on the next one together.',
      },
      team: { 'next-time': 'Leave room in your calendar for the meetings that follow.' },
    },
    'childs-good-situation': {
      name: 'The child’s good situation meeting',
      about: 'Parents and workers describe what is good for the child, and the way there.',
      invitation:
        'We think together about what the child’s everyday life is like when all is well. Everybody tells how they see it. At the end we agree what each of us does for it.',
      orderer: {
        picture: 'Ask those you invite to think beforehand how you can tell that the child is well.',
        'childs-view':
          'Agree with the parents how the child’s own view is heard: by coming, drawing, writing or through somebody who speaks for them.',
      },
      team: {
        question:
          'Think how you ask about the good situation so that the talk stays with the child’s everyday life and not with problems.',
      },
    },
    'lets-talk': {
      name: 'Let’s Talk about Children network meeting',
      about: 'Agreeing how home, school and others in everyday life support the child.',
      invitation:
        'We meet so that the child’s days go well at home, at school or day care and in free time. Everybody can help in some small way. At the end we agree what each of us does.',
      orderer: {
        'talk-held': 'A Let’s Talk about Children discussion has been held with the parents.',
        everyday:
          'Agree with the parents whom to invite from the child’s everyday life: relatives, friends, a teacher, a coach, a neighbour.',
      },
      team: {
        strengths: 'Ask the parents which strengths and vulnerabilities came up in the discussion, and what you may talk about.',
      },
    },
    'cooperation-meeting': {
      name: 'Cooperation meeting',
      about: 'Making the division of work clear, with the client or without.',
      invitation:
        'We make clear together who does what and how we work together. Everybody tells how it looks from where they stand.',
      orderer: { subject: 'Tell those you invite which cooperation it is about and what you hope for.' },
      team: { seams: 'Ask the person who ordered where work falls between people, or is done twice.' },
    },
    'workers-only-meeting': {
      name: 'Workers-only meeting',
      about: 'A conversation for staff when cooperation is stuck or it is unclear who does what.',
      invitation:
        'We talk about our work: where it goes well, where it is stuck and what each of us can do differently. Nobody looks for someone to blame.',
      orderer: {
        everybody: 'Invite everybody whose work it concerns, including those with whom working together has been hardest.',
      },
      team: { tried: 'Ask the person who ordered what has been tried and what of it worked.' },
    },
    'planning-meeting': {
      name: 'Planning meeting',
      about: 'Planning the start of a project or a change together.',
      invitation: 'We plan together how to get started. We would like to hear what you hope for and what you wonder about.',
      orderer: { open: 'Tell those you invite what has been decided and what can still be influenced.' },
      team: {
        outcome: 'Ask the person who ordered what the meeting should give: a direction, a division of work or a timetable.',
      },
    },
    'area-meeting': {
      name: 'Area meeting',
      about: 'People who live and work in an area in one talk.',
      invitation:
        'People who live and work in the area talk together about what is good there and what is missing. You need not be an expert.',
      orderer: {
        wide: 'Invite widely, also those whose voice is seldom heard. Tell people how they will learn what came of it.',
        access: 'Make sure that the place can be reached without a car and entered without steps.',
      },
      team: { groups: 'Plan how even a large crowd gets to speak: small groups, rounds, and notes that everybody can see.' },
    },
    'theme-meeting': {
      name: 'Theme meeting',
      about: 'One theme, many points of view.',
      invitation: 'We talk about one theme and look at it from many sides. Everybody’s experience matters equally.',
      orderer: { question: 'Narrow the theme to one question, and invite people who see it from different sides.' },
      team: {
        wording: 'Work the theme, with the person who ordered, into an open question that cannot be answered with yes or no.',
      },
    },
    'not-known': {
      name: 'Not known yet – the coordinator helps',
      about: 'The coordinator calls you and you choose the method together.',
      invitation: 'We meet so that everybody can tell how they see things, and to agree how to go on.',
      orderer: {},
      team: {},
    },
  },
};
