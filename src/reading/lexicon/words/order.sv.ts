import type { Vocabulary } from '../lexicon.ts';

/** Swedish words of ordering. */
export const SWEDISH_ORDER: Vocabulary = {
  language: 'sv',
  words: {
    need: 'behöv* beställ* boka bokar bokas vill_ha vill_gärna skulle_vilja skulle_behöva önskar önskas önskemål ordna ordnas ordnar arrangera arrangeras vill_boka vill_beställa hoppas_på vi_vill jag_vill kan_jag_få kan_vi_få få_till',
    order: 'beställning* order_nummer',
    meeting:
      'möte möten mötet möt nätverksmöt* familjemöt* träff träffen träffar träffarna samtal dialog dialogen sammanträd* nätverksträff* nätverkspalaver* nätverksmötes palaver*',
    series: 'serie serien serier',
    'meeting series': 'mötesserie* mötesserien samtalsserie* träffserie*',
    weekly: 'veckovis veckovisa',
    monthly: 'månadsvis månatligen',
    'open-ended':
      'tills_vidare tills_det_räcker tills_det_är_nog så_länge_det_behövs så_länge_som_det så_länge_det så_länge_familjen så_länge_klienten så_länge_som_behövs så_många_möten så_många_gånger så_många_träffar om_man_fortsätter om_vi_fortsätter',
    'client-meeting': 'klientmöte* klientträff* brukarmöte*',
    'follow-up': 'uppföljning* uppföljningsmöte* fortsättning* fortsättningsmöte* uppföljande fortsätter',
    move: 'flytta flyttas flyttar ändra_tiden ny_tid',
    'pre:not': 'varken inte ej inga ingen inget int icke aldrig',
    utan: 'utan',
    full: 'full fullt fullbokad*',
    however: 'men',
    except: 'utom förutom alla_dagar_utom undantaget med_undantag bortsett_från',
    fits: 'passar funkar går fungerar lämpar möjligt möjlig kan duger bra',
    fix: 'förlåt ursäkta rättelse rättare_sagt jag_menar menar nej snarare ändrar ändring eller_nej nä näe fel korrigering jag_menade vi_byter oj hoppsan byter_till',
    instead: 'istället_för i_stället_för',
    and: 'och samt o plus',
    or: 'eller el antingen',
    acute: 'krisläge* krissituation* brådskande brådska* akut akuta akutt skyndsam*',
    'at-once':
      'ju_förr ju_snabbare genast omedelbart omedelbar omgående snarast så_snart_som_möjligt så_fort_som_möjligt så_snabbt_som_möjligt så_snart_det_går så_fort_det_går med_det_samma meddetsamma',
    'urgency-label': 'brådskegrad prioritet',
    usual: 'normal normalt vanlig',
    rush: 'hast bråttom brådskan brådska brådskar brådis stressigt',
    calm: 'ingen_panik ingen_stress ingen_fara icke-brådskande i_lugn_och_ro',
    agreed:
      'är_med_på med_på_det överenskommet överenskommen överens överenskommit avtalat avtalad kommit_överens samtyckt samtycker samtyckte godkänt gått_med_på går_med_på gick_med_på med_på_noterna sagt_ja sa_ja tackat_ja gett_sitt_samtycke gett_samtycke godkänner okejat',
    'g:client agreed': 'klienten_ok klienten_okej klienten_är_ok klient_ok',
    consent: 'tillåtelse samtycke samtycket samtycken samtyckena medgivande* tillstånd* lov lovet',
    got: 'antecknat fått fick fåtts gett gav givit givet gavs erhållit inhämtat inhämtats undertecknat undertecknats skrivit_under finns beviljat',
    discussed: 'diskuterat pratat talat diskuterade pratade',
    'to-agree': 'komma_överens avtala kommer_överens diskutera_med ska_fråga frågar ber_om_samtycke',
    with: 'med tillsammans_med',
    'among-workers': 'sinsemellan emellan enbart_personal',
    'place:remote':
      'distans distansmöte* distansträff* på_distans via_teams teams teamsmöte* på_teams online nätet video* videomöte* videosamtal* digitalt zoom på_nätet virtuellt',
    'place:hybrid': 'hybrid* hybridmöte*',
    'in-person': 'på_plats fysiskt närmöte* ansikte_mot_ansikte',
    'place:home': 'hemma hemma_hos hembesök* klientens_hem familjens_hem i_hemmet hemmet hemma_i',
    'place:own':
      'på_vår_enhet i_vår_enhet på_vår_skola i_vår_skola på_vårt_center på_vår_byrå hos_oss våra_lokaler våra_utrymmen vårt_kontor vårt_mötesrum egna_lokaler egna_utrymmen vårt_hus våra_egna eget_kontor vår_lokal eget_mötesrum',
    'own-place': 'kontoret',
    'place:public':
      'kommunkansli* *bibliotek bibliotek* biblan bibban församlingshem* kommunalhus* stadshus* offentlig*_lokal* offentlig*_plats* offentlig*_utrymme* allmän_plats allmän_lokal allmänt_utrymme föreningshus* ungdomsgård* ungdomsgården byahem* byagård* medborgarhus* medborgarinstitut* kulturhus* församlingscent* föreningslokal* kommungård* offentligt',
    some: 'de_andra del några delvis halva_gruppen resten hälften somliga en_del andra',
    place: 'plats platsen lokal rum mötesrum utrymme',
    'i-am': 'jag_är vi_är jag_jobbar jag_arbetar vi_jobbar jobbar arbetar representerar jag_kommer_från här_är',
    'sign-off': 'hälsningar mvh hälsar',
    'works-at': 'min_arbetsplats vår_arbetsplats jobbar arbetar',
    inviting: 'bjuds bjuder bjuda inbjuds inbjud* kallas kalla kallar bjud_in inbjudna med_på_mötet representant* deltar',
    excluded: 'jävig* jävig',
    help: 'hjälp hjälpa instruktion* vägledning',
    how: 'hur',
    'can-do': 'fungerar_det fungerar_detta använder kan_du gör_jag gör_man börjar_jag funkar_det funkar_du funkar_detta',
    worry: 'oro oron orolig oroszon* bekymmer min_oro oroa',
    'worry-zone': 'zon oroszon* orozon*',
    'bring-up': 'ta_upp tar_upp lyfta lyfter på_tal föra_på_tal tar_man_upp tar_jag_upp ta_opp tala_om prata_om lyfta_fram',
    where: 'var',
    status:
      'i_vilket_skede vilket_skede hur_långt läget läge status hur_går_det hittats hittat framskrid* framskridit vad_händer framme hänt bekräftad bekräftats på_gång',
    mine: 'mina min mitt vår våra',
    'what-is methods': 'vilka_metoder vilka_olika_metoder',
    'what-is':
      'veta_mer varför vad_är vad_e va_e va_är va_betyder va_innebär vad_innebär vad_betyder vad_menas vad_går berätta förklara vad_skiljer skillnad* när_används när_lämpar när_passar vad_för_slags vad_är_det vad_gör_man vad_sker vad_är_ett vad_är_en hurdan hurdant vilka_olika mer_om',
    methods: 'metod metoder metoden metoderna',
    'not-know': 'vet_inte vet_ej vet_int osäker osäkra inte_säker ingen_aning hjälp_att_välja oklart lämplig spelar_ingen_roll',
    cannot:
      'kan_jag_inte_komma kan_jag_inte_delta kan_jag_inte_vara_med kan_jag_ej kan_inte_vara_konsult kan_ej_vara_konsult avstå avstår kan_varken jag_kan_varken jag_kan_inte_komma kan_inte_komma kan_ej_komma kan_inte_delta kan_ej_delta kan_inte_vara_med förhinder förhindrad blivit_sjuk är_sjuk sjuk hinner_inte_komma kan_int_komma jag_kan_inte_den jag_kan_inte inte_möjlighet_att_delta fått_förhinder har_förhinder hinner_inte hinner_int hinner_ej kan_ej_delta kommer_inte_att_kunna insjukn* jag_kan_ej kan_tyvärr_inte kan_tyvärr_inte_komma måste_utebli utebli feber',
    bot: 'boten bot botten',
    'take-part': 'deltagande medverkan mitt_deltagande min_plats mitt_uppdrag',
    cancel:
      'ta_bort dra_tillbaka avboka avbokar avbeställ* annullera annullerar annullering avbokning ställ_in ställa_in ställer_in inställt inställd avbokas avbokat annulleras avlys* ställs_in återta återkalla* ångra',
    'no-longer': 'längre behövs_inte_längre',
    thanks:
      'god_jul gott_nytt_år glad_påsk glad_midsommar trevlig_sommar god_dag god_eftermiddag god_kväll god_förmiddag trevlig_helg trevlig_* ha_en_bra* ha_en_trevlig* ha_en_fin* god_helg tack tackar tusen_tack okej hej hejsan tjena moi morjens god_morgon bra hejdå',
    accessible: 'tillgänglig* rullstol* rollator rörelsehind* rörelsenedsätt* handikapp*',
    'hearing-loop': 'hörselslinga* hörslinga* induktionsslinga* hörselskad*',
    breaks: 'pauser pauserna',
    'quiet-room': 'lugnt_rum lugn_lokal tyst_rum lugnt_utrymme',
    'easy-language': 'lättläst* lätt_språk klarspråk lättsvenska',
    theme: 'tema temat ämne ämnet ämnes',
  },
};
