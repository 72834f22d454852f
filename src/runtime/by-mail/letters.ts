import { card, type Card } from '../../kernel/card/card.ts';
import { PermanentError } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import type { FixedPeriod } from '../../model/feedback/fixed-period.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Mails } from '../../ports/mails.ts';
import type { Address, Messenger } from '../../ports/messenger.ts';
import type { World } from '../world.ts';
import { correspondent } from './correspondents.ts';
import { texts } from './texts.ts';

/** In the place of a service's address: the message is a letter. */
const BY_MAIL = 'mail:';

/** Instead of a number: the page on which somebody orders, of the area named after it. */
export const START = 'start';

/** Instead of a number: the page with what waits for a coordinator of the area named after it. */
export const DESK = 'desk';

/** Instead of a number: the page with what a consultant may change of their own row, kept in the area named after it. */
export const OWN = 'own';

/** Instead of a number: the page with what a consultant of the area, named after both, wishes for their own row. */
export const WISH = 'wish';

/** Instead of a number: the page with the report of a period, of the area named after it. */
export const REPORT = 'report';

export function startPage({ id }: Pick<Area, 'id'>): string {
  return `${START}/${id}`;
}

export function deskPage({ id }: Pick<Area, 'id'>): string {
  return `${DESK}/${id}`;
}

export function ownPage({ id }: Pick<Area, 'id'>): string {
  return `${OWN}/${id}`;
}

export function wishPage({ id }: Pick<Area, 'id'>, person: PersonId): string {
  return `${WISH}/${id}/${person}`;
}

export function reportPage({ id }: Pick<Area, 'id'>, period: FixedPeriod): string {
  return `${REPORT}/${id}/${period}`;
}

/**
 * Where a card goes whose reader is reached by mail: each living card is a place of its own, because what is sent there is a link to just
 * this card, for just this person. Undefined: they are reached otherwise.
 */
export async function mailAddress(
  world: Pick<World, 'bank' | 'people'>,
  area: Pick<Area, 'mailbox' | 'coordinators' | 'deputies'>,
  { person, key }: { readonly person: PersonId; readonly key: string },
): Promise<Address | undefined> {
  const reader = await correspondent(world, area, person);
  if (reader === undefined) return undefined;
  const conversationId = `${BY_MAIL}${person}/${key}`;
  return { tenant: '', serviceUrl: BY_MAIL, conversationId, botId: area.mailbox, memberId: reader.address };
}

/**
 * A link to the page on which this person orders, or changes their own row of the bank; nothing where they are not reached by mail. Throws as
 * `Mails.send`.
 */
export async function sendLink(
  world: World,
  area: Area,
  {
    page,
    person,
    language,
  }: { readonly page: typeof START | typeof OWN; readonly person: PersonId; readonly language: Language },
): Promise<void> {
  const address = await mailAddress(world, area, { person, key: page === START ? startPage(area) : ownPage(area) });
  const { subject: title, summary } = texts[language][page];
  if (address !== undefined) await world.messenger.post(address, card({ language, title, body: [] }), summary);
}

/**
 * Sends into Teams, and letters to those who are reached by mail. A letter has a personal link to the page that shows the card as it is
 * now, so there is nothing to edit and nothing to take back: only news are another letter.
 */
export function withLetters(teams: Messenger, mails: Mails, world: () => Pick<World, 'links' | 'publicUrl'>): Messenger {
  const write = (to: Address, shown: Card, summary: string) =>
    sendLetter(mails, world(), { to, language: shown.lang as Language, summary });
  return {
    ...teams,
    post: (to, shown, summary) => (isByMail(to) ? write(to, shown, summary) : teams.post(to, shown, summary)),
    reply: (to, thread, shown, summary) => (isByMail(to) ? write(to, shown, summary) : teams.reply(to, thread, shown, summary)),
    edit: async (to, message, shown, summary) => (isByMail(to) ? undefined : teams.edit(to, message, shown, summary)),
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
  const [person = '', ...rest] = conversationId.slice(BY_MAIL.length).split('/');
  if (to === undefined) throw new PermanentError('nobody to write to', { code: 'mail-refused' });
  const key = rest.join('/');
  const link = await links.make({ person, key });
  const { subject, start, desk, own, wish, report, letter } = texts[language];
  const [number = ''] = rest;
  const isOf: Readonly<Record<string, string>> = {
    [START]: start.subject,
    [DESK]: desk.subject,
    [OWN]: own.subject,
    [WISH]: wish.subject,
    [REPORT]: report.subject,
  };
  await mails.send(mailbox, {
    to,
    subject: isOf[number] ?? subject(number),
    text: letter(summary, `${publicUrl}/o/${link}`),
  });
  return { conversationId, activityId: 'letter' };
}
