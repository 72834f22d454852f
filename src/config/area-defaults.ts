import type { Sector } from '../model/area/area.ts';

/** The sectors of the field's order form, for an area file that names none. */
export const DEFAULT_SECTORS: readonly Sector[] = [
  { id: 'social', name: { fi: 'Sosiaalipalvelut', sv: 'Socialtjänster', en: 'Social services' } },
  { id: 'child-protection', name: { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child protection' } },
  { id: 'health', name: { fi: 'Terveyspalvelut', sv: 'Hälso- och sjukvård', en: 'Health services' } },
  {
    id: 'mental-health',
    name: {
      fi: 'Mielenterveys- ja päihdepalvelut',
      sv: 'Mentalvårds- och beroendetjänster',
      en: 'Mental health and addiction services',
    },
  },
  { id: 'early-education', name: { fi: 'Varhaiskasvatus', sv: 'Småbarnspedagogik', en: 'Early childhood education' } },
  { id: 'education', name: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' } },
  { id: 'student-welfare', name: { fi: 'Opiskeluhuolto', sv: 'Elev- och studerandevård', en: 'Student welfare' } },
  { id: 'youth', name: { fi: 'Nuorisotyö', sv: 'Ungdomsarbete', en: 'Youth work' } },
  { id: 'disability', name: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability services' } },
  { id: 'older-people', name: { fi: 'Ikääntyneiden palvelut', sv: 'Tjänster för äldre', en: 'Services for older people' } },
  { id: 'employment', name: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' } },
  {
    id: 'third-sector',
    name: { fi: 'Järjestöt ja seurakunnat', sv: 'Organisationer och församlingar', en: 'Organisations and parishes' },
  },
  { id: 'other', name: { fi: 'Muu', sv: 'Annan', en: 'Other' } },
];

/** Themes that tell what the talk is about and nothing of anybody's health. */
export const DEFAULT_THEMES: readonly Sector[] = [
  { id: 'everyday', name: { fi: 'Arjen sujuminen', sv: 'En fungerande vardag', en: 'Everyday life' } },
  { id: 'school', name: { fi: 'Koulunkäynti tai opiskelu', sv: 'Skolgång eller studier', en: 'School or studies' } },
  {
    id: 'daycare',
    name: {
      fi: 'Varhaiskasvatus ja kotiin saatava tuki',
      sv: 'Småbarnspedagogik och stöd hemma',
      en: 'Early education and support at home',
    },
  },
  {
    id: 'parenting',
    name: {
      fi: 'Vanhemmuus ja perheen yhteistyö',
      sv: 'Föräldraskap och samarbete i familjen',
      en: 'Parenting and family cooperation',
    },
  },
  {
    id: 'transition',
    name: {
      fi: 'Siirtymä palvelusta toiseen',
      sv: 'Övergång från en tjänst till en annan',
      en: 'Moving from one service to another',
    },
  },
  {
    id: 'independence',
    name: { fi: 'Itsenäistyminen ja asuminen', sv: 'Att bli självständig, boende', en: 'Independence and housing' },
  },
  { id: 'work', name: { fi: 'Työ ja toimeentulo', sv: 'Arbete och utkomst', en: 'Work and income' } },
  { id: 'wellbeing', name: { fi: 'Jaksaminen ja turvallisuus', sv: 'Ork och trygghet', en: 'Coping and safety' } },
  {
    id: 'cooperation',
    name: {
      fi: 'Ammattilaisten yhteistyö ja työnjako',
      sv: 'Samarbete och arbetsfördelning',
      en: 'Cooperation and division of work',
    },
  },
  {
    id: 'change',
    name: {
      fi: 'Muutos organisaatiossa tai hankkeessa',
      sv: 'Förändring i organisationen eller ett projekt',
      en: 'A change in an organisation or project',
    },
  },
  { id: 'other', name: { fi: 'Muu aihe', sv: 'Annat tema', en: 'Another theme' } },
];
