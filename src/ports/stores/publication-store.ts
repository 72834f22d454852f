import type { Publication } from '../../model/feedback/publication.ts';

/** What has been published of feedback. The implementer guarantees that a publication is never changed, replaced or removed. */
export interface PublicationStore {
  /** Publishes what is not yet published of an area and period; the first one stays, whoever comes later. */
  publish(publications: readonly Publication[]): Promise<void>;
  /** All of these areas, by area and period. */
  ofAreas(areas: readonly string[]): Promise<readonly Publication[]>;
}
