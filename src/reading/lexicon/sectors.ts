/**
 * Everyday words for the sectors that areas usually have. `ids` are looked for among the area's own sectors; where none is
 * found, the first sector whose Finnish name begins with one of `names`. A word for a sector the area has not is no sector.
 */
export interface SectorWords {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export const SECTOR_WORDS: readonly SectorWords[] = [
  {
    ids: ['child-protection', 'child-welfare', 'lastensuojelu'],
    names: ['lastensuojelu'],
    fi: 'lastensuojelu* lasten_suojel* lasu lasun lasusta',
    sv: 'barnskydd*',
    en: 'child_protection child_welfare',
  },
  {
    ids: ['social', 'social-services', 'sosiaali', 'sosiaalipalvelut'],
    names: ['sosiaali'],
    fi: 'sosiaalipalvelu* sosiaalitoim* sosiaalihuol* sosiaaliviras* lastensuojelu* lasu',
    sv: 'socialtjänst* socialväsende* socialvård* socialservice* barnskydd*',
    en: 'social_services social_care social_service child_protection child_welfare',
  },
  {
    ids: ['mental-health', 'mielenterveys', 'psychiatry'],
    names: ['mielenterv', 'psykiatri'],
    fi: 'mielenterveyspalvelu* mielenterveys* psykiatria psykiatrian psykiatriasta psykiatrialta',
    sv: 'mentalvård* psykiatri psykiatrin',
    en: 'mental_health psychiatry',
  },
  {
    ids: ['substance', 'substance-abuse', 'addiction', 'paihde', 'paihdepalvelut'],
    names: ['päihde'],
    fi: 'päihdepalvelu* päihdehuol* päihde',
    sv: 'missbrukarvård* missbruksvård* rusmedel*',
    en: 'substance_abuse addiction_services substance_use',
  },
  {
    ids: ['health', 'health-care', 'healthcare', 'health-services', 'terveys', 'terveyspalvelut'],
    names: ['tervey'],
    fi: 'terveyspalvelu* terveydenhuol* terveyskesku* neuvola neuvolan neuvolasta neuvolaa kouluterveydenhuol*',
    sv: 'hälsovård* hälsotjänst* hälsocentral* rådgivning*',
    en: 'health_care healthcare health_services health_centre health_service health',
  },
  {
    ids: ['early-education', 'early-childhood', 'early-childhood-education', 'ecec', 'varhaiskasvatus'],
    names: ['varhaiskasv', 'päiväho'],
    fi: 'varhaiskasvatu* päiväko* päivähoi*',
    sv: 'småbarnspedagogik* småbarnsfostran dagis daghem* dagvård*',
    en: 'early_education early_childhood_education early_childhood kindergarten daycare day_care nursery',
  },
  {
    ids: ['student-welfare', 'opiskeluhuolto', 'oppilashuolto'],
    names: ['opiskeluh', 'oppilash'],
    fi: 'opiskeluhuol* oppilashuol*',
    sv: 'elevvård* studerandevård*',
    en: 'student_welfare pupil_welfare',
  },
  {
    ids: ['education', 'school', 'schools', 'opetus', 'koulu', 'sivistys', 'opetustoimi'],
    names: ['opetus', 'koulu', 'sivisty', 'perusope'],
    fi: 'koulu koulun koulusta koulua koululta kouluun koulut koululla koulussa koululle opetustoim* opetuspalvelu* sivistystoim* sivistyspalvelu* perusopetu* opetus opetukse* oppilashuol* opiskeluhuol*',
    sv: 'skola skolan skolor skolans undervisning* bildning* elevvård*',
    en: 'school schools education',
  },
  {
    ids: ['youth', 'youth-services', 'youth-work', 'nuoriso', 'nuorisopalvelut', 'nuorisotyo'],
    names: ['nuoriso'],
    fi: 'nuorisopalvelu* nuorisotoim* nuorisotyö nuorisotyötä nuorisotyön nuorisotyöstä nuorisotyöhön',
    sv: 'ungdomsarbete* ungdomstjänst* ungdomsservice* ungdomsväsende*',
    en: 'youth_services youth_work youth_service',
  },
  {
    ids: ['disability', 'disability-services', 'vammaispalvelut', 'vammais'],
    names: ['vammais'],
    fi: 'vammaispalvelu* vammaishuol*',
    sv: 'handikappservice* funktionshinder* funktionshindersservice*',
    en: 'disability_services disability_service',
  },
  {
    ids: ['employment', 'employment-services', 'tyollisyys', 'tyollisyyspalvelut'],
    names: ['työllisyy'],
    fi: 'työllisyyspalvelu* työllisyy* te-toimis* työvoimatoimis* te_toimis*',
    sv: 'sysselsättning* arbetskraft*',
    en: 'employment_services employment',
  },
  {
    ids: ['elderly', 'elderly-care', 'older-people', 'ikaantyneet', 'vanhuspalvelut'],
    names: ['vanhus', 'ikäänty', 'ikäihmis'],
    fi: 'vanhuspalvelu* vanhustyö* ikäihmisten_palvelu* ikääntyneiden_palvelu*',
    sv: 'äldreomsorg* äldreservice* äldretjänst*',
    en: 'elderly_care older_people_services',
  },
  {
    ids: ['police', 'poliisi'],
    names: ['poliisi'],
    fi: 'poliisi poliisin poliisilta poliisia poliisista',
    sv: 'polis polisen',
    en: 'police',
  },
  {
    ids: ['parish', 'church', 'seurakunta'],
    names: ['seurakun', 'kirkko'],
    fi: 'seurakunta seurakunnan seurakunnasta seurakunnalta seurakuntaa',
    sv: 'församling församlingen',
    en: 'parish church',
  },
  {
    ids: ['third-sector', 'ngo', 'organisations', 'associations', 'jarjestot', 'kolmas-sektori'],
    names: ['järjestö', 'kolmas'],
    fi: 'järjestöt järjestö järjestön järjestöjä järjestöistä kolmas_sektori kolmannen_sektorin',
    sv: 'föreningar föreningen tredje_sektorn organisationer',
    en: 'ngo ngos third_sector associations',
  },
  {
    ids: ['housing', 'asuminen', 'asumispalvelut'],
    names: ['asumis', 'asumin'],
    fi: 'asumispalvelu* asumisneuvon*',
    sv: 'boendeservice* boenderådgivning*',
    en: 'housing_services housing',
  },
  {
    ids: ['family', 'family-services', 'perhepalvelut', 'perhekeskus'],
    names: ['perhe'],
    fi: 'perhepalvelu* perhekesku*',
    sv: 'familjetjänst* familjeservice* familjecenter*',
    en: 'family_services family_centre',
  },
];
