import { hashOf } from '../../kernel/ids.ts';
import { isCoordinator, type Area } from '../../model/area/area.ts';
import type { AreaFault } from '../../model/area/faults/fault.ts';
import { changedParts } from '../../model/area/changed-parts.ts';
import { OPEN_PHASES } from '../../model/order/phases.ts';
import { contactNewCoordinators } from '../../people/reach/plan-first-contacts.ts';
import type { OpenedArea } from '../../ports/area-desk.ts';
import type { AreaContent, AreaVersionHead } from '../../ports/stores/area-versions.ts';
import type { TabLook } from '../tab-page.ts';
import { consequencesOf, type Consequence } from './consequences.ts';

/** An area of theirs as it is in force just now. */
export interface TheirArea {
  readonly area: Area;
  readonly now: OpenedArea;
}

/** The area that the address names, or the first; undefined where it is not theirs, perhaps since a moment ago. */
export async function theirArea({ tab, areas, query, visitor }: TabLook): Promise<TheirArea | undefined> {
  const wanted = query['area'] === undefined ? areas[0] : areas.find(({ id }) => id === query['area']);
  const now = wanted && (await tab.area.open(wanted.id));
  return now && isCoordinator(now.area, visitor.id) ? { area: now.area, now } : undefined;
}

export interface WantedArea {
  readonly content: AreaContent;
  readonly kind: AreaVersionHead['kind'];
  readonly restored?: number | undefined;
}

export type Proposed =
  | { readonly kind: 'saved' }
  | { readonly kind: 'same' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'faults'; readonly faults: readonly AreaFault[] }
  /** They are to see first what it means; whoever sends the mark along has seen it. */
  | { readonly kind: 'asks'; readonly consequences: readonly Consequence[]; readonly mark: string };

/** Saves what is wanted, unless something is wrong with it, somebody was faster, or it touches what is under way and was not seen. */
export async function propose(look: TabLook, { area, now }: TheirArea, wanted: WantedArea): Promise<Proposed> {
  const { tab, fields, visitor } = look;
  const parts = changedParts(now.content, wanted.content);
  if (parts.length === 0) return { kind: 'same' };
  const reading = tab.area.read(wanted.content);
  if (!reading.ok) return { kind: 'faults', faults: reading.faults };
  const [orders, bank] = await Promise.all([tab.world.orders.inPhases(area.id, OPEN_PHASES), tab.world.bank.all()]);
  const consequences = consequencesOf(area, reading.area, { orders, bank, by: visitor.id });
  const mark = hashOf([now.version, reading.content]);
  if (consequences.length > 0 && fields['sure'] !== mark) return { kind: 'asks', consequences, mark };
  const { kind, restored } = wanted;
  const change = { area: area.id, after: now.version, content: reading.content, by: visitor.id, kind, restored, parts };
  const outcome = await tab.area.save(change);
  if (outcome === 'saved') await contactNewCoordinators(tab.world);
  return { kind: outcome };
}
