import type { AssignRefusal } from './assign.ts';
import type { HandleRefusal } from './handle.ts';

/** Every no of the desk; each has its sentence in three languages. */
export type Refusal = AssignRefusal | HandleRefusal | 'no-order' | 'not-coordinator' | 'nobody-to-remind' | 'no-log';
