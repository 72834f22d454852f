import type { Area } from '../../model/area/area.ts';

/** Areas as they were last read from their files, for those who look at the database alone. */
export interface AreaStore {
  save(area: Area): Promise<void>;
}
