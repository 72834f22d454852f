import type { FrameTexts } from './texts.fi.ts';

export const en: FrameTexts = {
  name: 'Network meetings',
  outside: {
    title: 'Open this in Teams',
    text: 'This is the coordinator’s workplace in Teams. Open Teams, find Verkostobotti among the apps and choose the tab Network meetings.',
  },
  wait: { title: 'One moment', text: 'Fetching the orders.' },
  config: {
    title: 'Network meetings in this channel',
    text: 'Save, and the tab comes to the channel. Everybody sees there only what is theirs to see.',
  },
  signIn: {
    title: 'Signing in did not work',
    text: 'Close the tab and open it again. If that does not help, tell your administrator that signing in to the tab fails.',
  },
  off: {
    title: 'Signing in is not set up yet',
    text: 'Your administrator sets it up: in Entra the identifier api://…/botid-… and the scope access_as_user for the bot’s application, and for the bot the setting BOT_ID or TAB_CLIENT_ID. Until then the bot’s cards do everything.',
  },
  refused: {
    title: 'This is for coordinators',
    text: 'The tab holds only the work of coordinators and their deputies. You find your own orders and meetings in the chat with the bot.',
  },
  failed: { title: 'Something went wrong', text: 'The fault is ours. Please try again in a while.' },
  again: 'Try again',
  script: 'The tab needs JavaScript, because Teams signs you in with it.',
};
