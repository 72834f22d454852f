import { cleanTree } from '../kernel/foreign-text.ts';
import type { Area } from '../model/area/area.ts';
import type { AreaFault } from '../model/area/faults/fault.ts';
import { areaFaults } from './area-checks.ts';
import { areaSchema, type AreaFile } from './area-schema.ts';
import { completeArea } from './complete-area.ts';
import { schemaFaults } from './schema-faults.ts';

/** An area and the file's content that it is made of, or what is wrong with that. */
export type AreaReading =
  | { readonly ok: true; readonly area: Area; readonly file: AreaFile }
  | { readonly ok: false; readonly faults: readonly AreaFault[] };

/** The content of an area file, wherever it comes from: cleaned, checked, and completed with the defaults. */
export function readArea(content: unknown): AreaReading {
  const clean = cleanTree(content, IDENTIFIERS);
  const result = areaSchema.safeParse(clean);
  const faults = result.success ? areaFaults(result.data) : result.error.issues.flatMap((issue) => schemaFaults(issue, clean));
  if (!result.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, area: completeArea(result.data), file: result.data };
}

const IDENTIFIERS: ReadonlySet<string> = new Set(['id', 'email', 'phone', 'mailbox']);
