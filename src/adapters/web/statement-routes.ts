import { Router, type Request, type Response } from 'express';
import type { Texts } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import { sendPage } from './plain-pages.ts';
import { accessibilityEn } from './statements/accessibility.en.ts';
import { accessibilityFi } from './statements/accessibility.fi.ts';
import { accessibilitySv } from './statements/accessibility.sv.ts';
import { privacyEn } from './statements/privacy.en.ts';
import { privacyFi } from './statements/privacy.fi.ts';
import { privacySv } from './statements/privacy.sv.ts';
import { termsEn } from './statements/terms.en.ts';
import { termsFi } from './statements/terms.fi.ts';
import { termsSv } from './statements/terms.sv.ts';
import { organiserOf, statementHtml, type Organiser, type Statement } from './statements/statement.ts';

type Written = Texts<(organisers: readonly Organiser[], hasModel: boolean) => Statement>;

const privacy: Written = { fi: privacyFi, sv: privacySv, en: privacyEn };
const accessibility: Written = { fi: accessibilityFi, sv: accessibilitySv, en: accessibilityEn };
const terms: Written = { fi: termsFi, sv: termsSv, en: termsEn };

/**
 * The statements that the law asks of a public service, and the terms that Teams asks of an app, with the areas' own names and contacts.
 *
 * @param hasModel has the organisation attached a language model? Then the privacy page tells of it.
 */
export function statementRoutes(areas: () => readonly Area[], hasModel: boolean): Router {
  const router = Router();
  const send = (written: Written) => (request: Request, response: Response) =>
    sendPage(request, response, (language) => {
      const statement = written[language](
        areas().map((area) => organiserOf(area, language)),
        hasModel,
      );
      return { title: statement.title, main: statementHtml(statement) };
    });
  router.get('/privacy', send(privacy));
  router.get('/accessibility', send(accessibility));
  router.get('/terms', send(terms));
  return router;
}
