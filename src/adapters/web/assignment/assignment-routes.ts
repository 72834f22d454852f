import { Router, urlencoded, type Request, type Response } from 'express';
import { cleanText, isKey } from '../../../kernel/foreign-text.ts';
import { LANGUAGES } from '../../../kernel/language/language.ts';
import type { AssignmentPage, AssignmentPages } from '../../../ports/web/assignment-pages.ts';
import { turnstile } from '../feedback/turnstile.ts';
import { SLOWING } from '../feedback/wrong-tries.ts';
import { texts } from '../feedback/texts.ts';
import { html, type Html } from '../../../kernel/markup.ts';
import { pageHtml } from '../page.ts';
import { linkEnded, NAMES } from '../plain-pages.ts';
import { askedLanguage, wantedLanguages } from '../wanted-languages.ts';
import { answerOf, type PressAction } from '../../../kernel/card/answering.ts';
import { cardHtml } from '../../../kernel/card/card-html.ts';

/** What a card can hold, encoded. */
const LARGEST_FORM = '64kb';

/**
 * `/o/{token}`: the pages of personal links. GET, which scanners of mail do too, has no effect; POST takes one choice, `answer`. Answers 200,
 * 303 after a choice, 404 for what opens nothing, and 429 where too many wrong ones wait.
 */
export function assignmentRoutes(pages: AssignmentPages, slowing = SLOWING): Router {
  const router = Router();
  const { inTurn, wrong } = turnstile(slowing);
  router.use('/o', (_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-robots-tag', 'noindex, nofollow');
    next();
  });
  const missing = async (request: Request, response: Response): Promise<void> => {
    await wrong(request);
    linkEnded(request, response);
  };
  router.get('/o/:link', inTurn, async (request, response) => {
    const page = await pages.open(linkOf(request), wantedLanguages(request));
    if (page === undefined) await missing(request, response);
    else show(request, response, page);
  });
  router.post('/o/:link', urlencoded({ extended: false, limit: LARGEST_FORM }), inTurn, async (request, response) => {
    const { answer = '', from, ...fields } = fieldsOf(request.body);
    const answered = await pages.answer(linkOf(request), { wanted: wantedLanguages(request), answer, from, fields });
    if (answered === undefined) await missing(request, response);
    else if (answered.isDone) response.redirect(303, addressOf(request, answered.link));
    else show(request, response, answered.page);
  });
  return router;
}

function linkOf(request: Request): string {
  return String(request.params['link']);
}

function addressOf(request: Request, link = linkOf(request)): string {
  const asked = askedLanguage(request);
  return `/o/${encodeURIComponent(link)}${asked === undefined ? '' : `?lang=${asked}`}`;
}

/** Several values of one name are sent as Teams sends them: by commas. */
function fieldsOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    const all = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => typeof one === 'string');
    return isKey(name) && all.length > 0 ? [[name, cleanText(all.join(','))] as const] : [];
  });
  return Object.fromEntries(entries);
}

function show(request: Request, response: Response, { language, card, said, from, isOfMany, about }: AssignmentPage): void {
  const button = (action: PressAction): Html => buttonHtml(action, answerOf(action, isOfMany));
  const main = html`${said !== undefined && html`<div class="notice" role="status"><p>${said}</p></div>`}
    ${cardHtml(card, { address: addressOf(request), isTitled: false, button, from })}
    <p class="about">${about}</p>`;
  const languages = LANGUAGES.map((code) => ({ code, name: NAMES[code] }));
  const path = `/o/${encodeURIComponent(linkOf(request))}`;
  response.send(pageHtml({ language, languages, title: card.fallbackText, words: texts[language], path, main }));
}

/** It sends its own word. A page is of one meeting alone: another one of a series has a letter of its own. */
function buttonHtml(action: PressAction, answer: string): Html {
  const isBare = action.associatedInputs === 'none' && html`formnovalidate`;
  return html`<button name="answer" value="${answer}" class="${action.style === 'positive' && 'first'}" ${isBare}>
    ${action.title}
  </button>`;
}
