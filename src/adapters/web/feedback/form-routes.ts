import { Router, urlencoded, type Request, type RequestHandler, type Response } from 'express';
import type { FeedbackForms, FormPage } from '../../../ports/web/feedback-forms.ts';
import { REDRAW } from '../page.ts';
import { wantedLanguages } from '../wanted-languages.ts';
import { codeRoutes } from './code-routes.ts';
import { formHtml, noticeHtml } from './form-html.ts';
import { carriedLanguage, codeOf, fieldsOf, pathOf } from './form-request.ts';
import { printedRoutes } from './printed-routes.ts';
import { sheetKeys } from './sheet-keys.ts';
import { turnstile } from './turnstile.ts';
import { SLOWING } from './wrong-tries.ts';

/** Two comments of 1000 characters, each up to twelve bytes when encoded, and the rest of the form. */
const LARGEST_FORM = '64kb';

/** `/f` and `/f/{code}`: the forms of the family and the professionals, and by a link in the code's place of orderers and consultants. Answers 200, 303, 404, 410, 422 and, where too many wait, 429. */
export function formRoutes(forms: FeedbackForms, publicUrl: string, slowing = SLOWING): Router {
  const router = Router();
  const entry = turnstile(slowing);
  const { inTurn, shut } = entry;
  const keys = sheetKeys();
  router.use('/f', notKept);
  router.use(codeRoutes(forms, entry), printedRoutes(forms, entry, publicUrl));
  router.get('/f/:code', inTurn, async (request, response) => {
    const opened = await forms.open(codeOf(request), wantedLanguages(request));
    if (opened.state === 'open') show(request, response, { page: opened.page, sheet: keys.draw(codeOf(request)) });
    else await shut(request, response, opened);
  });
  router.post('/f/:code', urlencoded({ extended: false, limit: LARGEST_FORM }), unlessSigned, async (request, response) => {
    const { sheet: given = '', [REDRAW]: redraw, ...fields } = fieldsOf(request.body);
    const sheet = /^[\w-]{8,64}$/.test(given) ? given : undefined;
    const sent = { code: codeOf(request), wanted: wantedLanguages(request), fields, sheet };
    const answered = redraw === undefined ? await forms.answer(sent) : await forms.redraw(sent);
    if (answered.state === 'saved') {
      const thanks = answered.isOwn === true ? '' : '/thanks';
      response.redirect(303, `${pathOf(request)}${thanks}${carriedLanguage(request)}`);
    } else if (answered.state === 'open' || answered.state === 'faulty') {
      response.status(answered.state === 'open' ? 200 : 422);
      show(request, response, { page: answered.page, sheet: sheet ?? keys.draw(codeOf(request)) });
    } else await shut(request, response, answered);
  });
  router.get('/f/:code/thanks', inTurn, async (request, response) => {
    const thanked = await forms.thanks(codeOf(request), wantedLanguages(request));
    if (thanked.state === 'thanks') response.send(noticeHtml(thanked.page, `${pathOf(request)}/thanks`, pathOf(request)));
    else await shut(request, response, thanked);
  });

  /** A form that was handed out passes whoever else sits behind the address: it proves that its sender had the right code. */
  function unlessSigned(...[request, response, next]: Parameters<RequestHandler>): unknown {
    const { sheet = '' } = fieldsOf(request.body);
    return keys.isOurs(sheet, codeOf(request)) ? next() : inTurn(request, response, next);
  }
  return router;
}

const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** Pages that can read themselves aloud may use a script, and only our own. */
function show(request: Request, response: Response, { page, sheet }: { readonly page: FormPage; readonly sheet: string }): void {
  if (page.steps !== undefined) {
    const policy = String(response.getHeader('content-security-policy'));
    response.setHeader('content-security-policy', `${policy};script-src 'self'`);
  }
  response.send(formHtml(page, { path: pathOf(request), action: pathOf(request) + carriedLanguage(request), sheet }));
}
