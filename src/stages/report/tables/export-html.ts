import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { cellInWords, periodInWords, publishedInWords } from '../figures/cell.ts';
import type { Figures } from '../figures/figures.ts';
import { summaryOf } from '../summary/summary.ts';
import { barChart } from './bar-chart.ts';
import { escaped } from './escaped.ts';
import { PAGE_STYLE } from './page-style.ts';
import { tablesOf } from './tables.ts';
import type { ReportTable } from './table.ts';
import { texts, type TableId } from '../texts.ts';

/** A page: the summary in words, then accessible tables with a language, headings in order, titles and heads, and charts above some. */
export function asHtml(figures: Figures, area: Area, language: Language): string {
  const title = escaped(texts[language].title(nameIn(area.name, language)));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${PAGE_STYLE}</style></head>
<body><main>
<h1>${title}</h1>
${reportMain(figures, area, language)}
</main></body>
</html>
`;
}

/** The same without its page and heading, as markup to be put into another page. */
export function reportMain(figures: Figures, area: Area, language: Language): string {
  const t = texts[language];
  const tables = tablesOf(figures, area, language);
  const sections = (Object.keys(t.sections) as (keyof typeof t.sections)[]).map((id) => {
    const own = tables.filter(({ section, rows }) => section === id && rows.length > 0);
    const placed = own.map((one, no) => htmlTable({ one, id: `${id}-${no + 1}` }, figures, language));
    return own.length === 0 ? '' : `<h2>${escaped(t.sections[id])}</h2>\n<div class="tables">\n${placed.join('\n')}\n</div>`;
  });
  return `<p>${escaped(periodInWords(figures, area, language))}</p>
${htmlSummary(figures, area, language)}
<p>${escaped(publishedInWords(figures, language))}</p>
<p>${escaped(t.smallGroups(figures.smallestGroup))}</p>
${sections.filter((one) => one !== '').join('\n')}
<p>${escaped(t.hiddenNote(figures.smallestGroup))}</p>`;
}

function htmlSummary(figures: Figures, area: Area, language: Language): string {
  const { title, paragraphs, remarksTitle, remarks } = summaryOf(figures, area, language);
  const list = remarks.map((one) => `<li>${escaped(one)}</li>`).join('');
  return [
    `<h2>${escaped(title)}</h2>`,
    ...paragraphs.map((one) => `<p>${escaped(one)}</p>`),
    ...(remarks.length === 0 ? [] : [`<h3>${escaped(remarksTitle)}</h3>`, `<ul>${list}</ul>`]),
  ].join('\n');
}

/** Tables whose rows follow one another in time. */
const CHARTED: readonly TableId[] = ['ordersByMonth', 'halves'];

/** A table, and its id on the page. */
interface PlacedTable {
  readonly one: ReportTable;
  readonly id: string;
}

/** Its title and definition stand outside what scrolls, so that a narrow screen cuts neither. */
function htmlTable({ one, id }: PlacedTable, figures: Figures, language: Language): string {
  const chart = CHARTED.includes(one.id) ? barChart(one, language) : '';
  const heads = one.header.map((words) => `<th scope="col">${escaped(words)}</th>`).join('');
  const rows = one.rows.map(({ head, cells }) => {
    const figuresOfRow = cells.map((cell) => `<td>${escaped(cellInWords(cell, figures.smallestGroup, language))}</td>`).join('');
    return `<tr><th scope="row">${escaped(head)}</th>${figuresOfRow}</tr>`;
  });
  return `<section class="one"><h3 id="${id}">${escaped(one.title)}</h3>
<p id="${id}-about">${escaped(one.definition)}</p>
${chart === '' ? '' : `<figure>${chart}</figure>\n`}<div class="table" role="region" tabindex="0" aria-labelledby="${id}"><table aria-labelledby="${id}" aria-describedby="${id}-about">
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}
