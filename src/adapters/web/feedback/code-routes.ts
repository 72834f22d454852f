import { Router, urlencoded } from 'express';
import type { FeedbackForms } from '../../../ports/web/feedback-forms.ts';
import { REDRAW } from '../page.ts';
import { wantedLanguages } from '../wanted-languages.ts';
import { codeHtml, LONGEST_TYPED } from './code-html.ts';
import { carriedLanguage, fieldsOf } from './form-request.ts';
import type { Turnstile } from './turnstile.ts';

/** `/f`: for who was told the code. A known one leads to its form; an unknown one comes back to be corrected. */
export function codeRoutes(forms: FeedbackForms, { inTurn, wrong }: Turnstile): Router {
  const router = Router();
  router.get('/f', (request, response) => {
    response.send(codeHtml(forms.codePage(wantedLanguages(request)), `/f${carriedLanguage(request)}`));
  });
  router.post('/f', inTurn, urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
    const { code: given = '', [REDRAW]: redraw } = fieldsOf(request.body);
    const typed = given.trim().slice(0, LONGEST_TYPED);
    const action = `/f${carriedLanguage(request)}`;
    if (redraw !== undefined) {
      response.send(codeHtml({ ...forms.codePage(wantedLanguages(request)), typed }, action));
      return;
    }
    const code = await forms.find(typed);
    if (code !== undefined) {
      response.redirect(303, `/f/${code}${carriedLanguage(request)}`);
      return;
    }
    if (typed !== '') await wrong(request);
    response.status(404).send(codeHtml(forms.codePage(wantedLanguages(request), typed), action));
  });
  return router;
}
