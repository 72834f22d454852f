import type { Vocabulary } from '../lexicon/lexicon.ts';

/**
 * Words that tell what a message is for, by mark. `mine`: asks of a meeting, an order or consultants that there are already; `how`: asks how
 * things are done; `human`: wishes a person; `errand`: something that is no network meeting; `bye`: greets or thanks; `report`: tells
 * how it went; `off`: says when the writer is away; `drop`: takes an order back; `withdraw`: a consultant steps aside; `later`: orders some other time.
 */
export const INTENT_WORDS: readonly Vocabulary[] = [
  {
    language: 'fi',
    words: {
      mine: 'milloin_mun milloin_meidän milloin_minun milloin_se milloin_palaveri koska_se koska_mun koska_meidän koska_palaveri mihin_aikaan missä_huoneessa moneltako ketkä ketkä_on kuka_vetää kuka_meille onko_konsult* onko_aika onko_tilauk* onko_siitä onko_kukaan onks_tilauk* vahvistuiko varmistuiko saitko saitteko tuliko tilasin_eilen tilasin_viik* mitä_tilauksia näytä_omat miten_mun_tilau* miten_tilauk* milloin_saan_tietää enkä_ole_kuullut',
      how: 'voiko voiko_palaver* voinko_tilata saako pitääkö täytyykö montako kuinka_monta kuinka_pitkä kuinka_kauan maksaako paljonko_maksa* kuka_voi kuka_saa kenelle mistä_saan mitä_tietoja näkeekö mitä_tapahtuu_sen mitä_konsult* ilmaisia ilmainen kannattaa_valmistau* en_osaa en_tajua en_ymmärrä mikä_tämä mikä_tää mitä_sinä mitä_sä loukkaavani kauanko',
      human:
        'ihmisen_kanssa oikean_ihmisen jonkun_oikean voin_soittaa kuka_on_koordinaat* koordinaattorin_kanssa puhua_jonkun puhua_ihmis*',
      errand:
        'pizza* taksi* hammaslääkär* neukkari* tulosti* lounas_klo lounas_kello lounaalle syömään pikkujoul* parkkipaik* siivousvuor* kahvihuone* tiimipalaver* kahvill* kahvit sataako sataa paljonko_kello vitsi kalenteri kalenterini lääkäriaika* mikä_viikko viikko_nyt räägite eesti',
      bye: 'nähdään palataan jatketaan terveisiä ollaan_sitten kiitos_avusta kiitos_viimei* tarvitse_tilata hoitaa_tilauksen',
      report: 'onnistui meni_hyvin oli_hyvä oli_tosi tyytyväi* antoisa tykkäsivät riidoissa väsynyt viihtyy itki',
      off: 'olen_lomalla oon_lomalla olen_poissa oon_poissa sijaisena lomalla_viik*',
      drop: 'peru peruisin perutaan perukaa peruuta poistakaa poista unohda_se unohda_tilaus ei_pidetäkään tarvitakaan tarvitsekaan perui',
      withdraw: 'tarvitaan_sijainen jäädä_pois pitää_jäädä en_voikaan pääsekään enkä_pääse',
      later: 'tilauksen_myöhemmin tilaan_myöhemmin jo_lomakkeella tilasin_jo palaan_tähän',
    },
  },
  {
    language: 'sv',
    words: {
      mine: 'när_är när_e var_hålls vilka_är vem_leder har_någon har_ni_hittat hur_går_det jag_beställde jag_skickade är_tiden är_den när_får visa_mina kom_min vilken_tid hur_dags har_det_hänt',
      how: 'kan_man får_man får_jag hur_många hur_lång_tid hur_långt_är kostar vad_sker hur_länge vem_får vem_kan vad_ska vad_gör vad_händer_när förstår_inte hur_förbereder kan_någon vilket_nummer',
      human: 'en_människa riktig_person vem_är_koordinat* jag_ringa med_någon_riktig',
      errand:
        'pizza* taxi* tandläkar* rum_åt lunch_kl* regnar teammöt* julfest* kaffe klockan_är robot vilken_vecka botten vad_är_klockan fel_chatt',
      bye: 'vi_ses hälsningar_från trevlig_helg tack_för återkommer hörs',
      report: 'gick_bra gick_jättebra var_nöjd trött trivs haft_möte',
      off: 'är_på_semester jag_är_borta på_semester är_ledig',
      drop: 'avboka avbokar ställ_in ställa_in annullera glöm ta_bort behöver_inget drog_sig vill_inte_längre',
      withdraw: 'hoppa_av inte_vara_konsult utan_mig hinner_inte_leda förhinder',
      later: 'beställer_senare redan_beställt via_formuläret',
    },
  },
  {
    language: 'en',
    words: {
      mine: 'when_is_my when_is_our where_is_the who_are_our has_anybody has_anyone how_is i_ordered i_sent is_the_time when_will you_found show_my did_my what_time have_you_found any_news confirmed_now',
      how: 'can_i_order can_an_order may_i who_may do_i_need how_many how_long does_it_cost what_should what_does_a what_happens_once dont_understand how_should which_number can_anybody may_order',
      human: 'a_human real_person who_is_the_coordinat* i_call to_a_person',
      errand:
        'pizza* taxi* dentist* me_a_room lunch_at raining team_meeting christmas_party coffee time_is what_time_is_it what_week a_bot wrong_chat ignore this_bot',
      bye: 'see_you talk_on greetings_from talk_soon get_back will_get_back thanks_for_last',
      report: 'went_well went_really were_pleased was_great tired likes',
      off: 'on_leave out_of_office on_holiday',
      drop: 'call_off forget_the forget_my withdraw_my pulled_out cancel lets_cancel dont_need_a no_longer_wants',
      withdraw: 'pull_out have_to_pull miss_the_meeting ill_miss came_up be_a_consultant',
      later: 'order_later already_ordered no_time_now',
    },
  },
];
