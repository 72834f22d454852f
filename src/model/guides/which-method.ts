import { NEEDS, type MeetingKind, type Method, type Need } from '../area/methods.ts';

/** What somebody who does not know the methods has answered: each question has "I can't say", which is no answer. */
export interface Answers {
  readonly kind?: MeetingKind | undefined;
  readonly need?: Need | undefined;
  readonly mayWait?: boolean | undefined;
}

/** The needs that some method of the area is a help with, in a meeting of this kind. */
export function needsOf(methods: readonly Method[], kind: MeetingKind): readonly Need[] {
  return NEEDS[kind].filter((need) => methods.some((one) => isHelp(one, kind, need)));
}

/** The one method that the answers lead to, acute where it cannot wait; undefined: the coordinator helps. */
export function methodFor(methods: readonly Method[], { kind, need, mayWait }: Answers): Method | undefined {
  if (kind === undefined || need === undefined) return undefined;
  const apt = methods.filter((one) => isHelp(one, kind, need));
  const isUrgent = mayWait === false;
  return apt.find((one) => one.isAcute === isUrgent) ?? apt.find((one) => !one.isAcute);
}

function isHelp({ kinds, needs, needsCoordinator }: Method, kind: MeetingKind, need: Need): boolean {
  return !needsCoordinator && kinds.includes(kind) && needs.includes(need);
}
