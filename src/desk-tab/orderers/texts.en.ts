import type { OrdererTexts } from './texts.fi.ts';

export const en: OrdererTexts = {
  title: 'Orderers in other organisations',
  back: 'To the orders',
  about:
    'Somebody whose own Teams does not have the bot gets a link of their own by email. They order a meeting on that page, and a new email comes at every stage.',
  adding: 'Add an orderer',
  name: 'Name',
  email: 'Work email',
  language: 'Language',
  area: 'Area',
  send: 'Send the link',
  again: 'Send a new link',
  end: 'End',
  known: 'Reached by email',
  nobody: 'Nobody orders by email yet.',
  done: {
    sent: 'The link has been sent.',
    ended: 'They are written to no more, and their links open nothing.',
  },
  faults: {
    name: 'Write first and last name, nothing else.',
    email: 'Write one email address.',
    'in-teams': 'They are in the consultant bank and order in Teams.',
    'has-orders': 'They have orders under way. End those first.',
    refused:
      'The email was not sent. Check the address, and ask the administrator whether the bot may send from the area’s mailbox.',
    later: 'The mail does not answer just now. Send the link again in a moment.',
  },
};
