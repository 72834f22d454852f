import type { Area, Coordinator } from '../model/area.ts';
import { SEED_METHODS } from '../model/methods.ts';
import type { Method } from '../model/methods.ts';
import { DEFAULT_POLICY } from '../model/policy.ts';
import type { Policy } from '../model/policy.ts';
import { DEFAULT_SECTORS, DEFAULT_THEMES } from './area-defaults.ts';
import type { AreaFile } from './area-schema.ts';

const INTERFACE_LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The area with every default filled in. The file has passed its checks. */
export function completeArea(file: AreaFile): Area {
  const languages = file.languages ?? ['fi'];
  return {
    id: file.id,
    name: file.name,
    zone: file.zone ?? 'Europe/Helsinki',
    languages,
    municipalities: file.municipalities.map((one) => ({ ...one, neighbours: one.neighbours ?? [] })),
    sectors: file.sectors ?? DEFAULT_SECTORS,
    units: file.units,
    coordinators: file.coordinators as readonly Coordinator[],
    deputies: (file.deputies ?? []) as readonly Coordinator[],
    methods: methodsOf(file.methods ?? {}),
    themes: file.themes ?? DEFAULT_THEMES,
    holidays: file.holidays ?? [],
    mailbox: file.mailbox ?? file.coordinators[0]?.email ?? '',
    channelLanguage: file.channelLanguage ?? INTERFACE_LANGUAGES.find((language) => languages.includes(language)) ?? 'fi',
    contact: file.contact ?? {},
    policy: policyOf(file.policy ?? {}),
  };
}

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

function policyOf(given: NonNullable<AreaFile['policy']>): Policy {
  const { retention, ...rest } = given;
  return { ...overlaid(DEFAULT_POLICY, rest), retention: overlaid(DEFAULT_POLICY.retention, retention ?? {}) };
}

/** Changes to the seeded catalogue, then the area's own methods, before the last one: "not known yet". */
function methodsOf(given: NonNullable<AreaFile['methods']>): readonly Method[] {
  const seeded = SEED_METHODS.map((method) => changed(method, given[method.id]));
  const own = Object.entries(given)
    .filter(([id]) => !SEED_METHODS.some((method) => method.id === id))
    .map(([id, change]) =>
      changed({ ...OWN_METHOD, id, name: change.name ?? { fi: id }, about: change.about ?? change.name ?? { fi: id } }, change),
    );
  return [
    ...seeded.filter(({ needsCoordinator }) => !needsCoordinator),
    ...own,
    ...seeded.filter(({ needsCoordinator }) => needsCoordinator),
  ];
}

const OWN_METHOD = {
  seats: 2,
  durationMinutes: 150,
  kinds: ['client'],
  hasConvener: false,
  isAcute: false,
  needsCoordinator: false,
} as const satisfies Partial<Method>;

function changed(method: Method, change: NonNullable<AreaFile['methods']>[string] | undefined): Method {
  if (change === undefined) return method;
  const { followUpMonths, ...rest } = change;
  const months = followUpMonths === undefined ? method.followUpMonths : (followUpMonths ?? undefined);
  return { ...overlaid(method, rest), followUpMonths: months };
}

function overlaid<T extends object>(base: T, given: Given<T>): T {
  return { ...base, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}
