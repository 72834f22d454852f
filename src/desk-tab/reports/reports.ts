import { html, Html } from '../../kernel/markup.ts';
import { nameIn } from '../../kernel/language/language.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { earlier, periodName } from '../../model/feedback/fixed-period.ts';
import { quarterOf } from '../../model/feedback/quarter.ts';
import { readPeriod, type AskedPeriod } from '../../stages/report/figures/period.ts';
import { periodReport } from '../../stages/report/period-report.port.ts';
import { reportMain } from '../../stages/report/tables/export-html.ts';
import { exportReport, REPORT_FORMATS } from '../../stages/report/tables/export.ts';
import { texts as reportTexts } from '../../stages/report/texts.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { reportPageTexts } from './texts.ts';

/** The report of an area of theirs and a period, as the operator's command writes it; with `format`, as a file. */
export async function showReports(look: TabLook): Promise<PageAnswer> {
  const { tab, visitor, areas, query, now } = look;
  const { language } = visitor;
  const area = areas.find(({ id }) => id === query['area']) ?? areas[0];
  if (area === undefined) return { kind: 'missing' };
  const asked = askedIn(query);
  const { title } = reportPageTexts[language];
  if (Object.keys(asked).length === 0) return { kind: 'page', title, main: pageHtml(look, area, undefined) };
  const period = readPeriod(asked, now, area.zone);
  if (typeof period === 'string') {
    const fault = html`<p class="note bad" role="alert" data-first tabindex="-1">${reportTexts[language].refusals[period]}</p>`;
    return { kind: 'page', title, status: 422, main: pageHtml(look, area, fault) };
  }
  const figures = await periodReport(tab.world, [area], period);
  const format = REPORT_FORMATS.find((one) => one === query['format']);
  if (format === undefined) {
    const report = html`${exportsHtml(look, area, asked)}
      <article class="part report">${new Html(reportMain(figures, area, language))}</article>`;
    return { kind: 'page', title, main: pageHtml(look, area, report) };
  }
  const content = await exportReport(format, figures, area, language);
  return { kind: 'file', name: `${area.id}-${period.from}-${period.to}.${format}`, type: format, content };
}

/** Without what is empty: a form sends that too. */
function askedIn(query: Readonly<Record<string, string>>): AskedPeriod & Readonly<Record<string, string>> {
  const given = ['period', 'from', 'to'].map((name) => [name, query[name] ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function pageHtml({ areas, visitor: { language }, query, now }: TabLook, area: Area, report: Html | undefined): Html {
  const t = reportPageTexts[language];
  const quarter = quarterOf(localOf(now, area.zone).date);
  const half = `${quarter.slice(0, 4)}H${Number(quarter.slice(5)) > 2 ? 2 : 1}`;
  const fixed = [half, earlier(half), quarter, earlier(quarter), quarter.slice(0, 4), earlier(quarter.slice(0, 4))];
  const choice = html`<label class="field"
    ><span>${t.area}</span>
    <select name="area">
      ${areas.map((one) => html`<option value="${one.id}" ${one === area && html`selected`}>${nameIn(one.name, language)}</option>`)}
    </select></label
  >`;
  const links = fixed.map((one) => {
    const current = query['period'] === one && html`aria-current="true"`;
    return html`<a class="button" href="/desk/reports?area=${area.id}&period=${one}" ${current}>${periodName(one)}</a>`;
  });
  return html`<h1 tabindex="-1">${t.title}</h1>
    <nav class="buttons" aria-label="${t.periods}">${links}</nav>
    <form class="part filters" method="get" action="/desk/reports" aria-label="${t.own}">
      ${areas.length > 1 ? choice : html`<input type="hidden" name="area" value="${area.id}" />`}
      <label class="field"><span>${t.from}</span><input type="date" name="from" value="${query['from']}" /></label>
      <label class="field"><span>${t.to}</span><input type="date" name="to" value="${query['to']}" /></label>
      <div class="buttons"><button class="first">${t.show}</button></div>
    </form>
    ${report ?? html`<p class="part">${t.choose}</p>`}`;
}

function exportsHtml({ visitor: { language } }: TabLook, area: Area, asked: Readonly<Record<string, string>>): Html {
  const t = reportPageTexts[language];
  const links = REPORT_FORMATS.map((format) => {
    const query = new URLSearchParams({ area: area.id, ...asked, format }).toString();
    return html`<a class="button" href="/desk/reports?${query}">${t.formats[format]}</a>`;
  });
  return html`<nav class="buttons" aria-label="${t.exports}">${links}</nav>`;
}
