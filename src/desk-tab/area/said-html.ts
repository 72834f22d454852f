import { html, type Html } from '../../kernel/markup.ts';
import { formatList } from '../../kernel/language/format.ts';
import { nameIn, type Language } from '../../kernel/language/language.ts';
import { nameOf } from '../../model/area/naming.ts';
import type { Area } from '../../model/area/area.ts';
import type { ContentFault } from '../../ports/area-desk.ts';
import { noteHtml } from '../parts-html.ts';
import type { Consequence } from './consequences.ts';
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
      ${consequences.map((one) => html`<li>${saidOf(one, speech)}</li>`)}
    </ul>
  </div>`;
}

function saidOf(one: Consequence, { area, language }: Speech): string {
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

/** What is wrong, with the places that no input of the form shows. */
export function faultsHtml(
  faults: readonly ContentFault[],
  isShown: (fault: ContentFault) => boolean,
  { content, language }: { readonly content: unknown; readonly language: Language },
): Html {
  const t = areaTexts[language];
  const hidden = faults.filter((one) => !isShown(one));
  const places = [...new Set(hidden.map(({ path }) => placeOf(path, content, language)))];
  return noteHtml([t.wrong(faults.length), ...places.map((place) => t.elsewhere(place))].join(' '), true);
}

/** 'Yksiköt, Neuvola' */
function placeOf(path: ContentFault['path'], content: unknown, language: Language): string {
  const [part = ''] = path;
  const entry = partAt(content, path.slice(0, 2));
  const name = partAt(entry, ['name', 'fi']) ?? partAt(entry, ['name']) ?? partAt(entry, ['id']);
  return [partName(String(part), language), ...(typeof name === 'string' ? [name] : [])].join(', ');
}

export function partName(part: string, language: Language): string {
  const { parts, otherParts } = areaTexts[language];
  return isPart(part) ? parts[part] : ((otherParts as Readonly<Record<string, string>>)[part] ?? part);
}
