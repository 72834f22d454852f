import type { SeatRole } from '../../src/model/area/methods.ts';

/** A method as the field says that it is held (DOMAIN 5), by whom it is ordered here, and what its feedback leaves out. */
export interface Held {
  readonly method: string;
  readonly names: Readonly<Record<'fi' | 'sv', string>>;
  readonly roles: readonly SeatRole[];
  readonly minutes: number;
  readonly language: 'fi' | 'sv';
  readonly kind?: 'none';
  readonly unasked?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
}

const PAIR = ['lead', 'recorder'] as const;
const CONVENER = ['convener'] as const;
const WORRY = ['worry_before', 'worry_now'];

export const CATALOGUE: readonly Held[] = [
  {
    ...{
      method: 'anticipation-dialogue',
      names: { fi: 'Ennakointidialogi', sv: 'Föregripande dialog' },
      roles: PAIR,
      minutes: 150,
      language: 'sv',
    },
    fields: { language: 'sv' },
  },
  {
    method: 'family-group-conference',
    names: { fi: 'Läheisneuvonpito', sv: 'Familjerådslag' },
    roles: CONVENER,
    minutes: 240,
    language: 'sv',
  },
  {
    method: 'acute-family-group-conference',
    names: { fi: 'Akuuttineuvonpito', sv: 'Akut familjerådslag' },
    roles: CONVENER,
    minutes: 120,
    language: 'fi',
  },
  {
    ...{ method: 'open-dialogue', names: { fi: 'Avoin dialogi', sv: 'Öppen dialog' }, roles: PAIR, minutes: 90, language: 'fi' },
    unasked: ['recommend', 'others', ...WORRY],
  },
  {
    ...{
      method: 'childs-good-situation',
      names: { fi: 'Lapsen hyvä tilanne -neuvonpito', sv: 'Rådslaget Barnets goda situation' },
      roles: PAIR,
      minutes: 150,
      language: 'sv',
    },
    fields: { countChildren: '1' },
  },
  {
    method: 'lets-talk',
    names: { fi: 'Lapset puheeksi -neuvonpito', sv: 'Föra barnen på tal -rådslag' },
    roles: PAIR,
    minutes: 120,
    language: 'fi',
  },
  {
    method: 'cooperation-meeting',
    names: { fi: 'Yhteistyöpalaveri', sv: 'Samarbetsmöte' },
    roles: PAIR,
    minutes: 120,
    language: 'sv',
  },
  {
    method: 'cooperation-meeting',
    names: { fi: 'Yhteistyöpalaveri', sv: 'Samarbetsmöte' },
    roles: PAIR,
    minutes: 120,
    language: 'fi',
    kind: 'none',
  },
  {
    method: 'workers-only-meeting',
    names: { fi: 'Työntekijäpalaveri', sv: 'Personalmöte' },
    roles: PAIR,
    minutes: 150,
    language: 'sv',
    kind: 'none',
  },
  {
    ...{
      method: 'planning-meeting',
      names: { fi: 'Suunnittelupalaveri', sv: 'Planeringsmöte' },
      roles: PAIR,
      minutes: 150,
      language: 'fi',
      kind: 'none',
    },
    unasked: WORRY,
  },
  {
    ...{
      method: 'area-meeting',
      names: { fi: 'Alueneuvonpito', sv: 'Områdesrådslag' },
      roles: PAIR,
      minutes: 180,
      language: 'sv',
      kind: 'none',
    },
    unasked: ['clarity', 'my_part', ...WORRY],
    fields: { municipality: 'imatra' },
  },
  {
    ...{
      method: 'theme-meeting',
      names: { fi: 'Teemaneuvonpito', sv: 'Temarådslag' },
      roles: PAIR,
      minutes: 180,
      language: 'fi',
      kind: 'none',
    },
    unasked: ['clarity', 'my_part', ...WORRY],
  },
];
