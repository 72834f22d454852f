import { nameIn, type Language, type Named } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import type { AreaContent } from '../../../ports/stores/area-versions.ts';
import { areaTexts } from '../texts.ts';
import { allowedOf } from './allowed.ts';
import type { ListName, PartName, SideName } from './area-parts.ts';
import { inputAt, namedAt, optionsOf, titledOptions, yesNo } from './input-parts.ts';
import type { Input, Path } from './inputs.ts';
import { methodInputs, SIDES } from './method-inputs.ts';
import { POLICY_KEYS } from './policy-keys.ts';
import { targetInputs } from './target-inputs.ts';

/** An entry that is not there yet. */
export const NEW = 'new';

export interface FormOf {
  readonly part: PartName;
  /** Of a list: which one; 'new'. */
  readonly entry?: string | undefined;
  /** Of a method: which of its pages. */
  readonly side?: SideName | undefined;
  /** The id that a new one is to have. */
  readonly newId?: string | undefined;
  /** The file that is to be filled in, and the area that it makes. */
  readonly whole: AreaContent;
  readonly area: Area;
  readonly language: Language;
}

/** The inputs of a part, or of one of its entries; undefined where there is no such entry. */
export function inputsOf(form: FormOf): readonly Input[] | undefined {
  const { part, side, entry, language } = form;
  if (part === 'policy') return policyInputs(language);
  if (part === 'basics') return basicInputs(language);
  if (part === 'targets') return targetInputs(language);
  const root = rootOf(part, form);
  if (root === undefined || (side !== undefined && entry === NEW)) return undefined;
  if (side !== undefined) return SIDES[side](language, root);
  const ofId = entry === NEW ? [inputAt(language, root, 'id')] : [];
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

type EntryInputs = (form: FormOf, root: Path) => readonly Input[];

const person: EntryInputs = ({ area, language }, root) => [
  inputAt(language, root, 'name'),
  inputAt(language, root, 'email'),
  inputAt(language, root, 'phone'),
  inputAt(language, root, 'way', { kind: 'choice', usual: 'teams', options: titledOptions(areaTexts[language].ways) }),
  inputAt(language, root, 'methods', { kind: 'ticks', options: optionsOf(area.methods, language) }),
];

const named: EntryInputs = ({ language }, root) => namedAt(language, root, 'name', { covers: [root] });

const ENTRY_INPUTS: Readonly<Record<ListName, EntryInputs>> = {
  coordinators: person,
  deputies: person,
  themes: named,
  sectors: named,
  municipalities: (form, root) => [
    ...named(form, root),
    inputAt(form.language, root, 'neighbours', {
      kind: 'ticks',
      options: optionsOf(
        form.area.municipalities.filter(({ id }) => id !== form.entry),
        form.language,
      ),
    }),
  ],
  units: (form, root) => [
    ...named(form, root),
    inputAt(form.language, root, 'sector', { kind: 'choice', options: optionsOf(form.area.sectors, form.language) }),
    inputAt(form.language, root, 'municipality', {
      kind: 'choice',
      options: [{ value: '', title: areaTexts[form.language].whole }, ...optionsOf(form.area.municipalities, form.language)],
    }),
  ],
  methods: ({ language }, root) => methodInputs(language, root),
};

function basicInputs(language: Language): readonly Input[] {
  const { languages, hints } = areaTexts[language];
  return [
    ...namedAt(language, [], 'name'),
    inputAt(language, [], 'contact.email'),
    inputAt(language, [], 'contact.phone'),
    inputAt(language, [], 'contact.address'),
    inputAt(language, [], 'channelLanguage', { kind: 'choice', options: titledOptions(languages) }),
    inputAt(language, [], 'holidays', { kind: 'listed', hint: hints.days }),
    inputAt(language, [], 'languages', { kind: 'listed', hint: hints.languages }),
    inputAt(language, [], 'mailbox', { hint: hints.mailbox }),
    inputAt(language, [], 'zone', { hint: hints.zone }),
  ];
}

function policyInputs(language: Language): readonly Input[] {
  const { policy } = areaTexts[language];
  return POLICY_KEYS.map(([key, row]) => ({
    name: key,
    path: ['policy', ...key.split('.')],
    kind: row.kind,
    title: policy[key],
    hint: allowedOf(row, language),
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
