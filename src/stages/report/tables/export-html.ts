import { nameIn } from '../../../kernel/language/language.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { cellInWords, periodInWords, publishedInWords } from '../figures/cell.ts';
import type { Figures } from '../figures/figures.ts';
import { tablesOf } from './tables.ts';
import type { ReportTable } from './table.ts';
import { texts } from '../texts.ts';

/** A page of accessible tables: a language, headings in order, captions, and heads of rows and columns. */
export function asHtml(figures: Figures, area: Area, language: Language): string {
  const t = texts[language];
  const tables = tablesOf(figures, area, language);
  const sections = (Object.keys(t.sections) as (keyof typeof t.sections)[]).map((id) => {
    const own = tables.filter(({ section, rows }) => section === id && rows.length > 0);
    return own.length === 0
      ? ''
      : `<h2>${escaped(t.sections[id])}</h2>\n${own.map((one) => htmlTable(one, figures, language)).join('\n')}`;
  });
  const title = escaped(t.title(nameIn(area.name, language)));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${STYLE}</style></head>
<body><main>
<h1>${title}</h1>
<p>${escaped(periodInWords(figures, area, language))}</p>
<p>${escaped(publishedInWords(figures, language))}</p>
<p>${escaped(t.smallGroups(figures.smallestGroup))}</p>
${sections.filter((one) => one !== '').join('\n')}
<p>${escaped(t.hiddenNote(figures.smallestGroup))}</p>
</main></body>
</html>
`;
}

function htmlTable(one: ReportTable, figures: Figures, language: Language): string {
  const heads = one.header.map((words) => `<th scope="col">${escaped(words)}</th>`).join('');
  const rows = one.rows.map(({ head, cells }) => {
    const figuresOfRow = cells.map((cell) => `<td>${escaped(cellInWords(cell, figures.smallestGroup, language))}</td>`).join('');
    return `<tr><th scope="row">${escaped(head)}</th>${figuresOfRow}</tr>`;
  });
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(one.title)}"><table>
<caption><strong>${escaped(one.title)}</strong><br>${escaped(one.definition)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:1rem;color:#1b1b1b;background:#fff}main{max-width:70rem;margin:auto}' +
  '.table{overflow-x:auto;margin:0 0 1.5rem}table{border-collapse:collapse}caption{text-align:left;padding:.25rem 0;max-width:45rem}' +
  'th,td{border:1px solid #6b6b6b;padding:.25rem .5rem;text-align:left;vertical-align:top}td{text-align:right}';

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
