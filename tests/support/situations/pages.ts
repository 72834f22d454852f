import type { Language } from '../../../src/kernel/language/language.ts';
import { CODE_GROUPS } from '../../../src/model/order/code-groups.ts';
import { webServer, type WebServer } from '../../adapters/web/support/web-server.ts';
import { aMeeting, CODES, feedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { SLOT } from '../order-builder.ts';

const WEEKS = 21 * 86_400_000;

/** The main part of every page of the web as it is served, by situation. */
export async function webPages(language: Language): Promise<Readonly<Record<string, string>>> {
  const [open, early, closed] = await Promise.all([
    webServer(),
    webServer(feedbackWorld(aMeeting({ phase: 'confirmed', heldAt: undefined }), SLOT.start - WEEKS)),
    webServer(feedbackWorld(aMeeting({ phase: 'closed' }), SLOT.end + WEEKS)),
  ]);
  const get = async (path: string, server: WebServer = open): Promise<string> =>
    mainOf(await server.get(`${path}?lang=${language}`));
  const post = async (path: string, fields: Record<string, string>): Promise<string> =>
    mainOf(await open.post(`${path}?lang=${language}`, fields));
  const ofGroups = async (name: string, path: string) => {
    const pages = CODE_GROUPS.map(async (group) => [`${name}: ${group}`, await get(`/f/${CODES[group]}${path}`)] as const);
    return Object.fromEntries(await Promise.all(pages));
  };
  const pages = {
    'the spoken code': await get('/f'),
    'the spoken code, unknown': await post('/f', { code: 'XXXX 9999' }),
    ...(await ofGroups('form', '')),
    'form, sent empty': await post(`/f/${CODES.client}`, {}),
    'form, too early': await get(`/f/${CODES.client}`, early),
    'form, closed': await get(`/f/${CODES.client}`, closed),
    thanks: await get(`/f/${CODES.client}/thanks`),
    ...(await ofGroups('sheet', '/sheet')),
    ...(await ofGroups('questionnaire on paper', '/paper')),
    privacy: await get('/privacy'),
    accessibility: await get('/accessibility'),
    terms: await get('/terms'),
    'no such page': await get('/nowhere'),
  };
  await Promise.all([open, early, closed].map((server) => server.close()));
  return pages;
}

async function mainOf(response: Response): Promise<string> {
  const main = /<main[^>]*>([\s\S]*)<\/main>/u.exec(await response.text())?.[1];
  if (main === undefined) throw new Error(`a page without a main part: ${response.status} ${response.url}`);
  return main;
}
