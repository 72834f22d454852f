import { Router, type Request, type Response } from 'express';
import { toBuffer } from 'qrcode';
import type { FeedbackForms, ToPrint } from '../../../ports/web/feedback-forms.ts';
import { askedLanguage } from '../wanted-languages.ts';
import { carriedLanguage, codeOf, pathOf } from './form-request.ts';
import { paperHtml, sheetHtml } from './printed-html.ts';
import type { Turnstile } from './turnstile.ts';

/** What is printed, or shown on a telephone: the sheet that leads to the form, the form on paper, the QR picture. */
export function printedRoutes(forms: FeedbackForms, { inTurn, shut }: Turnstile, publicUrl: string): Router {
  const router = Router();
  router.get('/f/:code/sheet', inTurn, async (request, response) => {
    const sheet = await forms.sheet(codeOf(request), asked(request));
    await print(request, response, sheet, sheetHtml);
  });
  router.get('/f/:code/paper', inTurn, async (request, response) => {
    const paper = await forms.paper(codeOf(request), asked(request));
    await print(request, response, paper, paperHtml);
  });
  router.get('/f/:code/qr.png', inTurn, async (request, response) => {
    const sheet = await forms.sheet(codeOf(request), []);
    if (sheet.state !== 'ready') await shut(request, response, sheet);
    else await sendPicture(response, publicUrl + pathOf(request) + carriedLanguage(request));
  });

  async function print<P>(request: Request, response: Response, ready: ToPrint<P>, page: (page: P, path: string) => string) {
    if (ready.state === 'ready') response.send(page(ready.page, pathOf(request)));
    else await shut(request, response, ready);
  }
  return router;
}

/** Paper speaks the meeting's language, not that of whoever prints it. */
function asked(request: Request): readonly string[] {
  return [askedLanguage(request)].filter((one) => one !== undefined);
}

/** Shown by Teams in its own pages, so other origins may embed it; 512 × 512 points, quiet zone included. */
async function sendPicture(response: Response, url: string): Promise<void> {
  const picture = await toBuffer(url, { type: 'png', errorCorrectionLevel: 'M', margin: 4, width: 512 });
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('cache-control', 'private, max-age=3600');
  response.type('png').send(picture);
}
