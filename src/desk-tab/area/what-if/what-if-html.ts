import { html, type Html } from '../../../kernel/markup.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { compareIn } from '../../../kernel/language/format.ts';
import { median } from '../../../kernel/median.ts';
import { DAY } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { languageName } from '../../../model/area/naming.ts';
import { POLICY_ROWS, type Policy } from '../../../model/area/policy.ts';
import { isStaffed, meetingSlot, type Order } from '../../../model/order/order.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { MOST_LISTED, sought } from '../../../stages/desk/acts/listed.ts';
import { texts as deskTexts } from '../../../stages/desk/texts.ts';
import { isEnough, type PastAnswers } from '../../../stages/match/what-if/past-answers.ts';
import { TRIED, type TriedKey } from '../../../stages/match/what-if/trial.ts';
import type { PastOutcome } from '../../../stages/match/what-if/what-if.ts';
import { optionsOf, selectHtml, tableHtml, ticksHtml } from '../../parts-html.ts';
import { areaPage } from '../area-address.ts';
import { allowedOf } from '../forms/allowed.ts';
import { areaTexts } from '../texts.ts';
import { SOMEBODY } from './asked-trial.ts';
import { whatIfTexts } from './texts.ts';

export interface WhatIfPage {
  readonly area: Area;
  readonly language: Language;
  readonly months: string;
  readonly query: Readonly<Record<string, string>>;
  readonly bank: readonly Consultant[];
  readonly now: Policy;
  readonly faults?: readonly TriedKey[];
  readonly note?: Html;
  readonly result?: {
    readonly before: PastOutcome;
    readonly after: PastOutcome;
    readonly orders: readonly Order[];
    readonly answers: PastAnswers;
    /** There were more orders than could be looked at. */
    readonly isCut: boolean;
  };
}

export function whatIfHtml(page: WhatIfPage): Html {
  const { area, language, note, result } = page;
  const t = whatIfTexts[language];
  return html`<p><a href="${areaPage(area)}">${areaTexts[language].back}</a></p>
    <h1 tabindex="-1">${t.title}</h1>
    ${note}
    <p>${t.lead}</p>
    ${formHtml(page)} ${result !== undefined && resultHtml(result, page)}`;
}

function formHtml(page: WhatIfPage): Html {
  const { area, language, months, query } = page;
  const t = whatIfTexts[language];
  const languages = area.languages.map((value) => ({ value, title: languageName(value, language) }));
  const spans = ['3', '6', '12'].map((value) => ({ value, title: t.months(Number(value)) }));
  return html`<form class="part" method="get" action="/desk/area/what-if">
    <input type="hidden" name="area" value="${area.id}" />
    <button class="unseen" name="run" value="yes" tabindex="-1" aria-hidden="true"></button>
    ${selectHtml({ name: 'months', title: t.period, value: months }, spans)}
    <h2>${t.policy}</h2>
    ${TRIED.map((key) => policyHtml(key, page))}
    <h2>${t.people}</h2>
    ${withoutHtml(page)}
    <p>
      <label><input type="checkbox" name="more" value="yes" ${query['more'] === 'yes' && html`checked`} /> ${t.more}</label>
    </p>
    ${selectHtml({ name: 'unit', title: t.unit, value: query['unit'] }, optionsOf(area.units, language), { first: t.anyUnit })}
    ${ticksHtml({ name: 'languages', title: t.languages, options: languages }, query['languages'])}
    ${ticksHtml({ name: 'municipalities', title: t.municipalities, options: optionsOf(area.municipalities, language) }, query['municipalities'])}
    <div class="buttons"><button class="first" name="run" value="yes">${t.run}</button></div>
  </form>`;
}

/** Of a large bank whoever is looked for by name; whoever is chosen stays chosen. */
function withoutHtml({ language, query, bank }: WhatIfPage): Html {
  const t = whatIfTexts[language];
  const { choose } = deskTexts[language];
  const byName = compareIn(language);
  const words = query['who'] ?? '';
  const chosen = bank.filter(({ id }) => id === query['without']).map(({ id }) => id);
  const sorted = [...bank].sort((a, b) => byName(a.name, b.name));
  const found = sought(sorted, { words, ticked: chosen });
  const isNobody = found.length === chosen.length;
  const said = found.length > MOST_LISTED ? t.firstOf(MOST_LISTED, found.length) : isNobody && t.notFound;
  const search = html`<label class="field"><span>${choose.who}</span><input name="who" value="${words}" maxlength="80" /></label>
    <div class="buttons"><button name="run" value="">${choose.find}</button></div>
    ${said !== false && html`<p class="quiet">${said}</p>`}`;
  const people = found.slice(0, MOST_LISTED).map(({ id, name }) => ({ value: id, title: name }));
  return html`${bank.length > MOST_LISTED && search}
  ${selectHtml({ name: 'without', title: t.without, value: query['without'] }, people, { first: t.nobody })}`;
}

