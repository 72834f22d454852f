import type { Area } from '../model/area/area.ts';
import { SEED_METHODS, USUAL } from '../model/area/catalogue.ts';
import type { Method } from '../model/area/methods.ts';
import { DEFAULT_POLICY, type Policy } from '../model/area/policy.ts';
import { DEFAULT_SECTORS, DEFAULT_THEMES } from './area-defaults.ts';
import type { AreaFile } from './area-schema.ts';
import type { MethodFile } from './methods/method-schema.ts';

const INTERFACE_LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The area with every default filled in. The file has passed its checks. */
export function completeArea(file: AreaFile): Area {
  const given = overlaid<Defaulted>(DEFAULTS, file);
  return {
    ...given,
    id: file.id,
    name: file.name,
    municipalities: file.municipalities.map((one) => ({ ...one, neighbours: one.neighbours ?? [] })),
    units: file.units,
    coordinators: file.coordinators,
    methods: methodsOf(file.methods ?? {}),
    mailbox: file.mailbox ?? file.coordinators[0]?.email ?? '',
    channelLanguage: file.channelLanguage ?? channelLanguageOf(given.languages),
    policy: policyOf(file.policy ?? {}),
    targets: file.targets ?? {},
  };
}

/** An area in the form of its file, nothing left to defaults: read again, it is the same area whatever the defaults of that version are. */
export function areaFileOf({ methods, ...area }: Area): Readonly<Record<string, unknown>> {
  return { ...area, methods: Object.fromEntries(methods.map((method) => [method.id, methodFileOf(method)])) };
}

type Defaulted = Pick<Area, 'zone' | 'languages' | 'sectors' | 'deputies' | 'themes' | 'holidays' | 'contact'>;

const DEFAULTS: Defaulted = {
  zone: 'Europe/Helsinki',
  languages: INTERFACE_LANGUAGES,
  sectors: DEFAULT_SECTORS,
  deputies: [],
  themes: DEFAULT_THEMES,
  holidays: [],
  contact: {},
};

/** The first of the area's languages that the bot itself speaks. */
function channelLanguageOf(languages: readonly string[]): Area['channelLanguage'] {
  const first = languages.flatMap((code) => INTERFACE_LANGUAGES.filter((language) => language === code));
  return first[0] ?? 'fi';
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
      changed({ ...USUAL, id, name: change.name ?? { fi: id }, about: change.about ?? change.name ?? { fi: id } }, change),
    );
  return [
    ...seeded.filter(({ needsCoordinator }) => !needsCoordinator),
    ...own,
    ...seeded.filter(({ needsCoordinator }) => needsCoordinator),
  ];
}

/** `null` takes away what the catalogue has; of the guidance only the stages that are given change. */
function changed(method: Method, change: MethodFile | undefined): Method {
  if (change === undefined) return method;
  const { followUpMonths, preparationWeeks, series, guidance, preparation, ...rest } = change;
  const invites = method.hasConvener !== (rest.hasConvener ?? method.hasConvener) ? { invites: inviterOf(change) } : {};
  return {
    ...overlaid({ ...method, ...invites }, rest),
    followUpMonths: orTaken(followUpMonths, method.followUpMonths),
    preparationWeeks: orTaken(preparationWeeks, method.preparationWeeks),
    series: orTaken(series, method.series),
    preparation: preparation?.map((one) => ({ ...one, isTicked: one.isTicked ?? false })) ?? method.preparation,
    guidance: { ...method.guidance, ...guidance },
  };
}

/** Who convenes also invites, unless the file says otherwise. */
function inviterOf({ hasConvener }: MethodFile): Method['invites'] {
  return hasConvener === true ? 'convener' : 'orderer';
}

function orTaken<T>(given: T | null | undefined, usual: T | undefined): T | undefined {
  return given === undefined ? usual : (given ?? undefined);
}

function overlaid<T extends object>(base: T, given: Given<T>): T {
  return { ...base, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

/** What a method does not have is said, because the catalogue may have it. */
function methodFileOf({ id: _id, ...method }: Method): Readonly<Record<string, unknown>> {
  const { preparationWeeks = null, series = null, followUpMonths = null } = method;
  return { ...method, preparationWeeks, series, followUpMonths };
}
