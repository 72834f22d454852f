import { html, type Html } from '../../kernel/markup.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import { noteHtml } from '../parts-html.ts';
import { areaPage } from './area-address.ts';
import { propose, theirArea, type TheirArea } from './propose.ts';
import { fileFaultsHtml, refusalHtml } from './said-html.ts';
import { areaTexts } from './texts.ts';

/** The area as its file, to be read here or, with `format=yaml`, taken along with every default written out. */
export async function showFile(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  if (theirs === undefined) return { kind: 'missing' };
  const { now, area } = theirs;
  if (look.query['format'] === 'yaml')
    return { kind: 'file', name: `${area.id}.yaml`, type: 'yaml', content: look.tab.area.print(now.whole) };
  return page(look, theirs, { text: look.tab.area.print(now.content) });
}

/** Takes a whole file; every fault of it is told with its line and in the language of whoever sent it. */
export async function actOnFile(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  if (theirs === undefined) return { kind: 'missing' };
  const { language } = look.visitor;
  const t = areaTexts[language];
  const { text = '', seen } = look.fields;
  const refused = (note: Html): PageAnswer => page(look, theirs, { text, note, status: 422 });
  if (Number(seen) !== theirs.now.version) return refused(noteHtml(t.stale, true));
  const parsed = look.tab.area.parse(text);
  if ('faults' in parsed) return refused(fileFaultsHtml(parsed.faults, { content: parsed.content, language }));
  if (parsed.content['id'] !== theirs.area.id) return refused(noteHtml(t.asFile.other, true));
  const proposed = await propose(look, theirs, { content: parsed.content, kind: 'change' });
  if (proposed.kind === 'saved') return { kind: 'moved', to: areaPage(theirs.area, [], { done: 'saved' }) };
  const note = refusalHtml(proposed, { area: theirs.area, language, content: parsed.content });
  if (proposed.kind === 'asks') return page(look, theirs, { text, note, sure: proposed.mark });
  return page(look, theirs, { text, note, status: proposed.kind === 'same' ? undefined : 422 });
}

interface Shown {
  readonly text: string;
  readonly note?: Html | undefined;
  readonly status?: 422 | undefined;
  readonly sure?: string;
}

function page({ visitor: { language } }: TabLook, { area, now }: TheirArea, { text, note, status, sure }: Shown): PageAnswer {
  const t = areaTexts[language];
  const main = html`<p><a href="${areaPage(area)}">${t.back}</a></p>
    <h1 tabindex="-1">${t.asFile.title}</h1>
    ${note}
    <p>${t.asFile.lead}</p>
    <div class="buttons"><a class="button" href="${areaPage(area, ['file'], { format: 'yaml' })}">${t.asFile.download}</a></div>
    <form class="part" method="post" action="${areaPage(area, ['file'])}">
      <input type="hidden" name="seen" value="${now.version}" />
      ${sure !== undefined && html`<input type="hidden" name="sure" value="${sure}" />`}
      <label class="field"
        ><span>${t.asFile.text}</span><textarea name="text" rows="24" spellcheck="false">${text}</textarea>
      </label>
      <div class="buttons"><button class="first">${sure === undefined ? t.save : t.saveAnyway}</button></div>
    </form>`;
  return { kind: 'page', title: t.asFile.title, main, status };
}
