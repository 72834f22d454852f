import { html, type Html } from '../../kernel/markup.ts';
import { formatMoment } from '../../kernel/language/format-moment.ts';
import { nameIn } from '../../kernel/language/language.ts';
import type { OpenedArea } from '../../ports/area-desk.ts';
import type { AreaVersionHead } from '../../ports/stores/area-versions.ts';
import { noteHtml, tableHtml } from '../parts-html.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import { areaPage } from './area-address.ts';
import { PARTS } from './forms/area-parts.ts';
import { propose, theirArea, type TheirArea } from './propose.ts';
import { partName, refusalHtml } from './said-html.ts';
import { areaTexts } from './texts.ts';
import { deskOf } from '../../model/area/area.ts';

/** What can be changed of the area, and what has been. */
export async function showArea(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  if (theirs === undefined) return { kind: 'missing' };
  const note = look.query['done'] === 'saved' ? noteHtml(areaTexts[look.visitor.language].saved) : undefined;
  return page(look, theirs, { note });
}

/** Brings an earlier version back, as a new one. */
export async function restoreArea(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  const version = Number(look.fields['version']);
  const earlier = theirs && (await versionOf(look, theirs, version));
  if (theirs === undefined || earlier === undefined) return { kind: 'missing' };
  const { language } = look.visitor;
  const isSeen = Number(look.fields['seen']) === theirs.now.version;
  const wanted = { content: earlier.content, kind: 'restore', restored: version } as const;
  const proposed = isSeen ? await propose(look, theirs, wanted) : ({ kind: 'stale' } as const);
  if (proposed.kind === 'saved') return { kind: 'moved', to: areaPage(theirs.area, [], { done: 'saved' }) };
  const now = (await theirArea(look)) ?? theirs;
  const note = refusalHtml(proposed, { area: theirs.area, language, content: earlier.content });
  if (proposed.kind === 'asks') return page(look, now, { note, sure: { version, mark: proposed.mark } });
  return page(look, now, { note, status: proposed.kind === 'same' ? undefined : 422 });
}

async function versionOf({ tab }: TabLook, { area }: TheirArea, version: number): Promise<OpenedArea | undefined> {
  return Number.isSafeInteger(version) && version > 0 ? tab.area.at(area.id, version) : undefined;
}

interface Shown {
  readonly note?: Html | undefined;
  readonly status?: 422 | undefined;
  readonly sure?: { readonly version: number; readonly mark: string };
}

async function page(look: TabLook, theirs: TheirArea, { note, status, sure }: Shown): Promise<PageAnswer> {
  const { visitor, areas, tab } = look;
  const { language } = visitor;
  const { area } = theirs;
  const t = areaTexts[language];
  const history = await tab.area.history(area.id);
  const main = html`<h1 tabindex="-1">${t.title}: ${nameIn(area.name, language)}</h1>
    ${note} ${areas.length > 1 && areaLinks(look, theirs)}
    <p>${t.lead}</p>
    <section class="part" aria-labelledby="parts">
      <h2 id="parts">${t.partsTitle}</h2>
      <ul>
        ${PARTS.map((part) => html`<li><a href="${areaPage(area, [part])}">${t.parts[part]}</a></li>`)}
      </ul>
      <h3>${t.more}</h3>
      <ul>
        <li><a href="${areaPage(area, ['what-if'])}">${t.whatIf}</a></li>
        <li><a href="${areaPage(area, ['file'])}">${t.file}</a></li>
      </ul>
    </section>
    <section class="part" aria-labelledby="history">
      <h2 id="history">${t.history.title}</h2>
      <p class="quiet">${history.length === 0 ? t.history.none : t.history.truth}</p>
      ${history.length > 0 && historyHtml(look, theirs, history, sure)}
    </section>`;
  return { kind: 'page', title: t.title, main, status };
}

function areaLinks({ areas, visitor: { language } }: TabLook, { area }: TheirArea): Html {
  return html`<nav class="buttons" aria-label="${areaTexts[language].areas}">
    ${areas.map(
      (one) =>
        html`<a class="button" href="${areaPage(one)}" ${one.id === area.id && html`aria-current="true"`}
          >${nameIn(one.name, language)}</a
        >`,
    )}
  </nav>`;
}

function historyHtml(
  { visitor: { language } }: TabLook,
  { area, now }: TheirArea,
  history: readonly AreaVersionHead[],
  sure: Shown['sure'],
): Html {
  const { history: t, saveAnyway } = areaTexts[language];
  const names = new Map(deskOf(area).map(({ id, name }) => [id, name]));
  const who = ({ by }: AreaVersionHead): string => (by === undefined ? t.operator : (names.get(by) ?? t.somebody));
  const what = ({ kind, restored, parts }: AreaVersionHead): string =>
    [restored === undefined ? t.kinds[kind] : t.restored(restored), ...parts.map((part) => partName(part, language))].join(', ');
  const restore = ({ version }: AreaVersionHead): Html | string => {
    if (version === now.version) return t.now;
    const isSure = sure?.version === version;
    return html`<form method="post" action="${areaPage(area)}">
      <input type="hidden" name="seen" value="${now.version}" />
      <input type="hidden" name="version" value="${version}" />
      ${isSure && html`<input type="hidden" name="sure" value="${sure.mark}" />`}
      <button>${isSure ? saveAnyway : t.restore}<span class="unseen">${t.about(version)}</span></button>
    </form>`;
  };
  return tableHtml({
    heads: [t.version, t.when, t.who, t.what, html`<span class="unseen">${t.restore}</span>`],
    rows: history.map((one) => [one.version, formatMoment(one.at, area.zone, language), who(one), what(one), restore(one)]),
  });
}
