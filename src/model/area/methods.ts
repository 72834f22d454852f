import type { Named } from '../../kernel/language/language.ts';

export type MeetingKind = 'client' | 'none';
export type SeatRole = 'lead' | 'recorder' | 'convener' | 'member';

/** How a network meeting is held: data that a coordinator edits, because methods are applied flexibly. */
export interface Method {
  readonly id: string;
  readonly name: Named;
  /** One plain sentence for somebody who has never heard the word. */
  readonly about: Named;
  readonly seats: number;
  readonly durationMinutes: number;
  /** Months to the follow-up meeting; undefined: agreed case by case or none. */
  readonly followUpMonths?: number | undefined;
  readonly kinds: readonly MeetingKind[];
  /** Led by one convener instead of a lead and a recorder. */
  readonly hasConvener: boolean;
  /** Always handled as acute. */
  readonly isAcute: boolean;
  /** The coordinator decides the method before anybody is searched. */
  readonly needsCoordinator: boolean;
}

/** The roles of a team of this size: one convener, or a lead, a recorder and members. */
export function rolesOf(method: Method, seats: number): readonly SeatRole[] {
  const first: SeatRole = method.hasConvener ? 'convener' : 'lead';
  return Array.from({ length: seats }, (_, index) =>
    index === 0 ? first : index === 1 && !method.hasConvener ? 'recorder' : 'member',
  );
}

const client: readonly MeetingKind[] = ['client'];
const either: readonly MeetingKind[] = ['client', 'none'];
const noClient: readonly MeetingKind[] = ['none'];
const usual = { hasConvener: false, isAcute: false, needsCoordinator: false };

