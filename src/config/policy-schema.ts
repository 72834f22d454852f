import { z } from 'zod/v4';
import { isQuietHours } from '../kernel/time/quiet-hours.ts';
import { POLICY_ROWS, RETENTION_ROWS, type PolicyRow } from '../model/area/policy.ts';
import { only } from './methods/file-parts.ts';

export const wholeNumber = (least: number, most: number) => {
  const within = only(`whole ${least} ${most}`);
  return z.number(within).int(within).min(least, within).max(most, within);
};
export const numberUpTo = (most: number) => {
  const within = only(`number ${most}`);
  return z.number(within).min(0, within).max(most, within);
};
export const boolean = z.boolean(only('switch'));

type Rows = Readonly<Record<string, PolicyRow>>;
type Shape<R extends Rows> = { readonly [K in keyof R]: z.ZodOptional<z.ZodType<R[K]['usual']>> };

/** The policy of an area file: each key as its row says, and none must be given. */
export const policySchema = z.strictObject({
  ...shapeOf(POLICY_ROWS),
  retention: z.strictObject(shapeOf(RETENTION_ROWS)).optional(),
});

/** What the README says of each key. */
export interface PolicyLine {
  readonly key: string;
  readonly usual: string;
  readonly allowed: string;
  readonly about: string;
}

export function policyLines(): readonly PolicyLine[] {
  return [...linesOf('', POLICY_ROWS), ...linesOf('retention.', RETENTION_ROWS)];
}

function linesOf(before: string, rows: Rows): readonly PolicyLine[] {
  return Object.entries(rows).map(([key, row]) => ({
    key: `${before}${key}`,
    usual: row.kind === 'hours' ? `"${row.usual}"` : String(row.usual),
    allowed: allowedBy(row),
    about: row.about,
  }));
}

function allowedBy(row: PolicyRow): string {
  if (row.kind === 'number') return `${row.least}–${row.most}`;
  return row.kind === 'switch' ? 'true or false' : '"18:00-08:00", or "" for none';
}

function shapeOf<R extends Rows>(rows: R): Shape<R> {
  const shape = Object.entries(rows).map(([key, row]) => {
    const described = schemaOf(row).optional().meta({ description: row.about, default: row.usual });
    return [key, described];
  });
  return Object.fromEntries(shape) as Shape<R>;
}

function schemaOf(row: PolicyRow): z.ZodType {
  if (row.kind === 'number') return wholeNumber(row.least, row.most);
  if (row.kind === 'switch') return boolean;
  return z.string(only('hours')).refine((given) => given === '' || isQuietHours(given), only('hours'));
}
