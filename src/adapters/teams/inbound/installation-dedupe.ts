import type { Inbound } from '../../../ports/inbound.ts';

/**
 * Teams tells of a first installation twice within a second: as an installation and as a new member. Only the first is news.
 * Forgotten after half a minute, so that leaving and coming back is told.
 */
export function installationDedupe(now: () => number = () => performance.now()): (inbound: Inbound) => boolean {
  const told = new Map<string, { readonly kind: string; readonly at: number }>();
  return (inbound) => {
    if (inbound.kind !== 'installed' && inbound.kind !== 'uninstalled') return true;
    const at = now();
    for (const [key, earlier] of told) if (at - earlier.at > REMEMBERED_MS) told.delete(key);
    const place = inbound.teamId ?? inbound.address.conversationId;
    const isNews = told.get(place)?.kind !== inbound.kind;
    told.set(place, { kind: inbound.kind, at });
    return isNews;
  };
}

const REMEMBERED_MS = 30_000;
