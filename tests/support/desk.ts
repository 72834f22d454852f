import fc from 'fast-check';
import { expect } from 'vitest';
import type { Town } from './town.ts';

/** Asks for a page of the tab as this person, whose Teams has signed them in; with fields, sends them to it, a text as it stands. */
export async function asked(
  town: Town,
  name: string,
  path: string,
  fields?: Readonly<Record<string, string>> | string,
): Promise<Response> {
  const { person } = town.play.actor(name);
  const authorization = `Bearer ${await town.sandbox.login!.token(person)}`;
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  const sent = fields !== undefined && { method: 'POST', body };
  return fetch(town.sandbox.app.origin + path, { redirect: 'manual', headers: { authorization, ...(sent && type) }, ...sent });
}

/** What the page's first form that sends something would send as it stands; of a name that stands twice, the values by comma. */
export function filledIn(page: string): Record<string, string> {
  return fieldsOf(page.split('<form').find((one) => one.includes('method="post"')) ?? '');
}

/** The same of one form, without what surrounds it. */
export function fieldsOf(form: string): Record<string, string> {
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag);
  const sent = inputs.filter((tag) => !/type="(?:checkbox|radio)"/.test(tag) || /\schecked/.test(tag));
  const pairs = [
    ...sent.map((tag) => [part(tag, /name="([^"]*)"/), part(tag, /value="([^"]*)"/)] as const),
    ...[...form.matchAll(/<textarea name="([^"]*)"[^>]*>([^<]*)/g)].map(([, name = '', text = '']) => [name, text] as const),
    ...[...form.matchAll(/<select name="([^"]*)"[^>]*>(.*?)<\/select/gs)].map(
      ([, name = '', options = '']) =>
        [name, part(options, /value="([^"]*)"\s+selected/) || part(options, /value="([^"]*)"/)] as const,
    ),
  ];
  const valuesOf = (name: string): string => pairs.flatMap(([one, value]) => (one === name ? [value] : [])).join(',');
  return Object.fromEntries(pairs.map(([name]) => [name, plain(valuesOf(name))]));
}

const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';
export const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export interface Nonsense {
  readonly paths: readonly string[];
  /** Of the fields that its forms have. */
  readonly names: readonly string[];
  /** Values that mean something there. */
  readonly words: readonly string[];
}

/** Whatever is asked of pages or sent to them, none answers with a fault of ours, nor with what was sent as markup. */
export async function answersNonsense(town: Town, person: string, { paths, names, words }: Nonsense): Promise<void> {
  const sign = '<script>"\'&</script>';
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(sign, '__proto__', '9'.repeat(99), ...words),
  );
  const fields = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 6 });
  const sent = fc.asyncProperty(fc.constantFrom(...paths), fields, fc.boolean(), async (path, given, isSent) => {
    const query = new URLSearchParams(given).toString();
    const response = await asked(town, person, isSent ? path : `${path}?${query}`, isSent ? given : undefined);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain(sign);
  });
  await fc.assert(sent, { numRuns: 50 });
}
