import { type Request, Router } from 'express';
import { workingHoursOf } from './events/get-schedule.ts';
import { refuse } from '../http/http-refusal.ts';
import type { GraphWorld } from './graph-world.ts';
import type { GraphMailbox } from './mailboxes.ts';
import { page } from './paging.ts';

/** The directory: `/users`, `/users/{id}` and `/users/{id}/mailboxSettings`. */
export function peopleRouter(world: GraphWorld): Router {
  const router = Router();
  router.get('/', (request, response) => {
    const found = world.mailboxes.filter(matcher(request)).map((mailbox) => selected(request, personJson(mailbox)));
    response.json(page(request, found, 100));
  });
  router.get('/:person', (request, response) => {
    const mailbox = world.mailbox(request.params.person) ?? refuse(404, 'Request_ResourceNotFound');
    response.json(selected(request, personJson(mailbox)));
  });
  router.get('/:person/mailboxSettings', (request, response) => {
    const mailbox = world.mailbox(request.params.person) ?? refuse(404, 'ErrorInvalidUser');
    if (mailbox.access !== 'open') refuse(403, 'ErrorAccessDenied');
    const language = { locale: mailbox.locale, displayName: mailbox.locale };
    response.json({ timeZone: mailbox.timeZone, language, workingHours: workingHoursOf(mailbox) });
  });
  return router;
}

/** `$search` needs `ConsistencyLevel: eventual`. */
function matcher(request: Request): (mailbox: GraphMailbox) => boolean {
  const [filter, phrase] = [request.query['$filter'], request.query['$search']];
  if (typeof phrase === 'string' && request.get('consistencylevel') === 'eventual') return bySearch(phrase);
  if (typeof phrase === 'string') return unknownQuery();
  return typeof filter === 'string' ? byFilter(filter) : () => true;
}

/** This directory does not know the query. */
function unknownQuery(): never {
  return refuse(400, 'Request_UnsupportedQuery');
}

function bySearch(phrase: string): (mailbox: GraphMailbox) => boolean {
  const word = /^"(?:displayName|mail):(.+)"$/u.exec(phrase)?.[1]?.toLowerCase() ?? unknownQuery();
  return ({ displayName, email }) => `${displayName} ${email}`.toLowerCase().includes(word);
}

const FIELDS: Readonly<Record<string, (mailbox: GraphMailbox) => string>> = {
  id: ({ id }) => id,
  mail: ({ email }) => email,
  userprincipalname: ({ email }) => email,
  displayname: ({ displayName }) => displayName,
  givenname: ({ givenName }) => givenName,
  surname: ({ surname }) => surname,
};

/** `a eq 'x'`, `startswith(a,'x')`, `a in ('x','y')`, joined with `or`. */
function byFilter(filter: string): (mailbox: GraphMailbox) => boolean {
  const terms = filter.split(' or ').map(termOf);
  return (mailbox) => terms.some((term) => term(mailbox));
}

/** `wanted` is read once: a country has many mailboxes. */
const TERMS: readonly { readonly form: RegExp; readonly holds: (wanted: string) => (value: string) => boolean }[] = [
  { form: /^(\w+) eq '([^']*)'$/u, holds: (wanted) => (value) => value === wanted },
  { form: /^startswith\((\w+),\s*'([^']*)'\)$/iu, holds: (wanted) => (value) => value.startsWith(wanted) },
  { form: /^(\w+) in \((.+)\)$/u, holds: (wanted) => oneOf(new Set(wanted.split(',').map((each) => each.trim()))) },
];

function oneOf(quoted: ReadonlySet<string>): (value: string) => boolean {
  return (value) => quoted.has(`'${value}'`);
}

function termOf(term: string): (mailbox: GraphMailbox) => boolean {
  for (const { form, holds } of TERMS) {
    const [, name = '', wanted = ''] = form.exec(term.trim()) ?? [];
    const field = FIELDS[name.toLowerCase()];
    const isWanted = holds(wanted.toLowerCase());
    if (field) return (mailbox) => isWanted(field(mailbox).toLowerCase());
  }
  return unknownQuery();
}

function personJson({ jobTitle, department, ...person }: GraphMailbox): Record<string, unknown> {
  const { id, displayName, givenName, surname, email, locale } = person;
  return {
    ...{ id, displayName, givenName, surname, mail: email, userPrincipalName: email },
    jobTitle: jobTitle ?? null,
    department: department ?? null,
    preferredLanguage: locale,
    businessPhones: [],
    accountEnabled: true,
  };
}

function selected(request: Request, json: Record<string, unknown>): Record<string, unknown> {
  const select = request.query['$select'];
  if (typeof select !== 'string') return json;
  const wanted = select.split(',').map((name) => name.trim());
  return Object.fromEntries(Object.entries(json).filter(([name]) => wanted.includes(name)));
}
