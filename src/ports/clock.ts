import type { Instant } from '../kernel/time/instant.ts';

/** The app's own clock: real time plus an offset that development may move forward. Rules get `now` handed in from here. */
export interface Clock {
  now(): Instant;
  /** Where development is moving it to just now. Outside no time passes meanwhile: who only looks there need not look on the way. */
  readonly movingTo?: Instant | undefined;
}
