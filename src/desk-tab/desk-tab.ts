import { html } from '../kernel/markup.ts';
import { languageOf, type Language } from '../kernel/language/language.ts';
import { isCoordinator, type Area } from '../model/area/area.ts';
import type { DeskAnswer, DeskAsked, DeskPages } from '../ports/web/desk-pages.ts';
import type { SignedIn } from '../ports/web/sign-in.ts';
import type { Profile } from '../ports/stores/people-store.ts';
import type { Visitor } from '../runtime/handlers.ts';
import { framed } from './frame.ts';
import type { TabLook, PageAnswer, Tab, TabPage } from './tab-page.ts';
import { PAGES } from './tab-pages.ts';
import { texts } from './texts.ts';

/** The pages of the coordinator's tab, on the running product. */
export function deskTab(tab: Tab): DeskPages {
  return { answer: (asked) => answered(tab, asked) };
}

async function answered(tab: Tab, asked: DeskAsked): Promise<DeskAnswer> {
  const { who, query, fields = {}, hurry } = asked;
  const areas = tab.world.areas.filter((area) => isCoordinator(area, who.id));
  const profile = await tab.world.people.profile(who.id);
  const [first] = areas;
  if (first === undefined || isSomebodyElse(who, profile)) return { kind: 'refused' };
  const visitor = visitorOf(asked, profile, first);
  const { page, params = {} } = pageAt(asked.path) ?? {};
  const look = { tab, visitor, areas, query, fields, params, now: tab.world.clock.now(), hurry };
  return drawn(await answerOf(page, look, asked.fields !== undefined), look, page);
}

async function answerOf(page: TabPage | undefined, look: TabLook, isSent: boolean): Promise<PageAnswer> {
  const handler = isSent ? page?.act : page?.show;
  return (await handler?.(look)) ?? { kind: 'missing' };
}

/** The same id in another organisation is somebody else. */
function isSomebodyElse({ tenant }: SignedIn, profile: Profile | undefined): boolean {
  return profile !== undefined && profile.tenant !== '' && profile.tenant.toLowerCase() !== tenant.toLowerCase();
}

/** Their own language with the bot comes before that of their client. */
function visitorOf({ who, locale }: DeskAsked, profile: Profile | undefined, { channelLanguage }: Area): Visitor {
  const { name, language, isChosen = false } = profile ?? {};
  const spoken = isChosen ? language : (languageOf(locale) ?? language);
  return { id: who.id, tenant: who.tenant, name: name ?? who.name, language: spoken ?? channelLanguage };
}

function drawn(answer: PageAnswer, { visitor: { language } }: TabLook, page: TabPage | undefined): DeskAnswer {
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
