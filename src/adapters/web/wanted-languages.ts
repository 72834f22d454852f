import type { Request } from 'express';

/** Language codes that the reader wants, most wished first: `?lang=`, then what the browser says (RFC 9110, Accept-Language). */
export function wantedLanguages(request: Request): readonly string[] {
  const asked = askedLanguage(request);
  const accepted = (request.headers['accept-language'] ?? '').slice(0, 200).split(',').map(weighed);
  const wished = accepted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return [...(asked === undefined ? [] : [asked]), ...wished.map(({ code }) => code)];
}

/** The language in the address, if there is one: it is carried on, because no cookie remembers it. */
export function askedLanguage(request: Request): string | undefined {
  const { lang } = request.query;
  return typeof lang === 'string' && /^[a-z]{2,3}$/i.test(lang) ? lang.toLowerCase() : undefined;
}

function weighed(entry: string): { readonly code: string; readonly weight: number } {
  const [range = '', ...parameters] = entry.trim().toLowerCase().split(';');
  const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
  return { code: range.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
}
