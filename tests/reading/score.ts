import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrder } from '../../src/reading/grammar-reader.ts';
import { areaOf } from './area.ts';
import type { Language } from '../../src/kernel/language/language.ts';

/** A message as people write it, and what careful people understand of it at `now`. */
export interface Sample {
  readonly says: string;
  readonly now: string;
  readonly intent: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly guard: readonly string[];
  readonly area?: 'west';
  /** Every sign of the message that may tell of somebody, in order, and as what those come who come: `g:job g:client=family hän`. */
  readonly comes?: string;
}

/** Right, wrong and missed values of one field over a corpus. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Miss {
  readonly says: string;
  readonly wanted: string;
  readonly got: string;
}

export function corpus(name: string): readonly Sample[] {
  const lines = readFileSync(join(import.meta.dirname, 'corpus', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Sample);
}

/**
 * Scores every field; the intent and the guard are fields of their own. A wrong value counts as wrong and as missed. `whole`
 * counts the messages of which all is right, `wrong` those in which some field got a value that it should not have.
 */
export function score(
  samples: readonly Sample[],
  language: Language,
): {
  readonly byField: ReadonlyMap<string, Score>;
  readonly misses: readonly Miss[];
  readonly whole: number;
  readonly wrong: number;
} {
  const byField = new Map<string, Score>();
  const misses: Miss[] = [];
  let [whole, wrong] = [0, 0];
  for (const sample of samples) {
    const wanted = valuesOf(sample);
    const got = valuesOf(readOrder(sample.says, { area: areaOf(sample), now: Date.parse(sample.now), language }));
    const ofThis: Miss[] = [];
    for (const field of new Set([...Object.keys(wanted), ...Object.keys(got)])) {
      const [want, have] = [wanted[field], got[field]];
      const before = byField.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      byField.set(field, {
        right: before.right + Number(want === have),
        wrong: before.wrong + Number(have !== undefined && want !== have),
        missed: before.missed + Number(want !== undefined && want !== have),
      });
      if (want !== have) ofThis.push({ says: sample.says, wanted: `${field}=${want ?? ''}`, got: `${field}=${have ?? ''}` });
    }
    misses.push(...ofThis);
    whole += Number(ofThis.length === 0);
    wrong += Number(ofThis.some(isValue));
  }
  return { byField, misses, whole, wrong };
}

/** Whether an input was filled that should be empty or other. */
function isValue({ got }: Miss): boolean {
  const [field = '', value] = got.split('=');
  return value !== '' && !ABOUT.has(field);
}

/** All fields together, the intent and the guard left out. */
export function total(byField: ReadonlyMap<string, Score>): Score {
  const fields = [...byField].filter(([field]) => !ABOUT.has(field)).map(([, one]) => one);
  const sum = (part: keyof Score): number => fields.reduce((all, one) => all + one[part], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

/** What is scored beside the inputs. */
const ABOUT: ReadonlySet<string> = new Set(['intent', 'guard']);

/** 1 where nothing was filled, and so nothing filled wrongly. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** 1 where nothing was there to be found. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function valuesOf(one: {
  readonly intent: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly guard: readonly string[];
}): Record<string, string> {
  return { intent: one.intent, ...(one.guard.length > 0 ? { guard: one.guard.join(',') } : {}), ...one.fields };
}