function policyHtml(key: TriedKey, { language, query, now, faults = [] }: WhatIfPage): Html {
  const kind = faults.includes(key) ? 'fault' : 'quiet';
  return html`<label class="field"
    ><span>${areaTexts[language].policy[key]}</span
    ><input name="${key}" inputmode="numeric" value="${query[key] ?? now[key]}" maxlength="9" />
    <span class="${kind}">${allowedOf(POLICY_ROWS[key], language)}</span></label
  >`;
}

type Result = NonNullable<WhatIfPage['result']>;

function resultHtml(result: Result, page: WhatIfPage): Html {
  const { orders, answers, isCut } = result;
  const t = whatIfTexts[page.language];
  const rests = isEnough(answers)
    ? t.answers(Math.round((100 * answers.accepted) / answers.asked), answers.asked, Math.round(answers.hours))
    : t.fewAnswers;
  return html`<section class="part" aria-labelledby="result" data-first tabindex="-1">
      <h2 id="result">${t.result}</h2>
      <p>${t.of(orders.length)} ${isCut && t.cut(orders.length)}</p>
      ${orders.length > 0 && html`${figuresHtml(result, page)} ${changesHtml(result, page)} ${loadHtml(result, page)}`}
    </section>
    <section class="part" aria-labelledby="rests">
      <h2 id="rests">${t.restsTitle}</h2>
      <p>${t.rests}</p>
      <p>${rests}</p>
    </section>`;
}

interface Figures {
  readonly filled: number;
  readonly thin: number | undefined;
  readonly unfilled: number;
  readonly days: number | undefined;
  readonly hours: number | undefined;
}

function figuresHtml({ before, after, orders }: Result, { language }: WhatIfPage): Html {
  const t = whatIfTexts[language];
  const columns = [realOf(orders), figuresOf(before), figuresOf(after)];
  const rows: readonly (readonly [string, keyof Figures])[] = [
    [t.filled, 'filled'],
    [t.thin, 'thin'],
    [t.unfilled, 'unfilled'],
    [t.days, 'days'],
    [t.hours, 'hours'],
  ];
  const told = (value: number | undefined): string => (value === undefined ? '–' : String(Math.round(value)));
  return tableHtml({
    heads: [t.figure, t.real, t.before, t.after],
    rows: rows.map(([title, key]) => [title, ...columns.map((one) => told(one[key]))]),
  });
}

function figuresOf({ filled, thin, unfilled, daysToMeeting, hoursToTeam }: PastOutcome): Figures {
  return { filled: filled.length, thin: thin.length, unfilled: unfilled.length, days: daysToMeeting, hours: hoursToTeam };
}

/** As it went: those that have their team, and those that never got one. */
function realOf(orders: readonly Order[]): Figures {
  const staffed = orders.filter((order) => isStaffed(order) && order.phase !== 'cancelled');
  const days = staffed.flatMap((order) => {
    const slot = meetingSlot(order);
    return slot === undefined ? [] : [(slot.start - order.placedAt) / DAY];
  });
  const unfilled = orders.filter(({ phase, problem }) => phase === 'unfilled' || (phase === 'stuck' && problem !== undefined));
  return { filled: staffed.length, thin: undefined, unfilled: unfilled.length, days: median(days), hours: undefined };
}

/** Orders for which it would have gone otherwise. */
function changesHtml({ before, after }: Result, { language }: WhatIfPage): Html {
  const t = whatIfTexts[language];
  const gained = before.unfilled.filter((one) => !after.unfilled.includes(one));
  const lost = after.unfilled.filter((one) => !before.unfilled.includes(one));
  const list = (title: string, numbers: readonly string[]): Html | false =>
    numbers.length > 0 &&
    html`<h3>${title}</h3>
      <ul>
        ${numbers.map((number) => html`<li><a href="/desk/orders/${number}">${number}</a></li>`)}
      </ul>`;
  return html`${list(t.gained, gained)} ${list(t.lost, lost)} ${gained.length + lost.length === 0 && html`<p>${t.sameOrders}</p>`}`;
}

const MOST_PEOPLE = 20;

/** Whose load would be otherwise, most first. */
function loadHtml({ before, after }: Result, { bank, language }: WhatIfPage): Html | false {
  const t = whatIfTexts[language];
  const names = new Map<string, string>([...bank.map(({ id, name }) => [id, name] as const), [SOMEBODY, t.somebody]]);
  const ids = [...new Set([...before.load.keys(), ...after.load.keys()])];
  const changes = ids
    .map((id) => ({ name: names.get(id) ?? id, was: before.load.get(id) ?? 0, is: after.load.get(id) ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was) || a.name.localeCompare(b.name, language));
  return (
    changes.length > 0 &&
    html`<h3>${t.load}</h3>
      <ul>
        ${changes.slice(0, MOST_PEOPLE).map(({ name, was, is }) => html`<li>${t.loadOf(name, was, is)}</li>`)}
      </ul>
      ${changes.length > MOST_PEOPLE && html`<p>${t.andOthers(changes.length - MOST_PEOPLE)}</p>`}`
  );
}
