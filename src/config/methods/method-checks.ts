import { SEED_METHODS, USUAL } from '../../model/area/catalogue.ts';
import type { AreaFault } from '../../model/area/faults/fault.ts';
import { isFitting, NEEDS, type Method } from '../../model/area/methods.ts';
import type { MethodFile } from './method-schema.ts';

/** What one part of a method asks of another, with what the catalogue says where the file says nothing. */
export function methodFaults(id: string, given: MethodFile): readonly AreaFault[] {
  const base = SEED_METHODS.find((one) => one.id === id) ?? USUAL;
  const how: How = { durationMinutes: given.durationMinutes ?? base.durationMinutes, kinds: given.kinds ?? base.kinds };
  const faults = [...partFaults(given, how), ...pointFaults(given), ...weekFaults(given), ...needFaults(given, how)];
  return faults.map(({ path, fault }) => ({ path: ['methods', id, ...path], fault }));
}

type How = Pick<Method, 'durationMinutes' | 'kinds'>;

function partFaults({ parts = [] }: MethodFile, { durationMinutes, kinds }: How): readonly AreaFault[] {
  const isWrong = parts.length > 0 && !isFitting(parts, durationMinutes);
  return [
    ...(isWrong ? [{ path: ['parts'], fault: { kind: 'parts' as const, minutes: durationMinutes } }] : []),
    ...parts.flatMap(({ isPrivate }, at) =>
      isPrivate === true && !kinds.includes('client')
        ? [{ path: ['parts', at, 'isPrivate'], fault: { kind: 'private-part' as const } }]
        : [],
    ),
  ];
}

function pointFaults({ preparation = [] }: MethodFile): readonly AreaFault[] {
  return preparation.flatMap(({ id }, at) =>
    preparation.findIndex((other) => other.id === id) < at
      ? [{ path: ['preparation', at, 'id'], fault: { kind: 'double' as const, id } }]
      : [],
  );
}

function weekFaults({ preparationWeeks }: MethodFile): readonly AreaFault[] {
  const { least = 0, usual = 0 } = preparationWeeks ?? {};
  return usual < least ? [{ path: ['preparationWeeks', 'usual'], fault: { kind: 'usual-weeks' } }] : [];
}

function needFaults({ needs = [] }: MethodFile, { kinds }: How): readonly AreaFault[] {
  const apt: readonly string[] = kinds.flatMap((kind) => NEEDS[kind]);
  return needs.flatMap((need, at) =>
    apt.includes(need) ? [] : [{ path: ['needs', at], fault: { kind: 'other-need' as const, need, known: apt } }],
  );
}
