import { nameIn, type Language, type Named } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import type { AreaContent } from '../../../ports/stores/area-versions.ts';
import { POLICY_KEYS } from './policy-keys.ts';
import type { ListName, PartName } from './area-parts.ts';
import type { Input, Path } from './inputs.ts';
import { areaTexts } from '../texts.ts';
import { allowedOf } from './allowed.ts';

/** An entry that is not there yet. */
export const NEW = 'new';

export interface FormOf {
  readonly part: PartName;
  /** Of a list: which one; 'new'. */
  readonly entry?: string | undefined;
  /** The id that a new one is to have. */
  readonly newId?: string | undefined;
  /** The file that is to be filled in, and the area that it makes. */
  readonly whole: AreaContent;
  readonly area: Area;
  readonly language: Language;
}

/** The inputs of a part, or of one of its entries; undefined where there is no such entry. */
export function inputsOf(form: FormOf): readonly Input[] | undefined {
  const { part } = form;
  if (part === 'policy') return policyInputs(form.language);
  if (part === 'basics') return basicInputs(form.language);
  const root = rootOf(part, form);
  if (root === undefined) return undefined;
  const ofId =
    form.entry === NEW
      ? [inputAt(form, root, 'id', { kind: 'text', allowed: part === 'coordinators' || part === 'deputies' ? 'account' : 'id' })]
      : [];
  return [...ofId, ...ENTRY_INPUTS[part](form, root)];
}

/** Where the entry stands in the file. */
export function rootOf(
  part: ListName,
  { entry = '', newId = '', whole }: Pick<FormOf, 'entry' | 'newId' | 'whole'>,
): Path | undefined {
  if (part === 'methods') {
    const isThere = Object.hasOwn(Object(whole['methods']) as object, entry);
    return entry === NEW ? ['methods', newId] : isThere ? ['methods', entry] : undefined;
  }
  const list = (whole[part] ?? []) as readonly { readonly id: string }[];
  const at = entry === NEW ? list.length : list.findIndex(({ id }) => id === entry);
  return at < 0 ? undefined : [part, at];
}

type Given = Partial<Pick<Input, 'kind' | 'options' | 'isGuarded' | 'covers'>> & {
  readonly allowed?: keyof (typeof areaTexts)['fi']['allowed'];
};

function inputAt(
  { language }: Pick<FormOf, 'language'>,
  root: Path,
  name: keyof (typeof areaTexts)['fi']['inputs'],
  given: Given = {},
): Input {
  const { inputs, allowed } = areaTexts[language];
  const path = [...root, ...name.split('.')];
  const { kind = 'text', allowed: of = 'text', ...more } = given;
  return { name, path, kind, title: inputs[name], allowed: allowed[of], ...more };
}

function names(form: FormOf, root: Path): readonly Input[] {
  return [
    inputAt(form, root, 'name.fi', { isGuarded: true, covers: [[...root, 'name'], root] }),
    inputAt(form, root, 'name.sv', { isGuarded: true, allowed: 'optional' }),
    inputAt(form, root, 'name.en', { isGuarded: true, allowed: 'optional' }),
  ];
}

type Entries = readonly { readonly id: string; readonly name: Named }[];

function optionsIn(entries: Entries, language: Language, first?: string): NonNullable<Input['options']> {
  const all = entries.map(({ id, name }) => ({ value: id, title: nameIn(name, language) }));
  return first === undefined ? all : [{ value: '', title: first }, ...all];
}

type EntryInputs = (form: FormOf, root: Path) => readonly Input[];

const person: EntryInputs = (form, root) => [
  inputAt(form, root, 'name'),
  inputAt(form, root, 'email', { allowed: 'email' }),
  inputAt(form, root, 'phone', { allowed: 'optional' }),
  inputAt(form, root, 'methods', { kind: 'ticks', allowed: 'methods', options: optionsIn(form.area.methods, form.language) }),
];

const ENTRY_INPUTS: Readonly<Record<ListName, EntryInputs>> = {
  coordinators: person,
  deputies: person,
  themes: names,
  sectors: names,
  municipalities: (form, root) => [
    ...names(form, root),
    inputAt(form, root, 'neighbours', {
      kind: 'ticks',
      options: optionsIn(
        form.area.municipalities.filter(({ id }) => id !== form.entry),
        form.language,
      ),
    }),
  ],
  units: (form, root) => [
    ...names(form, root),
    inputAt(form, root, 'sector', { kind: 'choice', options: optionsIn(form.area.sectors, form.language) }),
    inputAt(form, root, 'municipality', {
      kind: 'choice',
      allowed: 'optional',
      options: optionsIn(form.area.municipalities, form.language, areaTexts[form.language].whole),
    }),
  ],
  methods: (form, root) => [
    inputAt(form, root, 'isOutOfUse', { kind: 'switch', options: yesNo(form.language) }),
    ...names(form, root),
    ...(['about.fi', 'about.sv', 'about.en', 'invitation.fi', 'invitation.sv', 'invitation.en'] as const).map((name) =>
      inputAt(form, root, name, {
        kind: 'long',
        isGuarded: true,
        covers: name === 'invitation.fi' ? [[...root, 'invitation']] : [],
      }),
    ),
    inputAt(form, root, 'seats', { kind: 'number', allowed: 'seats' }),
    inputAt(form, root, 'durationMinutes', { kind: 'number', allowed: 'duration', covers: [[...root, 'parts']] }),
    inputAt(form, root, 'followUpMonths', { kind: 'maybe-number', allowed: 'months' }),
    inputAt(form, root, 'isAcute', { kind: 'switch', options: yesNo(form.language) }),
  ],
};

function yesNo(language: Language): NonNullable<Input['options']> {
  const { yes, no } = areaTexts[language];
  return [
    { value: 'false', title: no },
    { value: 'true', title: yes },
  ];
}

function basicInputs(language: Language): readonly Input[] {
  const form = { language };
  const { languages } = areaTexts[language];
  return [
    inputAt(form, [], 'name.fi', { isGuarded: true, covers: [['name']] }),
    inputAt(form, [], 'name.sv', { isGuarded: true, allowed: 'optional' }),
    inputAt(form, [], 'name.en', { isGuarded: true, allowed: 'optional' }),
    inputAt(form, [], 'contact.email', { allowed: 'email' }),
    inputAt(form, [], 'contact.phone', { allowed: 'optional' }),
    inputAt(form, [], 'contact.address', { allowed: 'optional' }),
    inputAt(form, [], 'channelLanguage', {
      kind: 'choice',
      options: Object.entries(languages).map(([value, title]) => ({ value, title })),
    }),
    inputAt(form, [], 'holidays', { kind: 'days', allowed: 'days' }),
  ];
}

function policyInputs(language: Language): readonly Input[] {
  const { policy } = areaTexts[language];
  return POLICY_KEYS.map(([key, row]) => ({
    name: key,
    path: ['policy', ...key.split('.')],
    kind: row.kind,
    title: policy[key],
    allowed: allowedOf(row, language),
    ...(row.kind === 'switch' && { options: yesNo(language) }),
  }));
}

/** Each entry of a list by its id and name, in the file's order. */
export function entriesOf(
  part: ListName,
  area: Area,
  language: Language,
): readonly { readonly id: string; readonly title: string }[] {
  const entries: readonly { readonly id: string; readonly name: Named | string }[] = area[part];
  return entries.map(({ id, name }) => ({ id, title: typeof name === 'string' ? name : nameIn(name, language) }));
}