/** The catalogue every area starts from (field practice); an area file changes and adds. */
export const SEED_METHODS: readonly Method[] = [
  {
    ...usual,
    id: 'anticipation-dialogue',
    seats: 2,
    durationMinutes: 150,
    followUpMonths: 6,
    kinds: client,
    name: { fi: 'Ennakointidialogi', sv: 'Föregripande dialog', en: 'Anticipation Dialogue' },
    about: {
      fi: 'Katsotaan yhdessä tulevaan: mitä hyvää on tapahtunut vuoden päästä ja kuka teki mitä.',
      sv: 'Vi ser framåt tillsammans: vad har blivit bra om ett år och vem gjorde vad.',
      en: 'Looking ahead together: what is well a year from now, and who did what.',
    },
  },
  {
    ...usual,
    id: 'family-group-conference',
    seats: 1,
    durationMinutes: 240,
    followUpMonths: 3,
    kinds: client,
    hasConvener: true,
    name: { fi: 'Läheisneuvonpito', sv: 'Familjerådslag', en: 'Family group conference' },
    about: {
      fi: 'Perhe ja läheiset tekevät oman suunnitelmansa. Koollekutsuja valmistelee sen heidän kanssaan.',
      sv: 'Familjen och de närstående gör sin egen plan. Sammankallaren förbereder den med dem.',
      en: 'The family and the people close to them make their own plan. A convener prepares it with them.',
    },
  },
  {
    ...usual,
    id: 'acute-family-group-conference',
    seats: 1,
    durationMinutes: 120,
    followUpMonths: 1,
    kinds: client,
    hasConvener: true,
    isAcute: true,
    name: { fi: 'Akuuttineuvonpito', sv: 'Akut familjerådslag', en: 'Acute family group conference' },
    about: {
      fi: 'Nopea läheisneuvonpito, kun asia ei voi odottaa.',
      sv: 'Ett snabbt familjerådslag när saken inte kan vänta.',
      en: 'A quick family group conference when the matter cannot wait.',
    },
  },
  {
    ...usual,
    id: 'open-dialogue',
    seats: 2,
    durationMinutes: 90,
    kinds: client,
    name: { fi: 'Avoin dialogi', sv: 'Öppen dialog', en: 'Open Dialogue' },
    about: {
      fi: 'Sama työryhmä tapaa perhettä ja verkostoa tarpeen mukaan monta kertaa.',
      sv: 'Samma team möter familjen och nätverket flera gånger vid behov.',
      en: 'The same team meets the family and the network as many times as needed.',
    },
  },
  {
    ...usual,
    id: 'childs-good-situation',
    seats: 2,
    durationMinutes: 150,
    kinds: client,
    name: {
      fi: 'Lapsen hyvä tilanne -neuvonpito',
      sv: 'Rådslaget Barnets goda situation',
      en: 'The child’s good situation meeting',
    },
    about: {
      fi: 'Vanhemmat ja työntekijät kuvaavat, millainen on lapsen hyvä tilanne ja miten sinne päästään.',
      sv: 'Föräldrar och anställda beskriver barnets goda situation och vägen dit.',
      en: 'Parents and workers describe what is good for the child, and the way there.',
    },
  },
  {
    ...usual,
    id: 'lets-talk',
    seats: 2,
    durationMinutes: 120,
    kinds: client,
    name: {
      fi: 'Lapset puheeksi -neuvonpito',
      sv: 'Föra barnen på tal -rådslag',
      en: 'Let’s Talk about Children network meeting',
    },
    about: {
      fi: 'Sovitaan, miten koti, koulu ja muut arjen ihmiset tukevat lasta.',
      sv: 'Vi kommer överens om hur hemmet, skolan och andra i vardagen stöder barnet.',
      en: 'Agreeing how home, school and others in everyday life support the child.',
    },
  },
  {
    ...usual,
    id: 'cooperation-meeting',
    seats: 2,
    durationMinutes: 120,
    kinds: either,
    name: { fi: 'Yhteistyöpalaveri', sv: 'Samarbetsmöte', en: 'Cooperation meeting' },
    about: {
      fi: 'Selkeytetään työnjakoa ja yhteistyötä, asiakkaan kanssa tai ilman.',
      sv: 'Vi klargör arbetsfördelning och samarbete, med eller utan klienten.',
      en: 'Making the division of work clear, with the client or without.',
    },
  },
  {
    ...usual,
    id: 'workers-only-meeting',
    seats: 2,
    durationMinutes: 150,
    kinds: noClient,
    name: { fi: 'Työntekijäpalaveri', sv: 'Personalmöte', en: 'Workers-only meeting' },
    about: {
      fi: 'Työntekijöiden yhteinen keskustelu, kun yhteistyö on jumissa tai työnjako epäselvä.',
      sv: 'Ett samtal för personalen när samarbetet har kört fast eller arbetsfördelningen är oklar.',
      en: 'A conversation for staff when cooperation is stuck or it is unclear who does what.',
    },
  },
  {
    ...usual,
    id: 'planning-meeting',
    seats: 2,
    durationMinutes: 150,
    kinds: noClient,
    name: { fi: 'Suunnittelupalaveri', sv: 'Planeringsmöte', en: 'Planning meeting' },
    about: {
      fi: 'Hanke tai muutos suunnitellaan alusta yhdessä.',
      sv: 'Vi planerar början på ett projekt eller en förändring tillsammans.',
      en: 'Planning the start of a project or a change together.',
    },
  },
  {
    ...usual,
    id: 'area-meeting',
    seats: 2,
    durationMinutes: 180,
    followUpMonths: 12,
    kinds: noClient,
    name: { fi: 'Alueneuvonpito', sv: 'Områdesrådslag', en: 'Area meeting' },
    about: {
      fi: 'Alueen asukkaat ja toimijat samassa keskustelussa.',
      sv: 'Områdets invånare och aktörer i samma samtal.',
      en: 'People who live and work in an area in one talk.',
    },
  },
  {
    ...usual,
    id: 'theme-meeting',
    seats: 2,
    durationMinutes: 180,
    followUpMonths: 12,
    kinds: noClient,
    name: { fi: 'Teemaneuvonpito', sv: 'Temarådslag', en: 'Theme meeting' },
    about: { fi: 'Yksi aihe, monta näkökulmaa.', sv: 'Ett tema, många synvinklar.', en: 'One theme, many points of view.' },
  },
  {
    ...usual,
    id: 'not-known',
    seats: 2,
    durationMinutes: 150,
    kinds: either,
    needsCoordinator: true,
    name: {
      fi: 'En tiedä vielä – koordinaattori auttaa',
      sv: 'Vet inte ännu – koordinatorn hjälper',
      en: 'Not known yet – the coordinator helps',
    },
    about: {
      fi: 'Koordinaattori soittaa ja miettii menetelmän kanssasi.',
      sv: 'Koordinatorn ringer och väljer metoden tillsammans med dig.',
      en: 'The coordinator calls you and you choose the method together.',
    },
  },
];
