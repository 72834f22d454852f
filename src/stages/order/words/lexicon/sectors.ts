/**
 * Everyday words for the sectors that areas usually have. `ids` are looked for among the area's own sectors; where none is
 * found, the first sector whose Finnish name begins with one of `names`. A word for a sector the area has not is no sector.
 */
export interface SectorWords {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly words: string;
}

export const SECTOR_WORDS: readonly SectorWords[] = [
  {
    ids: ['child-protection', 'child-welfare', 'lastensuojelu'],
    names: ['lastensuojelu'],
    words: 'lastensuojelu* lasu lasun lasusta barnskydd* child_protection child_welfare',
  },
  {
    ids: ['social', 'social-services', 'sosiaali', 'sosiaalipalvelut'],
    names: ['sosiaali'],
    words:
      'sosiaalipalvelu* sosiaalitoim* sosiaalihuol* sosiaaliviras* lastensuojelu* lasu socialtjänst* socialväsende* socialvård* socialservice* barnskydd* social_services social_care social_service child_protection child_welfare',
  },
  {
    ids: ['mental-health', 'mielenterveys', 'psychiatry'],
    names: ['mielenterv', 'psykiatri'],
    words:
      'mielenterveyspalvelu* mielenterveys* psykiatria psykiatrian psykiatriasta psykiatrialta mentalvård* psykiatri psykiatrin mental_health psychiatry',
  },
  {
    ids: ['substance', 'substance-abuse', 'addiction', 'paihde', 'paihdepalvelut'],
    names: ['päihde'],
    words:
      'päihdepalvelu* päihdehuol* päihde missbrukarvård* missbruksvård* rusmedel* substance_abuse addiction_services substance_use',
  },
  {
    ids: ['health', 'health-care', 'healthcare', 'health-services', 'terveys', 'terveyspalvelut'],
    names: ['tervey'],
    words:
      'terveyspalvelu* terveydenhuol* terveyskesku* neuvola neuvolan neuvolasta neuvolaa kouluterveydenhuol* hälsovård* hälsotjänst* hälsocentral* rådgivning* health_care healthcare health_services health_centre health_service health',
  },
  {
    ids: ['early-education', 'early-childhood', 'early-childhood-education', 'ecec', 'varhaiskasvatus'],
    names: ['varhaiskasv', 'päiväho'],
    words:
      'varhaiskasvatu* päiväko* päivähoi* småbarnspedagogik* småbarnsfostran dagis daghem* dagvård* early_education early_childhood_education early_childhood kindergarten daycare day_care nursery',
  },
  {
    ids: ['education', 'school', 'schools', 'opetus', 'koulu', 'sivistys', 'opetustoimi'],
    names: ['opetus', 'koulu', 'sivisty', 'perusope'],
    words:
      'koulu koulun koulusta koulua koululta kouluun koulut koululla koulussa koululle opetustoim* opetuspalvelu* sivistystoim* sivistyspalvelu* perusopetu* opetus opetukse* oppilashuol* opiskeluhuol* skola skolan skolor skolans undervisning* bildning* elevvård* school schools education',
  },
  {
    ids: ['youth', 'youth-services', 'youth-work', 'nuoriso', 'nuorisopalvelut', 'nuorisotyo'],
    names: ['nuoriso'],
    words:
      'nuorisopalvelu* nuorisotoim* nuorisotyö nuorisotyötä nuorisotyön nuorisotyöstä nuorisotyöhön ungdomsarbete* ungdomstjänst* ungdomsservice* ungdomsväsende* youth_services youth_work youth_service',
  },
  {
    ids: ['student-welfare', 'opiskeluhuolto', 'oppilashuolto'],
    names: ['opiskeluh', 'oppilash'],
    words: 'opiskeluhuol* oppilashuol* elevvård* studerandevård* student_welfare pupil_welfare',
  },
  {
    ids: ['disability', 'disability-services', 'vammaispalvelut', 'vammais'],
    names: ['vammais'],
    words:
      'vammaispalvelu* vammaishuol* handikappservice* funktionshinder* funktionshindersservice* disability_services disability_service',
  },
  {
    ids: ['employment', 'employment-services', 'tyollisyys', 'tyollisyyspalvelut'],
    names: ['työllisyy'],
    words:
      'työllisyyspalvelu* työllisyy* te-toimis* työvoimatoimis* te_toimis* sysselsättning* arbetskraft* employment_services employment',
  },
  {
    ids: ['elderly', 'elderly-care', 'older-people', 'ikaantyneet', 'vanhuspalvelut'],
    names: ['vanhus', 'ikäänty', 'ikäihmis'],
    words:
      'vanhuspalvelu* vanhustyö* ikäihmisten_palvelu* ikääntyneiden_palvelu* kotihoi* äldreomsorg* äldreservice* äldretjänst* hemvård* elderly_care older_people_services home_care',
  },
  {
    ids: ['police', 'poliisi'],
    names: ['poliisi'],
    words: 'poliisi poliisin poliisilta poliisia poliisista polis polisen police',
  },
  {
    ids: ['parish', 'church', 'seurakunta'],
    names: ['seurakun', 'kirkko'],
    words: 'seurakunta seurakunnan seurakunnasta seurakunnalta seurakuntaa församling församlingen parish church',
  },
  {
    ids: ['third-sector', 'ngo', 'organisations', 'associations', 'jarjestot', 'kolmas-sektori'],
    names: ['järjestö', 'kolmas'],
    words:
      'järjestöt järjestö järjestön järjestöjä järjestöistä kolmas_sektori kolmannen_sektorin föreningar föreningen tredje_sektorn organisationer ngo ngos third_sector associations',
  },
  {
    ids: ['housing', 'asuminen', 'asumispalvelut'],
    names: ['asumis', 'asumin'],
    words: 'asumispalvelu* asumisneuvon* boendeservice* boenderådgivning* housing_services housing',
  },
  {
    ids: ['family', 'family-services', 'perhepalvelut', 'perhekeskus'],
    names: ['perhe'],
    words: 'perhepalvelu* perhekesku* familjetjänst* familjeservice* familjecenter* family_services family_centre',
  },
];
