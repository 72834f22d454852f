import { z } from 'zod/v4';
import { guard } from '../../kernel/privacy/guard.ts';
import { asNumberWritten, asWritten } from '../../kernel/spreadsheet-cell.ts';
import { isLocalDate, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { isObjectId, NO_ADDRESS_AS_ID, personId } from '../../model/people/person-id.ts';
import type { Consultant, ConsultantRole } from '../../model/people/person.ts';
import type { KnownIds } from './known-ids.ts';

/**
 * The cells of one row, by column, as a consultant. An issue's path is the column, and after it the value at fault where that is an id
 * and no personal matter; its message is what is allowed.
 */
export function bankRow(listSeparator: RegExp, known: KnownIds | undefined) {
  const listOf = (what: string, allowed?: readonly string[]) => ids(listSeparator, what, allowed);
  return z
    .object({
      id: z
        .string()
        .refine(isObjectId, {
          error: ({ input }) =>
            String(input).includes('@') ? NO_ADDRESS_AS_ID : 'the object id of the account in Entra, a GUID',
        })
        .transform(personId),
      name: z.string().transform(asWritten).pipe(name),
      email: z.string().transform(asWritten).pipe(email),
      phone: z.string().transform(asNumberWritten).pipe(phone),
      unit: listOf('id of a unit', known?.units).refine((list) => list.length === 1, { error: 'one id of a unit' }),
      municipalities: listOf('id of a municipality', known?.municipalities),
      languages: languages(listSeparator),
      methods: listOf('id of a method', known?.methods),
      roles: roles(listSeparator),
      experienced: yesOrNo,
      max_per_year: z
        .string()
        .regex(/^[1-9]\d?$/, { error: 'a whole number 1–99' })
        .transform(Number),
      joined: day(false),
      permission_until: day(true),
      way,
      refresher_due: day(true).default(''),
    })
    .transform((row): Consultant => ({
      id: row.id,
      name: row.name,
      email: row.email,
      ...(row.phone !== '' && { phone: row.phone }),
      unit: row.unit[0] ?? '',
      municipalities: row.municipalities,
      languages: row.languages,
      methods: row.methods,
      role: row.roles,
      isExperienced: row.experienced,
      maxPerYear: row.max_per_year,
      joined: row.joined,
      ...(row.permission_until !== '' && { permissionUntil: row.permission_until }),
      pauses: [],
      ...(row.way === 'mail' && { way: row.way }),
      ...(row.refresher_due !== '' && { refresherDue: row.refresher_due }),
    }));
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const name = words('a name, at most 100 characters', 100).refine((cell) => JUST_A_NAME.test(cell) || guard(cell).length === 0, {
  error: 'a name alone, without a code, a birth date, an address or contacts',
});

/** Whatever else a name may hold is looked at; ten thousand names are not. */
const JUST_A_NAME = /^[\p{L}\p{M} .'’-]*$/u;

/** One address, as the bank takes it. */
export const email = z.string().regex(/^[^\s@|;,<>]+@[^\s@|;,<>]+[.][^\s@|;,<>]+$/, { error: 'one e-mail address' });

const phone = z
  .string()
  .max(40, { error: 'a phone number, at most 40 characters, or nothing' })
  .refine((cell) => !SPOILT_NUMBER.test(cell), {
    error:
      '040 123 4567 or +358 40 123 4567; format the column as text before you fill it in, or begin the number with an apostrophe',
    params: { wrong: 'has been spoilt by a spreadsheet, which took it for a number' },
  });

/** What Excel makes of `0401234567` and `+358401234567`: no number of Finland begins with another digit than zero. */
const SPOILT_NUMBER = /^(?:[1-9]\d{6,14}(?:[.,]0{1,3})?|\d(?:[.,]\d{1,15})?E\+?\d{1,2})$/i;

function words(allowed: string, most: number) {
  return z
    .string()
    .min(1, { error: allowed })
    .max(most, { error: allowed })
    .regex(/^[^\r\n\t]*$/, { error: allowed });
}

function parts(cell: string, separator: RegExp): readonly string[] {
  const all = cell.split(separator).map((part) => part.trim());
  return [...new Set(all.filter((part) => part !== ''))];
}

function ids(separator: RegExp, what: string, allowed: readonly string[] | undefined) {
  return z
    .string()
    .transform((cell) => parts(cell, separator))
    .check(({ value: list, issues }) => {
      if (list.length === 0) issues.push({ code: 'custom', input: list, message: `at least one ${what}` });
      for (const id of list) {
        if (allowed?.includes(id) ?? ID.test(id)) continue;
        const message = allowed ? allowed.join(', ') : `${what}: small letters a–z, digits and single hyphens`;
        issues.push({ code: 'custom', input: list, message, path: ID.test(id) ? [id] : [] });
      }
    });
}

/** A three-letter code of a language that has a two-letter one is taken for that: `fin` is `fi`. */
function languages(separator: RegExp) {
  const error = 'ISO 639 codes such as fi, sv, se';
  return z
    .string()
    .transform((cell) => parts(cell.toLowerCase(), separator))
    .refine((list) => list.length > 0 && list.every((code) => /^[a-z]{2,3}$/.test(code)), { error, abort: true })
    .transform((list) => [...new Set(list.map((code) => Intl.getCanonicalLocales(code)[0] ?? code))]);
}

const ROLES: readonly ConsultantRole[] = ['lead', 'recorder', 'both', 'trainee'];

/** `lead|recorder` says the same as `both`. */
function roles(separator: RegExp) {
  return z.string().transform((cell, context): ConsultantRole => {
    const list = parts(cell.toLowerCase(), separator);
    const isBoth = list.length === 2 && list.includes('lead') && list.includes('recorder');
    const role = isBoth ? 'both' : ROLES.find((one) => list.length === 1 && one === list[0]);
    if (role !== undefined) return role;
    context.addIssue({ code: 'custom', message: ROLES.join(', ') });
    return z.NEVER;
  });
}

const YES: readonly string[] = ['yes', 'kyllä', 'ja'];
const NO: readonly string[] = ['no', 'ei', 'nej'];

const yesOrNo = z
  .string()
  .transform((cell) => cell.toLowerCase())
  .refine((cell) => YES.includes(cell) || NO.includes(cell), { error: 'yes, no' })
  .transform((cell) => YES.includes(cell));

/** Teams, unless it says mail; a file of old has no such column. */
const way = z
  .string()
  .default('')
  .transform((cell) => (cell === '' ? 'teams' : cell.toLowerCase()))
  .pipe(z.enum(['teams', 'mail'], { error: 'teams, mail, or nothing' }));

/** ISO, or as dates are written in Finland. */
function day(mayBeEmpty: boolean) {
  const error = `a date 2026-12-31 or 31.12.2026${mayBeEmpty ? ', or nothing' : ''}`;
  return z
    .string()
    .transform((cell) =>
      cell.replace(/^(\d{1,2})[.](\d{1,2})[.](\d{4})$/, (_whole, d: string, m: string, y: string) => iso(y, m, d)),
    )
    .refine((cell) => isLocalDate(cell) || (mayBeEmpty && cell === ''), { error });
}

function iso(year: string, month: string, dayOfMonth: string): LocalDate {
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
