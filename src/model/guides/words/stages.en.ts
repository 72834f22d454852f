import type { StageWords } from './stages.fi.ts';

export const stages: StageWords = {
  client: {
    preparation: {
      happens: 'We agree what we hope for from the meeting, whom to invite and when to meet.',
      orderer: 'Agree with the client whom to invite and what they are told.',
      team: 'Go through with the person who ordered what is hoped for, and make sure that you are an outsider to the case.',
      participant: 'Think what you would like to say at the meeting, and whom you would like to have there.',
    },
    dialogue: {
      happens: 'Everybody tells in turn how they see the situation. The others listen.',
      orderer: 'Speak of your own worry and your own work. Listen when others speak.',
      team: 'Open the meeting, give turns to speak, and keep speaking and listening apart. Take no side.',
      participant: 'Speak in your own voice. You may also be silent or ask for a break.',
    },
    discussion: {
      happens: 'We put together who does what next, with whom and when.',
      orderer: 'Say what you promise to do yourself, and put the summary in the client record.',
      team: 'Put the summary together in the participants’ own words, and see that the follow-up is agreed.',
      participant: 'Check that the summary is right and that you know what you will do.',
    },
    after: {
      happens: 'Everybody does what they promised. Feedback is asked for, and we look at the situation again if that was agreed.',
      orderer: 'Keep your promise, give feedback, and order a follow-up meeting if one was agreed.',
      team: 'Take a moment for a debrief, enter the number of participants and give your own feedback.',
      participant: 'Do what you promised. If something does not work, tell the person who invited you.',
    },
  },
  convener: {
    preparation: {
      happens: 'The convener meets the family, and the family decides who of those close to them is invited.',
      orderer: 'Agree with the family what the plan is to be about, and tell the convener which workers will come.',
      team: 'Meet the family, invite the participants with them, and make sure that you are an outsider to the case.',
      participant: 'Think with the convener who matters to you and whom you would like to have there.',
    },
    dialogue: {
      happens: 'The workers tell what they know and what worries them. Then the family and those close to them are on their own.',
      orderer: 'Say clearly what is good, what worries you and what support there is. Leave the room for the family’s own time.',
      team: 'See that the workers can be asked everything. Then leave the family and those close to them on their own, and stay near.',
      participant: 'Ask everything you want to know. Make the plan in peace, on your own.',
    },
    discussion: {
      happens: 'The family and those close to them tell their plan, and its follow-up is agreed.',
      orderer:
        'Listen to the plan and say what you commit to. If some of it is not possible, say why. Put the plan in the client record.',
      team: 'Go through the plan: who does what, with whom and when. See that the follow-up is agreed.',
      participant: 'Tell your plan in your own words, and check that it was written down right.',
    },
    after: {
      happens: 'The plan is carried out. Feedback is asked for, and at the follow-up we see what worked.',
      orderer: 'Keep your promise, give feedback, and order the follow-up meeting in good time.',
      team: 'Take a moment for a debrief, enter the number of participants and give your own feedback.',
      participant: 'Do what you promised. If something does not work, tell those close to you or a worker.',
    },
  },
  work: {
    preparation: {
      happens: 'We agree what to talk about, whom to invite and what we hope for.',
      orderer: 'Invite those whom it concerns, and tell them why you meet.',
      team: 'Go through with the person who ordered what is hoped for, and make sure that you are an outsider to the matter.',
      participant: 'Think how things look from where you stand.',
    },
    dialogue: {
      happens: 'Everybody tells in turn how they see things. The others listen.',
      orderer: 'Speak for yourself, and listen when others speak.',
      team: 'Open the talk, give turns to speak, and keep speaking and listening apart. Take no side.',
      participant: 'Speak for yourself. You need not speak for others.',
    },
    discussion: {
      happens: 'We put together who does what next, with whom and when.',
      orderer: 'Say what you promise to do yourself, and send the summary to the participants.',
      team: 'Put the summary together in the participants’ own words, and see that you agree how to go on.',
      participant: 'Check that the summary is right and that you know what you will do.',
    },
    after: {
      happens: 'Everybody does what they promised. Feedback is asked for, and we come back to the matter if that was agreed.',
      orderer: 'Keep your promise, give feedback, and order another meeting if one was agreed.',
      team: 'Take a moment for a debrief, enter the number of participants and give your own feedback.',
      participant: 'Do what you promised. If something does not work, tell the person who invited you.',
    },
  },
};
