import { html } from '../kernel/html.ts';
import { languageOf, type Language } from '../kernel/language/language.ts';
import { isCoordinator } from '../model/area/area.ts';
import type { DeskAnswer, DeskAsked, DeskPages } from '../ports/desk-pages.ts';
import type { Visitor } from '../runtime/handlers.ts';
import { framed } from './frame.ts';
import type { Look, PageAnswer, Tab, TabPage } from './page.ts';
import { PAGES } from './pages.ts';
import { texts } from './texts.ts';

/** The pages of the coordinator's tab, on the running product. */
export function deskTab(tab: Tab): DeskPages {
  return { answer: (asked) => answered(tab, asked) };
}

async function answered(tab: Tab, asked: DeskAsked): Promise<DeskAnswer> {
  const { who, query, fields, hurry } = asked;
  const areas = tab.world.areas.filter((area) => isCoordinator(area, who.id));
  const profile = await tab.world.people.profile(who.id);
  // The same id in another organisation is somebody else.
  const isSomebodyElse =
    profile !== undefined && profile.tenant !== '' && profile.tenant.toLowerCase() !== who.tenant.toLowerCase();
  const [first] = areas;
  if (first === undefined || isSomebodyElse) return { kind: 'refused' };
  const own = profile?.isChosen === true ? profile.language : undefined;
  const language = own ?? languageOf(asked.locale) ?? profile?.language ?? first.channelLanguage;
  const visitor: Visitor = { id: who.id, tenant: who.tenant, language, name: profile?.name ?? who.name };
  const found = pageAt(asked.path);
  const look = {
    tab,
    visitor,
    areas,
    query,
    fields: fields ?? {},
    params: found?.params ?? {},
    now: tab.world.clock.now(),
    hurry,
  };
  const handler = fields === undefined ? found?.page.show : found?.page.act;
  return drawn(handler === undefined ? { kind: 'missing' } : await handler(look), look, found?.page);
}

function drawn(answer: PageAnswer, { visitor: { language } }: Look, page: TabPage | undefined): DeskAnswer {
  if (answer.kind === 'moved' || answer.kind === 'file') return answer;
  const { title, main, status } = answer.kind === 'missing' ? missing(language) : { status: undefined, ...answer };
  return { kind: 'page', title, language, status, body: framed({ language, section: page?.section, main }) };
}

function missing(language: Language) {
  const { title, text } = texts[language].missing;
  return {
    title,
    status: 404 as const,
    main: html`<h1 tabindex="-1">${title}</h1>
      <p>${text}</p>`,
  };
}

interface FoundPage {
  readonly page: TabPage;
  readonly params: Readonly<Record<string, string>>;
}

function pageAt(path: string): FoundPage | undefined {
  const parts = path.split('/');
  for (const page of PAGES) {
    const wanted = page.path.split('/');
    const fits = wanted.length === parts.length && wanted.every((part, i) => part.startsWith(':') || part === parts[i]);
    if (fits) return { page, params: paramsOf(wanted, parts) };
  }
  return undefined;
}

function paramsOf(wanted: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(wanted.flatMap((part, i) => (part.startsWith(':') ? [[part.slice(1), parts[i] ?? '']] : [])));
}
