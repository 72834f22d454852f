import { POLICY_ROWS, RETENTION_ROWS, type PolicyRow } from '../../../model/area/policy.ts';

/** 'offerHours', 'retention.draftDays' */
export type PolicyKey = keyof typeof POLICY_ROWS | `retention.${keyof typeof RETENTION_ROWS}`;

export const POLICY_KEYS: readonly (readonly [PolicyKey, PolicyRow])[] = [
  ...(Object.entries(POLICY_ROWS) as [keyof typeof POLICY_ROWS, PolicyRow][]),
  ...(Object.entries(RETENTION_ROWS) as [keyof typeof RETENTION_ROWS, PolicyRow][]).map(
    ([key, row]) => [`retention.${key}`, row] as const,
  ),
];
