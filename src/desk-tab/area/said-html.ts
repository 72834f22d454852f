import { html, type Html } from '../../kernel/markup.ts';
import { formatList } from '../../kernel/language/format.ts';
import { nameIn, type Language } from '../../kernel/language/language.ts';
import { languageName, nameOf } from '../../model/area/naming.ts';
import type { Area } from '../../model/area/area.ts';
import { faultInWords, type AreaFault, type LinedFault } from '../../model/area/faults/fault.ts';
import { noteHtml } from '../parts-html.ts';
import type { BasicsConsequence, Consequence } from './consequences.ts';
import { partAt } from './forms/inputs.ts';
import { isPart } from './forms/area-parts.ts';
import type { Proposed } from './propose.ts';
import { areaTexts } from './texts.ts';

interface Speech {
  readonly area: Area;
  readonly language: Language;
}

/** What a change leads to, to be seen before it is saved. */
export function consequencesHtml(consequences: readonly Consequence[], speech: Speech): Html {
  const t = areaTexts[speech.language];
  return html`<div class="note" role="status" data-first tabindex="-1">
    <h2>${t.asks}</h2>
    <ul>
      ${consequences.map((one) => html`<li>${isOfBasics(one) ? saidOfBasics(one, speech.language) : saidOf(one, speech)}</li>`)}
    </ul>
  </div>`;
}

function saidOf(one: Exclude<Consequence, BasicsConsequence>, { area, language }: Speech): string {
  const t = areaTexts[language];
  const { means } = t;
  switch (one.kind) {
    case 'method-off':
      return `${means.methodOff(nameIn(one.method.name, language), one.orders)} ${means.trained(one.people)}`;
    case 'method-otherwise':
      return means.methodOtherwise(nameIn(one.method.name, language), one.orders);
    case 'coordinator-gone': {
      const heirs = formatList(
        one.heirs.map(({ name }) => name),
        language,
      );
      return `${means.coordinatorGone(one.who.name, one.orders)} ${one.orders === 0 ? '' : means.heirs(heirs)}`.trim();
    }
    case 'yourself':
      return means.yourself;
    case 'thing-gone':
      return `${means.thingGone(means.things[one.what], nameOf(area[one.what], one.id, language), one.orders)} ${means.inBank(one.people)}`.trim();
    case 'policy':
      return `${means.policy(t.policy[one.key], valueIn(one.from, language), valueIn(one.to, language))} ${one.isShorter ? means.shorter : ''}`.trim();
    case 'under-way':
      return means.underWay(one.orders);
  }
}

const OF_BASICS: readonly Consequence['kind'][] = ['language-gone', 'mailbox', 'zone'];
const isOfBasics = (one: Consequence): one is BasicsConsequence => OF_BASICS.includes(one.kind);

function saidOfBasics(one: BasicsConsequence, language: Language): string {
  const { means } = areaTexts[language];
  switch (one.kind) {
    case 'language-gone':
      return `${means.languageGone(languageName(one.code, language), one.orders)} ${means.inBank(one.people)}`.trim();
    case 'mailbox':
      return `${means.mailbox(one.from, one.to)} ${means.booked(one.booked.length)} ${one.booked.join(', ')}`.trim();
    case 'zone':
      return `${means.zone(one.from, one.to)} ${means.sameMoments(one.orders)}`.trim();
  }
}

function valueIn(value: unknown, language: Language): string {
  const { yes, no } = areaTexts[language];
  if (typeof value === 'boolean') return value ? yes : no;
  return value === '' ? '–' : String(value);
}

/** What is said where a change was not saved, by a page that has no inputs for its faults. */
export function refusalHtml(
  proposed: Exclude<Proposed, { readonly kind: 'saved' }>,
  { content, ...speech }: Speech & { readonly content: unknown },
): Html {
  const t = areaTexts[speech.language];
  switch (proposed.kind) {
    case 'same':
      return noteHtml(t.same);
    case 'stale':
      return noteHtml(t.gone, true);
    case 'faults':
      return faultsHtml(proposed.faults, () => false, { content, language: speech.language });
    case 'asks':
      return consequencesHtml(proposed.consequences, speech);
  }
}

/** How much is wrong, and each fault that no input of the form shows. */
export function faultsHtml(
  faults: readonly AreaFault[],
  isShown: (fault: AreaFault) => boolean,
  { content, language }: { readonly content: unknown; readonly language: Language },
): Html {
  const t = areaTexts[language];
  const hidden = faults.filter((one) => !isShown(one));
  const told = hidden.map(({ path, fault }) => `${placeOf(path, content, language)}: ${faultInWords(fault, language)}`);
  return noteHtml([t.wrong(faults.length), ...new Set(told)].join(' '), true);
}

/** Every fault of a file: its line and place there, the title that the place has in the forms, what is wrong and what is allowed. */
export function fileFaultsHtml(
  faults: readonly LinedFault[],
  { content, language }: { readonly content: unknown; readonly language: Language },
): Html {
  const { asFile } = areaTexts[language];
  const placeIn = ({ path }: LinedFault): Html | false =>
    path.length > 0 && html`<strong>${placeOf(path, content, language)}</strong> (<code>${path.join('.')}</code>):`;
  return html`<div class="note bad" role="alert" data-first tabindex="-1">
    <h2>${asFile.faults(faults.length)}</h2>
    <ul>
      ${faults
        .slice(0, MOST_FAULTS)
        .map((one) => html`<li>${asFile.line(one.line)} ${placeIn(one)} ${faultInWords(one.fault, language)}</li>`)}
    </ul>
  </div>`;
}

const MOST_FAULTS = 50;

/** 'Yksiköt, Neuvola, Kunta' */
function placeOf(path: AreaFault['path'], content: unknown, language: Language): string {
  const [part = ''] = path;
  const entry = partAt(content, path.slice(0, 2));
  const name = partAt(entry, ['name', 'fi']) ?? partAt(entry, ['name']) ?? partAt(entry, ['id']);
  const isEntry = path.length > 1 && typeof name === 'string';
  return [partName(String(part), language), ...(isEntry ? [name] : []), ...labelOf(path, language)].join(', ');
}

/** The title of the input that the forms have for the place; nothing where they have none. */
function labelOf(path: AreaFault['path'], language: Language): readonly string[] {
  const { inputs, policy } = areaTexts[language];
  const titles: Readonly<Record<string, string>> = path[0] === 'policy' ? policy : inputs;
  const names = path.filter((one) => typeof one === 'string');
  const tails = names.flatMap((_one, from) => names.slice(from).map((_end, n) => names.slice(from, from + n + 1).join('.')));
  const known = tails.filter((one) => Object.hasOwn(titles, one)).sort((a, b) => b.length - a.length)[0];
  return known === undefined ? [] : [titles[known] ?? ''];
}

export function partName(part: string, language: Language): string {
  const { parts, otherParts } = areaTexts[language];
  return isPart(part) ? parts[part] : ((otherParts as Readonly<Record<string, string>>)[part] ?? part);
}
