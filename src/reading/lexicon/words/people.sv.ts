import type { Vocabulary } from '../lexicon.ts';

/** Swedish words for those who come to a meeting, by the group in which they are counted. */
export const SWEDISH_PEOPLE: Vocabulary = {
  language: 'sv',
  words: {
    'g:family+': 'fam familj familjen familjemedlem* familjemedl* klientfamilj* familjer',
    'g:client+': 'kvinna kvinnan en_man mannen herre herrn dam damen klient klienten klienter brukare brukaren patienten',
    'g:parent+':
      'morsa morsan farsa farsan mamsen papsen mamma mamman mor modern pappan far fadern förälder föräldern vårdnadshavare* förälder* vårdnadshavaren styvf* styvm* styvp* bonusf* bonusm* bonusp*',
    'g:parents+': 'föräldrapar föräldraparet vårdnadshavarna föräldrar föräldrarna föräldrarnas',
    'g:child+gen': 'barnets barnens',
    'g:client+gen': 'klientens',
    'g:family+gen': 'familjens',
    'g:parent+gen': 'mammas mammans pappas pappans moderns faderns',
    'g:child+sg': 'barnet',
    'g:child+age': 'bäbis bäbisen bebis bebisen spädbarn spädbarnet baby babyn',
    'g:young+sg': 'ung_människa ung_person unga_människan unga_personen tonåringen ungdomen den_unga den_unge',
    'g:kin+sg':
      'son sonen dotter dottern pojke pojken flicka flickan killen tjejen kille tjej pojke storebror lillebror storasyster lillasyster syskonet',
    'n:2 g:kin+': 'tvillingar tvillingarna paret gift_par gifta_par pensionärspar*',
    'g:kin+':
      'minderårig* hennes_man sin_man elev eleven studerande syskon* bror brodern bröder bröderna broder syster systern systrar systrarna systra make maken maka makan hustru* sambo* fru frun pojk* flick* söner sönerna döttrar döttrarna ung*_vuxna ung_vuxen',
    'g:child+': 'barn barnen småbarn* skolbarn lågstadieelev* förskoleelev* dagisbarn* förskolebarn*',
    'g:young+':
      'gymnasist* tonårspojk* tonårsflick* tonårskill* tonårstjej* ungdom* ungdomen ungdomar tonåring* tonårig* unga unge högstadieelev*',
    'g:close+plu': 'släkten',
    'g:close+':
      'bästis* gammelmor* gammelfar* gammelmost* grannfru* svåger* svägersk* fadder* faddrar* väninn* brorson* systerson* brorsdotter* systerdotter* syskonbarn* kamrat* *kompis *kamrat kompis* svärdotter* svärson* svärmor* svärfar* klientens_syst* klientens_bro* närstående släkting* anhörig* mormor farmor morfar farfar moster faster morbror morbröder farbröder mostrar fastrar kusin* vän vänner granne grannen grannar grannarna vännen vännerna gudförälder* gudmor gudmoder* gudfar gudfader* morföräldr* farföräldr* mommo moffa mofa fammo faffa mommon moffan fammon faffan gudföräld* mammas_syst* mammas_bro* mammas_mamm* mammas_papp* mammas_föräld* mammans_syst* mammans_bro* mammans_mamm* mammans_papp* mammans_föräld* pappas_syst* pappas_bro* pappas_mamm* pappas_papp* pappas_föräld* pappans_syst* pappans_bro* pappans_mamm* pappans_papp* pappans_föräld*',
    'g:pro+':
      'tjänsteinneha* arbetare arbetarna arbetaren yrkes* fackperson* fackmän* proffs anst professionella anställda anställd arbetstagar* arbetstagare personal handläggare* tjänstemän tjänsteman myndighet* sakkunnig* medarbetare medarbetar* personalen',
    'g:job+':
      'daghemsledar* hemvårdsledar* verkstadsledar* teamledar* gruppledar* arbetsledar* enhetsledar* arbetskonsulent* audionom* praktikant* präst prästen kaplan* advokat* jurist* närvårdar* vårdare vårdaren vårdarna barnatillsyningsm* tränare tränaren *tränare *rådgivare *rådgivar *vägledar *handläggar *sekreterar *samordnar *koordinator *ombud *biträd *bevakar barnmorsk* psykologen psykologer terapeuten kollega kollegan *föreståndar föreståndar* daghemsföreståndar* klassföreståndar* socialarbetar* lärare läraren lärarna kurator kuratorer kuratorn psykolog* läkare läkaren hälsovårdar* rektor rektorn sjukskötar* skötare ungdomsarbetar* terapeut* familjearbetar* handledare socialhandledar* klasslärar* speciallärar* assistent* polis polisen ungdomsledar* skolkurator* *arbetare *lärare *kurator *psykolog *skötare *handledare *terapeut *läkare *vårdare coach *coach skolcoach* diakon* pedagog* *pedagog samordnare* enhetschef*',
    'g:seat+': 'konsult* nätverkskonsult* facilitator* mötesledare* samtalsledare* ledare utomstående_ledare sammankallar*',
    'g:pair+': 'konsultpar* ledarpar*',
    'g:total+': 'person personer pers deltagare deltagarna människor personers',
    'g:adult+': 'vuxna vuxen vuxne',
    sibling: 'hans_syst* hennes_syst* hans_bro* hennes_bro*',
    grader: 'klassist* klassare*',
    'o:1 grader': 'förstaklassist* förstaklassare* ettagluttare',
    'o:2 grader': 'andraklassist* andraklassare*',
    'o:3 grader': 'tredjeklassist* tredjeklassare*',
    'o:4 grader': 'fjärdeklassist* fjärdeklassare*',
    'o:5 grader': 'femteklassist* femteklassare*',
    'o:6 grader': 'sjätteklassist* sjätteklassare*',
    'o:7 grader': 'sjundeklassist* sjundeklassare*',
    'o:8 grader': 'åttondeklassist* åttondeklassare* åttan_elev',
    'o:9 grader': 'niondeklassist* niondeklassare*',
    upperlevel: 'högstadiet högstadie',
    'and g:me': 'utöver_mig förutom_mig vid_sidan_av_mig',
    both: 'båda bägge',
    'one-of': 'ena',
    aged: 'åldern ålder åldrarna',
    yearold: 'år årig åriga åring åringar års *årig *åring',
    elsewhere: 'på_annat_håll annanstans på_annan_ort i_egen i_eget',
    'total-of': 'sammanlagt totalt inalles tillsammans allt_som_allt',
    'of-which': 'varav av_vilka därav av_dem',
    attending: 'deltar kommer närvarande medverkar delta deltog bjuds bjuder_in med_på_mötet är_med kallas',
    speaks: 'talar pratar modersmål hemspråk* förstår',
    'lives-in': 'bor boende hemort hemkommun flyttat',
    'no-people':
      'ungdomsverkstad* stödfamilj* familjerådgivning* familjearbete* familjecenter* familjecentral* barnskydd* barnhem* ungdomsarbete* ungdomsgård* barnrådgivning* familjetjänst*',
  },
};
