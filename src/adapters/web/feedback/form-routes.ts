import { randomUUID } from 'node:crypto';
import { Router, urlencoded } from 'express';
import type { Request, Response } from 'express';
import { toBuffer } from 'qrcode';
import { cleanText, isKey } from '../../../kernel/foreign-text.ts';
import type { FeedbackForms, NotOpen } from '../../../ports/feedback-forms.ts';
import { formHtml, noticeHtml } from './form-page.ts';
import { Guesses } from './guesses.ts';
import { notFound, tooManyTries } from '../plain-pages.ts';
import { askedLanguage, wantedLanguages } from '../wanted-languages.ts';

/** Two comments of 1000 characters, each up to twelve bytes when encoded, and the rest of the form. */
const LARGEST_FORM = '64kb';

/** `/f/{code}`: the forms of the family and the professionals. Answers 200, 303, 404, 410, 422 and, to guessing, 429. */
export function formRoutes(forms: FeedbackForms, publicUrl: string): Router {
  const router = Router();
  const guesses = new Guesses(() => Date.now());
  router.use('/f/:code', (request, response, next) => slowDown(guesses, request, response) || next());
  router.get('/f/:code', async (request, response) => {
    const opened = await forms.open(codeOf(request), wantedLanguages(request));
    if (opened.state === 'open') response.send(formHtml(opened.page, placeOf(request, randomUUID())));
    else shut(guesses, request, response, opened);
  });
  router.post('/f/:code', urlencoded({ extended: false, limit: LARGEST_FORM }), async (request, response) => {
    const fields = fieldsOf(request.body);
    const sheet = sheetOf(fields);
    const answered = await forms.answer(codeOf(request), wantedLanguages(request), fields, sheet);
    if (answered.state === 'saved') response.redirect(303, `/f/${codeOf(request)}/thanks${carriedLanguage(request)}`);
    else if (answered.state === 'faulty') {
      response.status(422).send(formHtml(answered.page, placeOf(request, sheet ?? randomUUID())));
    } else shut(guesses, request, response, answered);
  });
  router.get('/f/:code/thanks', async (request, response) => {
    const thanked = await forms.thanks(codeOf(request), wantedLanguages(request));
    if (thanked.state === 'not-found') shut(guesses, request, response, thanked);
    else response.send(noticeHtml(thanked.page, `${pathOf(request)}/thanks`, pathOf(request)));
  });
  router.get('/f/:code/qr.png', async (request, response) => {
    const opened = await forms.open(codeOf(request), []);
    if (opened.state === 'not-found' || opened.state === 'closed') shut(guesses, request, response, opened);
    else await sendPicture(response, `${publicUrl}/f/${codeOf(request)}`);
  });
  return router;
}

function slowDown(guesses: Guesses, request: Request, response: Response): boolean {
  response.setHeader('cache-control', 'no-store');
  const seconds = guesses.waitSeconds(request.ip ?? '');
  if (seconds === 0) return false;
  response.setHeader('retry-after', String(seconds));
  tooManyTries(request, response);
  return true;
}

function shut(guesses: Guesses, request: Request, response: Response, opened: NotOpen): void {
  if (opened.state === 'not-found') {
    guesses.wrong(request.ip ?? '');
    notFound(request, response);
    return;
  }
  response.status(opened.state === 'closed' ? 410 : 200).send(noticeHtml(opened.page, pathOf(request), pathOf(request)));
}

/** Shown by Teams in its own pages, so other origins may embed it; 512 × 512 points, quiet zone included. */
async function sendPicture(response: Response, url: string): Promise<void> {
  const picture = await toBuffer(url, { type: 'png', errorCorrectionLevel: 'M', margin: 4, width: 512 });
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('cache-control', 'private, max-age=3600');
  response.type('png').send(picture);
}

function codeOf(request: Request): string {
  return String(request.params['code']);
}

function pathOf(request: Request): string {
  return `/f/${encodeURIComponent(codeOf(request))}`;
}

function carriedLanguage(request: Request): string {
  const asked = askedLanguage(request);
  return asked === undefined ? '' : `?lang=${asked}`;
}

function placeOf(request: Request, sheet: string) {
  return { path: pathOf(request), action: pathOf(request) + carriedLanguage(request), sheet };
}

/** The first value of each field; a body that is no form has none. */
function fieldsOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
  const entries = Object.entries(body).flatMap(([name, value]) => {
    const words = first(value);
    return isKey(name) && typeof words === 'string' ? [[name, cleanText(words)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function sheetOf({ sheet }: Readonly<Record<string, string>>): string | undefined {
  return sheet !== undefined && /^[\w-]{8,64}$/.test(sheet) ? sheet : undefined;
}
