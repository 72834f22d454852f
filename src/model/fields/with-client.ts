import type { Area } from '../area/area.ts';
import { methodOf } from '../area/names.ts';
import type { Said } from './kind.ts';

/** Is the meeting known to be one with a client: because it was said, or because its method has no other kind? */
export function isWithClient({ kind, method }: Said, area: Area): boolean {
  const kinds = methodOf(area, method ?? '')?.kinds ?? [];
  return (kind ?? (kinds.length === 1 ? kinds[0] : undefined)) === 'client';
}
