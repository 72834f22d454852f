import type { Vocabulary } from './lexicon.ts';

/**
 * The everyday names of the seeded methods. Parts that are inflected apart have their own symbols, joined by the grammar.
 * `verkostopalaveri`, `perhepalaveri` and `nätverksmöte` are meetings, no method.
 */
export const METHOD_NAMES: readonly Vocabulary[] = [
  {
    language: 'fi',
    words: {
      'method:anticipation-dialogue':
        'ennakointidialo* ennakointidia* ennakoidialo* ennakointipalaver* ennakkodialo* ennakointi_dialo* ennakoiva*_dialo* ennakoinnin_dialo* tulevaisuusdialo* tulevaisuuden_muiste* ennakointikesku* ennakointikokou* ennakointidilogi*',
      'method:acute-family-group-conference':
        'ak_neuvonp* ak_lnp akuuttineuvonpi* akuuttineuvonpid* akuutti_neuvonp* akuutti*_läheisneuvonp* akuuttiläheisneuvonp* akuutti*_lnp akuuttilnp akuutin_neuvonp* akuuttia_neuvonp* kiireellin*_läheisneuvonp* akuutti_läheis_neuvonp* akuutin_läheisneuvonp* akuuttia_läheisneuvonp* akuutin_lnp',
      'method:family-group-conference':
        'läheisneuvonpi* läheisneuvonpid* läheisneuvonp* lnp läheis_neuvonp* läheisten_neuvonp* läheisneuvottelu*',
      'method:open-dialogue': 'avoin_dialo* avoimen_dialo* avointa_dialo* avoime*_dialo* avoi*_dialo* avodialo* avoindialo*',
      'method:childs-good-situation':
        'lapsen_hyvä*_tilan* lapsen_hyvän_tilan* hyvä_tilanne_neuvonp* lht lht_neuvonp* lapsenhyvä*',
      'method:lets-talk':
        'lapset_puheeksi lapset_puheex* lapset_puheeksi_neuvonp* lp_neuvonp* lpneuvonp* lapsetpuheeks* lapset_puheeks* lp_palaver* lapsetpuheeksi* lp_kesku*',
      'method:cooperation-meeting':
        'yhteistyöpalaver* yhteistyöpalsu* yhteistyökokou* yhteistyöpalav* yhteistyötapaam* yhteistyö_palaver* yhteistyöneuvot* yhteispalaver*',
      'method:workers-only-meeting':
        'työntekijäpalaver* työntekijäpalsu* työntekijöiden_palaver* työntekijätapaam* työntekijäkokou* työntekijä_palaver* työntekijöiden_kesk*_palaver*',
      'method:planning-meeting':
        'suunnittelupalaver* suunnittelupalsu* suunnittelukokou* suunnittelupalav* suunnittelu_palaver* suunnittelutapaam*',
      'method:area-meeting': 'alueneuvonp* alue_neuvonp* alueellinen_neuvonp* alueneuvonpi*',
      'method:theme-meeting': 'teemaneuvonp* teema_neuvonp* teemaneuvonpi* teemallinen_neuvonp*',
      consultation: 'neuvonpito* neuvonpido*',
    },
  },
  {
    language: 'sv',
    words: {
      'method:anticipation-dialogue':
        'föregripande_dialog* föregripande_samtal* föregripandedialog* förutseende_dialog* anteciperande_dialog* anticiperande_dialog* framtidsdialog* prognosdialog* föregripandedialo*',
      'method:acute-family-group-conference':
        'akut*_familjerådslag* akut*_närståenderådslag* akutrådslag* akut*_rådslag* akutfamiljerådslag* brådskande_familjerådslag*',
      'method:family-group-conference': 'familjerådslag* familjeråd familjerådet närståenderådslag* släktråd* familje_rådslag*',
      'method:open-dialogue': 'öppen_dialog* öppna_dialog* öppendialog*',
      'method:childs-good-situation': 'barnets_goda_situation* barnets_bästa_situation barnets_goda_läge',
      'method:lets-talk': 'föra_barnen_på_tal* barnen_på_tal* för_barnen_på_tal* ta_barnen_på_tal*',
      'method:cooperation-meeting': 'samarbetsmöte* samarbetspalaver* samarbets_möte* samarbetsträff*',
      'method:workers-only-meeting': 'personalmöte* arbetarmöte* personalens_möte* medarbetarmöte* personal_möte*',
      'method:planning-meeting': 'planeringsmöte* planerings_möte* planeringsträff*',
      'method:area-meeting': 'områdesrådslag* regionrådslag* områdes_rådslag*',
      'method:theme-meeting': 'temarådslag* tema_rådslag*',
      consultation: 'rådslag rådslaget',
    },
  },
  {
    language: 'en',
    words: {
      'method:anticipation-dialogue':
        'anticipation_dialog* anticipatory_dialog* anticipation_meeting anticipative_dialog* future_dialog* anticipating_dialog*',
      'method:acute-family-group-conference':
        'acute_family_group_conf* acute_fgc acute_family_conf* urgent_family_group_conf* acute_family_group_meet* emergency_family_group_conf*',
      'method:family-group-conference': 'family_group_conf* fgc family_group_meet* family_group_decision* family_group_discuss*',
      'method:open-dialogue': 'open_dialog*',
      'method:childs-good-situation': 'child_good_situation childs_good_situation good_situation_meeting',
      'method:lets-talk': 'lets_talk lets_talk_about_children lets_talk_about_child lets_talk_meeting',
      'method:cooperation-meeting': 'cooperation_meet* cooperative_meet* collaboration_meet* co_operation_meet* coop_meeting',
      'method:workers-only-meeting':
        'workers_only_meet* workers_only_meet* workers_meet* worker_meet* staff_meeting* staff_only_meet* staff_only_meet* professionals_only_meet* workers_only',
      'method:planning-meeting': 'planning_meet* planning_session',
      'method:area-meeting': 'area_meet* regional_meet* area_council',
      'method:theme-meeting': 'theme_meet* themed_meet* thematic_meet*',
    },
  },
];

/** Parts of the methods' names of several words. */
export const WORDS_OFTEN_MISSPELT: readonly string[] = [
  'föregripande',
  'anticipation',
  'anticipatory',
  'conference',
  'cooperation',
  'dialogue',
  'puheeksi',
];

/** Full names to compare a misspelt word with. */
export const OFTEN_MISSPELT: Readonly<Record<string, string>> = {
  ennakointidialogi: 'method:anticipation-dialogue',
  läheisneuvonpito: 'method:family-group-conference',
  läheisneuvonpido: 'method:family-group-conference',
  akuuttineuvonpito: 'method:acute-family-group-conference',
  akuuttineuvonpido: 'method:acute-family-group-conference',
  yhteistyöpalaveri: 'method:cooperation-meeting',
  työntekijäpalaveri: 'method:workers-only-meeting',
  suunnittelupalaveri: 'method:planning-meeting',
  alueneuvonpito: 'method:area-meeting',
  teemaneuvonpito: 'method:theme-meeting',
  familjerådslag: 'method:family-group-conference',
  närståenderådslag: 'method:family-group-conference',
  samarbetsmöte: 'method:cooperation-meeting',
  personalmöte: 'method:workers-only-meeting',
  planeringsmöte: 'method:planning-meeting',
  områdesrådslag: 'method:area-meeting',
  temarådslag: 'method:theme-meeting',
};
