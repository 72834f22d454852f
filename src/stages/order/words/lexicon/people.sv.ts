import type { Vocabulary } from './lexicon.ts';

/** Swedish words for those who come to a meeting, by the group in which they are counted. */
export const SWEDISH_PEOPLE: Vocabulary = {
  language: 'sv',
  words: {
    'g:family+': 'familj familjen familjemedlem* familjemedl* klientfamilj* familjer',
    'g:client+': 'klient klienten klienter brukare brukaren patienten',
    'g:parent+':
      'mamma mamman mor modern pappan far fadern förälder föräldern vårdnadshavare* förälder* vårdnadshavaren styvfar styvmor bonusförälder*',
    'g:parents+': 'vårdnadshavarna föräldrar föräldrarna föräldrarnas',
    'g:child+gen': 'barnets barnens',
    'g:client+gen': 'klientens',
    'g:family+gen': 'familjens',
    'g:parent+gen': 'mammas pappas moderns faderns',
    'g:child+sg': 'barnet',
    'g:child+age': 'bäbis bäbisen baby babyn',
    'g:young+sg': 'tonåringen ungdomen',
    'g:kin+sg': 'son sonen dotter dottern',
    'g:kin+':
      'hennes_man sin_man elev eleven studerande syskon* bror brodern syster systern maken makan hustru pojke pojken flicka flickan',
    'g:child+': 'barn barnen småbarn* skolbarn lågstadieelev*',
    'g:young+': 'ungdom* ungdomen ungdomar tonåring* tonårig* unga unge högstadieelev*',
    'g:close+':
      'närstående släkting* anhörig* mormor farmor morfar farfar moster faster morbror morbröder farbröder mostrar fastrar kusin* vän vänner granne grannar gudförälder* gudmor gudfar morföräldr* farföräldr* mommo mofa fammo faffa',
    'g:pro+':
      'yrkesperson* yrkesmänniskor* fackperson* fackmän* proffs professionella anställda anställd arbetstagar* arbetstagare personal handläggare* tjänstemän tjänsteman myndighetsperson* sakkunnig* yrkesfolk yrkesutövar* medarbetare',
    'g:job+':
      'klassföreståndar* socialarbetar* lärare läraren lärarna kurator kuratorer kuratorn psykolog* läkare läkaren hälsovårdar* rektor rektorn sjukskötar* skötare ungdomsarbetar* terapeut* familjearbetar* handledare socialhandledar* klasslärar* speciallärar* assistent* polis polisen ungdomsledar* skolkurator* *arbetare *lärare *kurator *psykolog *skötare *handledare *terapeut *läkare *vårdare',
    'g:seat+': 'konsult* nätverkskonsult* facilitator* mötesledare* samtalsledare* ledare utomstående_ledare sammankallar*',
    'g:pair+': 'konsultpar* ledarpar*',
    'g:total+': 'person personer pers deltagare deltagarna människor personers',
    'g:adult+': 'vuxna vuxen vuxne',
    both: 'båda bägge',
    'one-of': 'ena',
    aged: 'åldern ålder åldrarna',
    yearold: 'år årig åriga åring åringar års *årig *åring',
    'total-of': 'sammanlagt totalt inalles tillsammans allt_som_allt',
    'of-which': 'varav av_vilka därav av_dem',
    attending: 'deltar kommer närvarande medverkar delta deltog bjuds bjuder_in med_på_mötet är_med kallas',
    speaks: 'talar pratar modersmål hemspråk* förstår',
    'lives-in': 'bor boende hemort hemkommun flyttat',
    'no-people':
      'familjerådgivning* familjearbete* familjecenter* familjecentral* barnskydd* barnhem* ungdomsarbete* ungdomsgård* barnrådgivning* familjetjänst*',
  },
};
