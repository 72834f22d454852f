import { app } from '@microsoft/teams-js';
import { ask, type PageAsked } from './ask.ts';
import { openHeldForm } from './form-over-page.ts';
import { say } from './tab-words.ts';

/** A page that was looked at so long ago is asked for anew when somebody comes back to it. */
const STALE_MS = 30_000;

const shown = { at: 0, isDirty: false };

/** Links and forms of the pages ask for the next one with the person's own token; the address tells which one it is. */
export function begin(locale: string): void {
  document.documentElement.dataset.locale = locale;
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('input', () => (shown.isDirty = true));
  document.addEventListener('change', onChange);
  window.addEventListener('popstate', () => void show(here(), { isKnown: true }));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
  // A tab that Teams keeps loaded behind another is shown again without a word.
  new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && refresh()).observe(stage());
  app.lifecycle.registerOnResumeHandler(() => refresh());
}

/** @param asked.isKnown the address stands there already */
export async function show(address: string, asked: PageAsked & { readonly isKnown?: boolean } = {}): Promise<void> {
  document.body.setAttribute('aria-busy', 'true');
  const answer = await ask(address, asked).finally(() => document.body.removeAttribute('aria-busy'));
  if (typeof answer === 'string') return say(answer);
  if (asked.isKnown !== true && answer.address !== here()) history.pushState(null, '', answer.address);
  const isSame = asked.isKnown === true && asked.fields === undefined;
  put(answer.html, isSame);
  if (!isSame) openHeldForm(stage());
}

const here = (): string => location.pathname + location.search;
const stage = (): HTMLElement => document.getElementById('stage') ?? document.body;

/** The same page looked at again keeps its place and the cursor where it was. */
function put(html: string, isSame: boolean): void {
  const before = { focused: document.activeElement?.id ?? '', top: window.scrollY };
  stage().innerHTML = html;
  say('nothing');
  Object.assign(shown, { at: Date.now(), isDirty: false });
  const page = part('[data-title]');
  if (page?.dataset.title !== undefined) document.title = page.dataset.title;
  if (page !== null) document.documentElement.lang = page.lang;
  window.scrollTo({ top: isSame ? before.top : 0 });
  const next = isSame ? document.getElementById(before.focused) : (part('[data-first]') ?? part('h1'));
  next?.focus({ preventScroll: true });
}

const part = (selector: string): HTMLElement | null => stage().querySelector<HTMLElement>(selector);

function refresh(): void {
  if (shown.at === 0 || shown.isDirty || Date.now() - shown.at < STALE_MS) return;
  void show(here(), { isKnown: true });
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !isPlain(event)) return;
  const follow = followerOf(new URL(link.href, location.href));
  if (follow === undefined) return;
  event.preventDefault();
  follow();
}

/** Undefined: the browser follows the link as it is. */
function followerOf(url: URL): (() => void) | undefined {
  if (url.origin === TEAMS) return () => openInTeams(url);
  const isOurs = url.origin === location.origin && url.pathname.startsWith('/desk');
  const isJump = url.hash !== '' && url.pathname + url.search === here();
  return isOurs && !isJump ? () => void show(url.pathname + url.search) : undefined;
}

const TEAMS = 'https://teams.microsoft.com';

/** Whoever wants a new window gets it. */
function isPlain({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey;
}

function openInTeams({ href }: URL): void {
  void app.openLink(href).catch(() => window.open(href, '_blank', 'noopener'));
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  const url = new URL(form.action, location.href);
  void fieldsOf(form, event.submitter).then((fields) => {
    if (form.method === 'post') return show(url.pathname + url.search, { fields });
    const filled = [...fields].filter(([, value]) => value !== '');
    return show(`${url.pathname}?${new URLSearchParams(filled).toString()}`);
  });
}

/** A filter is obeyed as soon as it is chosen. */
function onChange(event: Event): void {
  const input = event.target;
  if (input instanceof HTMLSelectElement && input.form?.dataset.live !== undefined) input.form.requestSubmit();
}

/** Of a file what is written in it. */
async function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  const all = new FormData(form, submitter);
  for (const [name, value] of all) fields.append(name, typeof value === 'string' ? value : await value.text());
  return fields;
}
