import { nameIn, type Language } from '../../kernel/language/language.ts';
import type { Area } from '../area/area.ts';
import { STAGE_NAMES, type MeetingKind } from '../area/methods.ts';
import { methodOf, modelTexts } from '../area/naming.ts';
import type { OrderRequest } from '../order/order.ts';
import type { StageNumber } from '../order/phases.ts';
import { guidanceOf, guideTexts, invitationOf, partLines } from './guides.ts';

/** What happens at a meeting, for those who are invited: on a screen or on paper, the same for every meeting of the method. */
export interface GuidePage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly stages: readonly { readonly name: string; readonly happens: string; readonly yours: string }[];
  readonly parts: readonly string[];
  readonly rights: readonly string[];
  readonly words: {
    readonly yours: string;
    readonly parts: string;
    readonly good: string;
    readonly print: string;
  };
}

/** Address of the page: it names an area and a method, and no meeting. */
export function guidePath(area: string, { kind, method }: Pick<OrderRequest, 'kind' | 'method'>, language: Language): string {
  return `/guide/${area}/${kind}/${method}?lang=${language}`;
}

/** Undefined: no such method, or not of this kind. */
export function guidePage(
  area: Area,
  { kind, method: id }: { readonly kind: string; readonly method: string },
  language: Language,
) {
  const method = methodOf(area, id);
  if (method === undefined || !isKindOf(kind, method.kinds)) return undefined;
  const meeting = { method, kind };
  const { page, card } = guideTexts[language];
  return {
    title: method.needsCoordinator ? page.title : nameIn(method.name, language),
    paragraphs: [page.intro[kind], ...invitationOf(meeting, language).slice(1)],
    stages: STAGE_NAMES.map((stage, at) => {
      const { happens, participant } = guidanceOf(meeting, stage, language);
      return { name: modelTexts[language].stages[(at + 1) as StageNumber], happens, yours: participant };
    }),
    parts: partLines(meeting, method.durationMinutes, language),
    rights: page.rights[kind],
    words: { yours: page.yours, parts: card.parts, good: page.good, print: page.print },
  } satisfies GuidePage;
}

function isKindOf(kind: string, kinds: readonly MeetingKind[]): kind is MeetingKind {
  return kinds.some((one) => one === kind);
}
