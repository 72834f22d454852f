import { html, type Html } from '../../kernel/markup.ts';
import { formatDate, formatList } from '../../kernel/language/format.ts';
import { nameIn, type Language, type Named } from '../../kernel/language/language.ts';
import { languageName, nameOf } from '../../model/area/naming.ts';
import { MAY_LACK_APP, OUT_OF_REACH } from '../../model/people/reachability.ts';
import type { ReachOf } from '../../runtime/delivery/whom-reached.ts';
import type { Area } from '../../model/area/area.ts';
import type { BankPerson } from './bank-people.ts';
import { bankTexts } from './texts.ts';

/** What these areas have of a kind. */
export function thingsOf(areas: readonly Area[], what: ThingsOfArea): readonly { readonly id: string; readonly name: Named }[] {
  return areas.flatMap((area): readonly { readonly id: string; readonly name: Named }[] => area[what]);
}

type ThingsOfArea = 'municipalities' | 'units' | 'methods';

export function namesOf(
  what: ThingsOfArea,
  ids: readonly string[],
  { areas, language }: { readonly areas: readonly Area[]; readonly language: Language },
): string {
  const entries = thingsOf(areas, what);
  return ids.map((id) => nameOf(entries, id, language)).join(', ');
}

export function languagesOf(codes: readonly string[], language: Language): string {
  return codes.map((code) => languageName(code, language)).join(', ');
}

/** Whether the bot reaches somebody, and why not. */
export function reachHtml({ reach, known: { install } }: ReachOf, language: Language): Html {
  const look = OUT_OF_REACH.has(reach) ? 'mark bad' : 'quiet';
  return html`<span class="${look}">${bankTexts[language].reached[reach]}</span> ${whyUnreached({ reach, install }, language)}`;
}

/** How installing the app for them ended, where that is why they are not reached. */
export function whyUnreached({ reach, install }: Pick<BankPerson, 'reach' | 'install'>, language: Language): string | undefined {
  return MAY_LACK_APP.has(reach) ? install && bankTexts[language].installs[install.outcome] : undefined;
}

/** What is to be noticed of somebody, worst first; the colour only repeats the words. */
export function marksOf(
  { person, pause, permission, isWishing, isRefresherNear, others, reach, isReached }: BankPerson,
  language: Language,
): readonly Html[] {
  const t = bankTexts[language];
  const { permissionUntil = '', refresherDue = '' } = person;
  const mark = (kind: string, words: string): Html => html`<span class="mark ${kind}">${words}</span> `;
  return [
    ...(isWishing ? [mark('warn', t.states.wishing)] : []),
    ...(isReached ? [] : [mark('bad', t.reached[reach])]),
    ...(permission === 'good'
      ? []
      : [mark(permission === 'over' ? 'bad' : 'warn', t.permission[permission](formatDate(permissionUntil, language)))]),
    ...(isRefresherNear ? [mark('warn', t.refresher(formatDate(refresherDue, language)))] : []),
    ...(pause === undefined ? [] : [mark('warn', t.pause(formatDate(pause.from, language), formatDate(pause.until, language)))]),
    ...(others.length === 0
      ? []
      : [
          mark(
            '',
            t.shared(
              formatList(
                others.map(({ name }) => nameIn(name, language)),
                language,
              ),
            ),
          ),
        ]),
  ];
}
