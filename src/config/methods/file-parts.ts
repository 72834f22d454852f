import { z } from 'zod/v4';
import type { Allowed } from '../../model/area/faults/fault.ts';

/** What a check says of whatever it refuses: a word of ours, with its limits. */
export const only = (allowed: Allowed): { readonly error: string } => ({ error: allowed });

/** What many parts of an area file are made of. */
export const id = z.string(only('id')).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, only('id'));
export const text = z.string(only('text')).trim().min(1, only('filled'));
export const named = z.strictObject({ fi: text, sv: text.optional(), en: text.optional() });
