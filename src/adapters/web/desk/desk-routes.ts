import { Router, text, type Request, type Response } from 'express';
import { cleanText } from '../../../kernel/foreign-text.ts';
import { languageOf, type Language } from '../../../kernel/language/language.ts';
import type { DeskAnswer, DeskPages } from '../../../ports/web/desk-pages.ts';
import type { SignedIn, SignIn } from '../../../ports/web/sign-in.ts';
import { html } from '../html.ts';
import { wantedLanguages } from '../wanted-languages.ts';
import { deskHeaders } from './desk-headers.ts';
import { shellHtml } from './shell-html.ts';
import { tabScript } from './tab-script.ts';

export interface DeskParts {
  readonly pages: DeskPages;
  /** Undefined where nobody can sign in: then the tab only says what is missing. */
  readonly signIn: SignIn | undefined;
  readonly publicUrl: string;
  readonly isFramedByOwn: boolean;
}

/**
 * The coordinator's tab. Its frame is public and empty; every page with facts in it asks for the person's own token, keeps no cookie and
 * is kept by no cache. Whoever opens a page's address in a browser gets the frame, which says where to open it.
 */
export function deskRoutes(parts: DeskParts): Router {
  const router = Router();
  const shell =
    (page: 'desk' | 'config', status = 200) =>
    (request: Request, response: Response) =>
      void response
        .status(status)
        .send(
          shellHtml({ language: languageAsked(request), isOn: parts.signIn !== undefined, page, publicUrl: parts.publicUrl }),
        );
  router.use('/desk', deskHeaders(parts.isFramedByOwn));
  router.get('/desk/desk.js', async (_request, response) => {
    response.setHeader('cache-control', 'no-cache');
    response.type('text/javascript').send(Buffer.from(await tabScript()));
  });
  router.get('/desk/config', shell('config'));
  router.get('/desk', (request, response, next) =>
    request.headers.authorization === undefined ? shell('desk')(request, response) : next(),
  );
  router.all('/desk{/*page}', async (request, response, next) => {
    const who = (await parts.signIn?.(request.headers.authorization)) ?? 'bad';
    if (typeof who !== 'string') {
      response.locals['who'] = who;
      return next();
    }
    if (who === 'bad' && isLookedAt(request)) return shell('desk', 401)(request, response);
    response.status(who === 'bad' ? 401 : 503).end();
  });
  router.all('/desk{/*page}', text({ type: FORM, limit: '2mb' }), async (request, response) => {
    send(response, await parts.pages.answer(askedBy(request, response.locals['who'] as SignedIn)));
  });
  return router;
}

const FORM = 'application/x-www-form-urlencoded';
const WITHIN_MS = 8_000;
const MOST_FIELDS = 200;

/** By somebody who has come to the address itself, and so has no token yet. */
function isLookedAt({ method, headers }: Request): boolean {
  return method === 'GET' && headers.authorization === undefined && headers.accept?.includes('text/html') === true;
}

/** Everything that was sent is cleaned here. */
function askedBy(request: Request, who: SignedIn): Parameters<DeskPages['answer']>[0] {
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://desk');
  const body: unknown = request.body;
  const fields = request.method === 'POST' ? fieldsOf(new URLSearchParams(typeof body === 'string' ? body : '')) : undefined;
  const locale = request.headers['accept-language']?.slice(0, 40);
  return { who, locale, path: cleanText(pathname), query: fieldsOf(searchParams), fields, hurry: AbortSignal.timeout(WITHIN_MS) };
}

function fieldsOf(sent: URLSearchParams): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const [name, value] of [...sent].slice(0, MOST_FIELDS)) {
    const before = fields.get(name);
    fields.set(cleanText(name), before === undefined ? cleanText(value) : `${before},${cleanText(value)}`);
  }
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(fields));
}

function send(response: Response, answer: DeskAnswer): void {
  switch (answer.kind) {
    case 'page': {
      const { title, language, body, status = 200 } = answer;
      response
        .status(status)
        .type('html')
        .send(html`<div lang="${language}" data-title="${title}">${body}</div>`.markup);
      return;
    }
    case 'moved':
      response.redirect(303, answer.to);
      return;
    case 'file':
      response.setHeader('content-disposition', `attachment; filename="${answer.name}"`);
      response.type(answer.type).send(typeof answer.content === 'string' ? answer.content : Buffer.from(answer.content));
      return;
    case 'refused':
      response.status(403).end();
  }
}

/** Teams names the person's language in the tab's address: `?lang=fi-fi`. */
function languageAsked(request: Request): Language {
  const { lang } = request.query;
  const wanted = [...(typeof lang === 'string' ? [lang] : []), ...wantedLanguages(request)];
  return wanted.map(languageOf).find((one) => one !== undefined) ?? 'fi';
}
