import type { Card } from '../../kernel/card/card.ts';
import { PermanentError } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import { showingOf } from '../../model/planned/jobs.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Mails } from '../../ports/mails.ts';
import type { Address, Messenger } from '../../ports/messenger.ts';
import type { World } from '../world.ts';
import { texts } from './texts.ts';

/** In the place of a service's address: the message is a letter. */
const BY_MAIL = 'mail:';

/**
 * Where a card goes whose reader is reached by mail: each living card is a place of its own, because what is sent there is a link to just
 * this card. Undefined: they are reached otherwise.
 */
export async function mailAddress(
  world: Pick<World, 'bank'>,
  { mailbox }: Pick<Area, 'mailbox'>,
  { person, key }: { readonly person: PersonId; readonly key: string },
): Promise<Address | undefined> {
  const consultant = await world.bank.find(person);
  if (consultant?.way !== 'mail') return undefined;
  return { tenant: '', serviceUrl: BY_MAIL, conversationId: `${BY_MAIL}${key}`, botId: mailbox, memberId: consultant.email };
}

/**
 * Sends into Teams, and letters to those who are reached by mail. A letter has a personal link to the page that shows the card as it is
 * now, so there is nothing to edit and nothing to take back: only news are another letter.
 */
export function withLetters(teams: Messenger, mails: Mails, world: () => Pick<World, 'links' | 'publicUrl'>): Messenger {
  const write = (to: Address, card: Card, summary: string) =>
    sendLetter(mails, world(), { to, language: card.lang as Language, summary });
  return {
    ...teams,
    post: (to, card, summary) => (isByMail(to) ? write(to, card, summary) : teams.post(to, card, summary)),
    reply: (to, thread, card, summary) => (isByMail(to) ? write(to, card, summary) : teams.reply(to, thread, card, summary)),
    edit: async (to, message, card, summary) => (isByMail(to) ? undefined : teams.edit(to, message, card, summary)),
    remove: async (to, message) => (isByMail(to) ? undefined : teams.remove(to, message)),
    probe: async (to, thread) => (isByMail(to) ? undefined : teams.probe(to, thread)),
  };
}

function isByMail({ serviceUrl }: Address): boolean {
  return serviceUrl === BY_MAIL;
}

interface Letter {
  readonly to: Address;
  readonly language: Language;
  readonly summary: string;
}

async function sendLetter(
  mails: Mails,
  { links, publicUrl }: Pick<World, 'links' | 'publicUrl'>,
  { to: place, language, summary }: Letter,
) {
  const { conversationId, botId: mailbox, memberId: to } = place;
  const key = conversationId.slice(BY_MAIL.length);
  const { to: reader } = showingOf(key);
  if (to === undefined || !('person' in reader)) throw new PermanentError('nobody to write to', { code: 'mail-refused' });
  const link = await links.make({ person: reader.person, key });
  const { subject, letter } = texts[language];
  const number = key.split('/')[0] ?? '';
  await mails.send(mailbox, { to, subject: subject(number), text: letter(summary, `${publicUrl}/o/${link}`) });
  return { conversationId, activityId: 'letter' };
}
