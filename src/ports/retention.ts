import type { Instant } from '../kernel/time/instant.ts';
import type { Area } from '../model/area/area.ts';

/** Forgetting what the policies of areas no longer allow to be kept. */
export interface Retention {
  /** All of it or nothing, recorded; repeating it finds nothing more. */
  forget(areas: readonly Area[], now: Instant): Promise<void>;
}
