import { html, type Html } from '../../kernel/markup.ts';
import { LANGUAGES, nameIn, type Language } from '../../kernel/language/language.ts';
import { addMonths } from '../../kernel/time/calendar-date.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { inUse } from '../../model/area/methods.ts';
import { nameOf } from '../../model/area/naming.ts';
import { guidePath } from '../../model/guides/guide-page.ts';
import { optionsOf, selectHtml } from '../parts-html.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import { demandOf, type SectorDemand } from './silent-units.ts';
import { demandTexts } from './texts.ts';

const SPANS = ['3', '6', '12'] as const;
/** So far back somebody who has ordered is known. As long as events are kept at the least. */
const KNOWN_MONTHS = 24;

/** Which sectors and units do not order, and what to tell them. */
export async function showDemand(look: TabLook): Promise<PageAnswer> {
  const { tab, areas, query, now, visitor } = look;
  const { language } = visitor;
  const t = demandTexts[language];
  const area = query['area'] === undefined ? areas[0] : areas.find(({ id }) => id === query['area']);
  if (area === undefined) return { kind: 'missing' };
  const months = SPANS.find((one) => one === query['months']) ?? '12';
  const today = localOf(now, area.zone).date;
  const from = instantOf(addMonths(today, -Number(months)), '00:00', area.zone);
  const knownFrom = instantOf(addMonths(today, -KNOWN_MONTHS), '00:00', area.zone);
  const [within, before] = await Promise.all([
    tab.world.histories.units(area.id, { start: from, end: now + 1 }),
    tab.world.histories.units(area.id, { start: knownFrom, end: from }),
  ]);
  const demand = demandOf(area, { within, before });
  const main = html`<h1 tabindex="-1">${t.title}</h1>
    ${choiceHtml(look, area, months)}
    <section class="part" aria-labelledby="silent">
      <h2 id="silent">${t.silent}</h2>
      <p class="quiet">${t.rests(KNOWN_MONTHS)}</p>
      ${demand.map((one) => sectorHtml(one, area, language))}
    </section>
    ${inviteHtml(look, area)} ${materialHtml(area, language)}`;
  return { kind: 'page', title: t.title, main };
}

function choiceHtml({ areas, visitor: { language } }: TabLook, area: Area, months: string): Html {
  const t = demandTexts[language];
  const spans = SPANS.map((value) => ({ value, title: t.months(Number(value)) }));
  return html`<form class="part filters" method="get" action="/desk/demand" data-live aria-label="${t.period}">
    ${
      areas.length > 1
        ? selectHtml({ name: 'area', title: t.area, value: area.id }, optionsOf(areas, language))
        : html`<input type="hidden" name="area" value="${area.id}" />`
    }
    ${selectHtml({ name: 'months', title: t.period, value: months }, spans)}
    <div class="buttons"><button class="first">${t.show}</button></div>
  </form>`;
}

function sectorHtml({ sector, units, ordering, silent }: SectorDemand, area: Area, language: Language): Html {
  const t = demandTexts[language];
  const place = (id: string | undefined): string => (id === undefined ? '' : `, ${nameOf(area.municipalities, id, language)}`);
  return html`<h3>${nameOf(area.sectors, sector, language)}</h3>
    <p>${t.ordering(ordering, units)}</p>
    ${
      silent.length > 0 &&
      html`<ul>
        ${silent.map(
          ({ unit, isKnown }) =>
            html`<li>
              ${nameIn(unit.name, language)}${place(unit.municipality)}
              <span class="mark ${isKnown && 'warn'}">${isKnown ? t.before : t.never}</span>
            </li>`,
        )}
      </ul>`
    }`;
}

/** What may be sent into a team or to a unit, in each language. */
function inviteHtml({ tab, visitor: { language } }: TabLook, area: Area): Html {
  const t = demandTexts[language];
  const link = appLink(tab.world.catalogAppId);
  return html`<section class="part" aria-labelledby="invite">
    <h2 id="invite">${t.invite.title}</h2>
    <p>${t.invite.lead}</p>
    ${link !== undefined && html`<p><a href="${link}">${t.invite.open}</a></p>`}
    ${LANGUAGES.map(
      (one) =>
        html`<label class="field"
          ><span>${t.invite.languages[one]}</span>
          <textarea rows="5" readonly lang="${one}">${inviteIn(one, area, link)}</textarea>
        </label>`,
    )}
  </section>`;
}

function inviteIn(language: Language, area: Area, link: string | undefined): string {
  const { invite } = demandTexts[language];
  return `${invite.text(nameIn(area.name, language))} ${link === undefined ? invite.find : invite.link(link)}`;
}

/** Opens the app, and offers it to whoever has not got it yet. Undefined where it is not known which app is ours. */
function appLink(catalogAppId: string | undefined): string | undefined {
  return catalogAppId === undefined ? undefined : `https://teams.microsoft.com/l/app/${catalogAppId}`;
}

function materialHtml(area: Area, language: Language): Html {
  const t = demandTexts[language];
  const methods = inUse(area.methods).filter(({ needsCoordinator }) => !needsCoordinator);
  return html`<section class="part" aria-labelledby="material">
    <h2 id="material">${t.material.title}</h2>
    <p>${t.material.lead}</p>
    <ul>
      ${methods.map(
        ({ id, kinds: [kind = 'client'], name, about }) =>
          html`<li>
            <a href="${guidePath(area.id, { kind, method: id }, language)}" target="_blank" rel="noopener"
              >${nameIn(name, language)}</a
            >: ${nameIn(about, language)}
          </li>`,
      )}
    </ul>
  </section>`;
}
