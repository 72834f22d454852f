import { graphCalendar } from '../../adapters/graph/calendar/graph-calendar.ts';
import { graphRights, type GraphRights, type Right } from '../../adapters/graph/graph-rights.ts';
import { HOUR } from '../../kernel/time/instant.ts';
import type { GraphSettings } from '../../config/secrets.ts';
import type { Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { Log } from '../../ports/log.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

const SCOPE = 'the Exchange role Application Calendars.ReadWrite, in a scope that has this mailbox';

/** Each right in Graph, by a question that changes nothing; an area is told by its id, never by its mailbox. */
export async function lookAtGraph(
  config: GraphSettings,
  areas: readonly Area[],
  outside: string | undefined,
): Promise<readonly Finding[]> {
  const rights = graphRights(config);
  const [person] = areas.flatMap(({ coordinators }) => coordinators);
  const found = await Promise.all([
    ...areas.map((area) => mailboxFindings(rights, area)),
    scopeFindings(rights, outside),
    person === undefined ? [] : rights.directory(person.id).then(directoryFindings),
  ]);
  return found.flat();
}

async function mailboxFindings(rights: GraphRights, { id, mailbox }: Area): Promise<readonly Finding[]> {
  const [freeBusy, reading, writing] = await Promise.all([
    rights.freeBusy(mailbox, Date.now()),
    rights.reading(mailbox),
    rights.writing(mailbox),
  ]);
  return [
    finding(`free/busy, ${id}`, freeBusy, SCOPE),
    finding(`mailbox, events written, ${id}`, writing, SCOPE),
    // Without it changes made in Outlook are only looked for now and then.
    reading === 'refused'
      ? warning(`mailbox, events read, ${id}`, 'refused', 'give also Application Calendars.Read for the organising mailbox')
      : finding(`mailbox, events read, ${id}`, reading, SCOPE),
  ];
}

function finding(about: string, right: Right, needs: string): Finding {
  const { why, todo, isFault } = WORDS[right];
  if (todo === undefined) return ok(about, why);
  return (isFault ? fault : warning)(about, why, right === 'refused' ? `${todo} ${needs}` : todo);
}

interface Words {
  readonly why: string;
  readonly todo?: string;
  readonly isFault: boolean;
}

const WORDS: Readonly<Record<Right, Words>> = {
  there: { why: 'allowed', isFault: false },
  refused: { why: 'refused', todo: 'give the application', isFault: true },
  'no-mailbox': {
    why: 'Graph knows no such mailbox, or cannot read it',
    todo: 'mend `mailbox` in the area file, or give the mailbox its licence',
    isFault: true,
  },
  token: { why: 'Graph does not take the token', todo: 'mend GRAPH_TENANT_ID and GRAPH_CLIENT_ID', isFault: true },
  'no-answer': { why: 'Graph did not answer', todo: 'let this machine reach Graph over https, then ask again', isFault: false },
  unclear: { why: 'Graph did not answer clearly', todo: 'ask again in some minutes', isFault: false },
};

/** A scope that is open lets the bot read everybody's calendar: nobody notices, and nothing works the worse for it. */
async function scopeFindings(rights: GraphRights, outside: string | undefined): Promise<readonly Finding[]> {
  const consented = ((await rights.consented()) ?? []).filter((role) => /^(?:Calendars|MailboxSettings|Mail)\./.test(role));
  if (consented.length > 0)
    return [
      fault(
        'scope of calendars',
        `${consented.join(', ')} is consented to in Entra, which opens every mailbox`,
        'take that consent away; the Exchange roles are enough',
      ),
    ];
  if (outside === undefined)
    return [warning('scope of calendars', 'not looked at', 'add --outside with a mailbox that the bot must not read')];
  const right = await rights.reading(outside);
  if (right === 'there')
    return [
      fault(
        'scope of calendars',
        'a mailbox outside the scope can be read',
        'narrow the management scope, and take Calendars.* away from the consents in Entra',
      ),
    ];
  if (right === 'refused') return [ok('scope of calendars', 'a mailbox outside it is refused')];
  return [
    warning(
      'scope of calendars',
      'whether a mailbox outside it is refused did not become clear',
      'give --outside a mailbox that exists, and ask again',
    ),
  ];
}

function directoryFindings(right: Right): readonly Finding[] {
  const about = 'directory';
  if (right !== 'refused') return [finding(about, right, '')];
  return [warning(about, 'refused, so orderers are not invited by e-mail', 'consent to User.ReadBasic.All in Entra')];
}

/** Only where somebody of the bank is reached by mail: others need no right to send. */
export async function lookAtMail(config: GraphSettings, { id, mailbox }: Area): Promise<readonly Finding[]> {
  const right = await graphRights(config).mailing(mailbox);
  return [finding(`letters, ${id}`, right, 'the Exchange role Application Mail.Send, in a scope that has this mailbox')];
}

const INSTALLING = 'TeamsAppInstallation.ReadWriteSelfForUser.All';

/** Only where the catalogue's id is set. */
export async function lookAtInstalling(config: GraphSettings): Promise<readonly Finding[]> {
  const consented = await graphRights(config).consented();
  if (consented === undefined)
    return [warning('installing the app', 'whether it is allowed did not become clear', 'ask again in some minutes')];
  if (consented.includes(INSTALLING)) return [ok('installing the app', 'allowed')];
  return [fault('installing the app', 'refused', `consent to ${INSTALLING} in Entra, or take TEAMS_CATALOG_APP_ID away`)];
}

const MOST_CALENDARS = 200;

/** Consultants whose calendars cannot be read: they count as unknown, and are asked by few areas. */
export async function lookAtCalendars(
  config: GraphSettings,
  area: Area,
  consultants: readonly Consultant[],
): Promise<readonly Finding[]> {
  const own = consultants.filter(({ unit }) => area.units.some(({ id }) => id === unit)).slice(0, MOST_CALENDARS);
  if (own.length === 0) return [];
  const now = Date.now();
  const emails = own.map(({ email }) => email);
  const readings = await graphCalendar(config, SILENT).freeBusy(area.mailbox, emails, { start: now, end: now + HOUR });
  const unread = [...readings.values()].filter(({ isKnown }) => !isKnown).length;
  const about = `consultants’ calendars, ${area.id}`;
  if (unread === 0) return [ok(about, `all ${own.length} can be read`)];
  if (unread === own.length)
    return [warning(about, `none of ${unread} can be read`, 'mend first what the lines of Graph and the scope say')];
  const todo = 'put their mailboxes into the scope, and look whether the addresses of the bank are those of their mailboxes';
  return [warning(about, `${unread} of ${own.length} cannot be read`, todo)];
}

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
