import type { AssignRefusal } from './acts/assign.ts';
import type { HandleRefusal } from './acts/handle.ts';

/** Every no of the desk; each has its sentence in three languages. */
export type Refusal = AssignRefusal | HandleRefusal | 'no-order' | 'not-coordinator' | 'nobody-to-remind' | 'no-log';
