import type { Request } from 'express';
import { cleanText, isKey } from '../../../kernel/foreign-text.ts';
import { askedLanguage } from '../wanted-languages.ts';

export function codeOf(request: Request): string {
  return String(request.params['code']);
}

/** Of the form itself, whichever of its pages is asked for. */
export function pathOf(request: Request): string {
  return `/f/${encodeURIComponent(codeOf(request))}`;
}

/** `?lang=sv`, or nothing: no cookie remembers it. */
export function carriedLanguage(request: Request): string {
  const asked = askedLanguage(request);
  return asked === undefined ? '' : `?lang=${asked}`;
}

/** The first value of each field; a body that is no form has none. */
export function fieldsOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
  const entries = Object.entries(body).flatMap(([name, value]) => {
    const words = first(value);
    return isKey(name) && typeof words === 'string' ? [[name, cleanText(words)] as const] : [];
  });
  return Object.fromEntries(entries);
}
