import { SEED_METHODS, USUAL } from '../../model/area/catalogue.ts';
import { isFitting, NEEDS, type Method } from '../../model/area/methods.ts';
import type { AreaFault } from './file-parts.ts';
import type { MethodFile } from './method-schema.ts';

/** What one part of a method asks of another, with what the catalogue says where the file says nothing. */
export function methodFaults(id: string, given: MethodFile): readonly AreaFault[] {
  const base = SEED_METHODS.find((one) => one.id === id) ?? USUAL;
  const how: How = { durationMinutes: given.durationMinutes ?? base.durationMinutes, kinds: given.kinds ?? base.kinds };
  const faults = [...partFaults(given, how), ...pointFaults(given), ...weekFaults(given), ...needFaults(given, how)];
  return faults.map(({ path, words }) => ({ path: ['methods', id, ...path], words }));
}

type How = Pick<Method, 'durationMinutes' | 'kinds'>;

function partFaults({ parts = [] }: MethodFile, { durationMinutes, kinds }: How): readonly AreaFault[] {
  const words = `the parts do not make ${durationMinutes} minutes (allowed: one without minutes takes what is left)`;
  const isWrong = parts.length > 0 && !isFitting(parts, durationMinutes);
  return [
    ...(isWrong ? [{ path: ['parts'], words }] : []),
    ...parts.flatMap(({ isPrivate }, at) =>
      isPrivate === true && !kinds.includes('client')
        ? [{ path: ['parts', at, 'isPrivate'], words: 'only a family has time of its own (allowed: with the kind client)' }]
        : [],
    ),
  ];
}

function pointFaults({ preparation = [] }: MethodFile): readonly AreaFault[] {
  return preparation.flatMap(({ id }, at) =>
    preparation.findIndex((other) => other.id === id) < at
      ? [{ path: ['preparation', at, 'id'], words: `“${id}” stands twice (allowed: each id once)` }]
      : [],
  );
}

function weekFaults({ preparationWeeks }: MethodFile): readonly AreaFault[] {
  const { least = 0, usual = 0 } = preparationWeeks ?? {};
  const words = 'is less than the least (allowed: as much or more)';
  return usual < least ? [{ path: ['preparationWeeks', 'usual'], words }] : [];
}

function needFaults({ needs = [] }: MethodFile, { kinds }: How): readonly AreaFault[] {
  const apt: readonly string[] = kinds.flatMap((kind) => NEEDS[kind]);
  return needs.flatMap((need, at) =>
    apt.includes(need)
      ? []
      : [{ path: ['needs', at], words: `“${need}” is no need of its kind of meeting (allowed: ${apt.join(', ')})` }],
  );
}
