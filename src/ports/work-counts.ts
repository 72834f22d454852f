/** How the work stands at one moment, in counts: for the operator, who must not see whose it is. */
export interface WorkCounts {
  readonly due: number;
  /** Seconds since the oldest work that is due and in nobody's hands fell due. */
  readonly oldestDueSeconds: number;
  readonly waiting: number;
  readonly parked: number;
  /** People and desks that cannot be written to. */
  readonly unreachable: number;
  readonly ordersByPhase: Readonly<Record<string, number>>;
  readonly connections: { readonly inUse: number; readonly idle: number; readonly waitedFor: number };
}
