import type { Vocabulary } from '../lexicon.ts';

/** Finnish words of ordering: what is wished, where, how urgently, and what else a message may be about. */
export const FINNISH_ORDER: Vocabulary = {
  language: 'fi',
  words: {
    need: 'tarvits* tarvit* tarvis* tarttis tarttisin tarttee tarve tarvetta tarpeen tilaan tilaisin tilata tilaa tilattais* tilaamme tilaisimme tilausta haluai* haluan haluttais* haluamme halutaan toivo* pyydän pyytäi* pyydämme saisinko saataisiin saisimme saisin saiskos saisko saiskohan varata varaisin varaa varaan järjestä* järjestet* voisiko voisitteko laittaisi* kaipai* kaivat* haetaan haen halunnut pitäis pitäisi tarvetta_olisi etsin etsitään',
    order: 'tilaus tilaukse* tilausta tilauksia tilauks* pyyntö pyyntöni',
    'order-word': 'tilaa tilaus tilaan tilata',
    meeting:
      'palaver* palav* verkostopal* verkostotap* verkostokok* verkostoneuv* verkostopalaver* verkostopalav* perhepalaver* tapaami* tapaaminen kokou* kokoontu* neuvottelu* dialogi* istunt* vp tilaisuu* palsu* hoitoneuvottelu* verkosto verkostot verkostoa',
    'meeting many':
      'palavereja palavereita palaverei verkostopalavereja verkostopalavereita verkostopalaverit palaverit tapaamisia tapaamiset kokouksia perhepalavereja palsuja',
    series: 'sarja sarjan sarjaa sarjana sarjaksi',
    'meeting series': 'palaverisarja* tapaamissarja* kokoussarja* palaverien_sarja* palaverin_sarja*',
    weekly: 'viikoittain viikottain viikoittai* viikottai*',
    monthly: 'kuukausittain kuukausittai*',
    'open-ended':
      'toistaiseksi kunnes_riittää kunnes_ei kunnes_tilanne kunnes_on niin_kauan_kuin niin_kauan_kun niin_pitkään_kuin niin_monta_* kerta_kerralta kerta_kerrallaan joka_kerralla_sovitaan sovitaan_joka_kerralla jatketaanko niin_usein_kuin',
    'client-meeting': 'asiakaspalaver* asiakastapaami* asiakasneuvottelu* asiakaskokou* asiakastilaisuu* asiakasver*',
    'follow-up':
      'jatkoa jatko jatkopalaver* seurantapalaver* seuranta seurantaa seurannan seurantatapaam* jatkotapaam* jatkotilau* seurantakokou* jatko-osa seurantaneuv* jatkodialo* jatkuu',
    move: 'siirrä* siirtä* siirret* siirto siirtäisi* vaihda* muuta muutetaan uusi_aika',
    'pre:not': 'enkä ei eivät eikä emme älkää älä eihän eikai',
    but: 'vaan',
    however: 'mutta mut muttaku mutku',
    'however pre:not': 'muttei',
    except:
      'muu*_kuin paitsi lukuunottamatta lukuun_ottamatta muina*_päiv*_kuin muulloin_kuin muu*_päiv*_kuin muut_päivät_kuin poislukien pois_lukien',
    fits: 'toimi käy kay käyvät käykään sovi sopii sopivat sovikaan onnistu onnistuu onnistukaan kelpaa passaa mahdollista mahdollinen pääse pääsee pääsevät pääsekään hyvä',
    'fits pre:not': 'mahdoton mahdotonta huono huonosti',
    fix: 'eiku eikun eikö_ku ei_ku ei_kun ei_vaan korjaus korjaan korjataan oikaisu tarkoitan tarkoitin tarkotin tarkotan meinasin sori sorry anteeksi oho hups pikemminkin sittenkin siis vaihdetaan vaihdan muutan muutetaankin vai_sittenkin niin_siis eipäs eipä',
    sijaan: 'sijaan sijasta',
    and: 'ja sekä ynnä plus jaa',
    or: 'tai taikka tahi vai tahikka',
    any: 'milloin_vaan mikä_vaan koska_vaan kuka_vaan missä_vaan mitä_vaan milloin_vain mikä_vain koska_vain',
    acute:
      'kriisi kriisin pikana pikaa pikaseen hätä kriisitilan* kriisiyty* hätätilan* kiireelli* kiireel* kiireesti kiireisesti akuut* pikaise* pikaist* pikaa pikasesti kiiru',
    'at-once':
      'mitä_nopeammin mitä_pikemmin mitä_pikimmiten heti välittömästi välitön mitä_pikimmin pikimmiten asap heti_kun_mahdollista heti_kun_voi* mahdollisimman_pian mahdollisimman_nopea* mahd_pian mahd_nopea* mahd_nop niin_pian_kuin_mahdollista',
    'urgency-label': 'kiireellisyys kiireellisyyden kiireellisyysluokka',
    usual: 'normaali normaalisti tavallinen',
    home: 'koti',
    busy: 'kiireessä',
    rush: 'tulipalokiire* hengenhätä hengenhätää kiire kiirettä kiirehti* hoppu hoppua kiireinen kiirus',
    calm: 'ei_paniikkia ei_hätää ei_hoppua kiireetön kiireettä kiireettömä* rauhassa ei-kiireelli* kiiretön',
    agreed:
      'sovittu sovitusti sovin sovimme sopinut sopineet sovittiin suostu suostuu suostuva* suostunu* suostuneet suostui suostuivat suostuimme luvalla antanut_luvan hyväksynyt hyväksyny hyväksyi hyväksyne* näyttänyt_vihreää näytti_vihreää sanoi_joo sanoi_kyllä sanonut_kyllä sanonut_joo sopinu suostuvat myönty*',
    'g:client agreed': 'asiakas_ok asiakas_okei asiakas_on_ok',
    consent: 'lupa lupaa luvan luvat suostumu*',
    got: 'kirjattu kirjattuna saatu saatiin saatii saanut saanu saimme sain annettu antanut antanu antaneet antoi antoivat myönnetty myönsi hankittu kunnossa allekirjoit* kirjallisena kirjallinen suullisesti suullinen on_olemassa',
    discussed: 'keskusteltu puhuttu juteltu keskustelin puhuin juttelin keskustelimme',
    'to-agree': 'sopia sovitaan suostuisi* sovittava suostuuko pyydän_suostu* pyydettävä',
    with: 'kanssa kaa kans kanss kera kanssaan',
    without: 'ilman',
    'without g:client': 'asiakkaaton asiakkaattom*',
    full: 'täynnä täys täysi',
    'among-workers': 'keskenään kesken',
    'place:remote':
      'virtuaali* verkkopalaver* verkkokokou* verkkotapaam* etänä etäksi etäpalaver* etäyhtey* etäkokou* etätapaam* etätapaami* etät teams* tiims* verkon_kautta videolla videon videoyhtey* videopuhelu* videoneuvottelu* videokokou* zoomi* zoom verkossa etäyhteydellä etä',
    'place:hybrid': 'hybridi* hybriidi* hybrid monimuoto*',
    'in-person': 'kasvotusten lähitapaami* läsnäolo* livenä paikan_päällä kasvokkain lähipalaver* lähinä lähitapaam* lähikokou*',
    'place:home': 'kotikäynti kotikäyntinä kotipalaver* kotitapaami* kotona kodissa kodin kotonaan kotonansa kotosalla himassa',
    homeward: 'kotiin',
    'at-theirs': 'luona luonaan luo luokse',
    'place:own':
      '*keskuksessamme *toimistossamme *talossamme *pisteessämme *pisteessä meidän_koulun_tiloi* koulumme_tiloi* meidän_yksikössä meidän_yksikköön meidän_perhekeskuksessa meidän_päiväkodissa meidän_päiväkodilla tiloissamme toimistollamme yksikössämme toimipisteessämme kokoushuoneessamme neuvotteluhuoneessamme koulullamme luonamme meidän_toimisto* meidän_tiloi* meidän_tila* meidän_kokous* meidän_neuvottelu* meidän_talo* omissa_tiloi* omiin_tiloi* oma*_toimisto* omat_tilat oma_tila oma*_toimipis* oma_kokous* omassa_tila* meidän_toimipis* meillä_toimisto* meijän_tiloi* meijän_toimisto* omissa_tilois tiloissani meidän_virasto* omalla_toimisto* oma_kokoushuone oma_huone meiän_tiloi* meidän_työpai* omalla_työpai* omalla_koulu* meidän_luona meidän_kerho*',
    'at-ours': 'meillä',
    'own-place':
      'toimitiloissa toimitiloissamme toimistolla toimistolta toimistolle toimistossa virastolla virastossa työpaikalla',
    'place:public+':
      'nuorisotila* nuokkari* *kirjasto kirjasto* seurakuntatalo* srk-talo* srktalo* seurakuntakesku* kunnantalo* kaupungintalo* järjestötalo* järjestöjen_talo* kylätalo* asukastupa* asukastuva* kansalaistalo* monitoimital* julki*_tila* julki*_paik* yleis*_tila* kansalaisopisto* kulttuuritalo* nuorisotalo* seurakunnan_tiloi* kaupungin_kokoustila* yhteistalo* hyvinvointikesku*_aula* kokoustila_kaupung* kirkonkylä*_tal* toimintakesku* julkis*',
    some: 'osa osan osittain toinen_puoli puolet jotkut joku yksi_osallistu* muutama loput muut',
    place: 'paikka paikkana paikaksi pitopaikka paikassa tilassa tila huone kokoushuone* neuvotteluhuone* tilat tilaksi',
    'i-am':
      'olen olemme ollaan työskentelen työskentelemme toimin toimimme töissä työssä duunissa edustan tulen oon täältä täällä soitan minä_olen mä_oon t terkuin ',
    'sign-off': 'terveisin terveisiä terv terkuin terkut yst_terv ystävällisin',
    'works-at': 'työpaikkani työpaikkamme toimipaikkani työskentelen työskentelemme töissä työssä duunissa toimin',
    excluded: 'valitko valita ketään kukaan esteelli* estelli* jäävi* jäävit poissulj* suljettava',
    inviting:
      'kutsutaan kutsun kutsuttav* kutsu kutsut kutsuttu kutsuisi* pyydetään mukaan mukana paikalle osallistu* kutsuttaisiin kutsuttais* kutsua edustaja* edustus edustajat',
    help: 'ohje ohjeet ohjeita ohjeen apua auta auttaa auttais* autatko neuvo neuvoa neuvoisi* neuvotko opastus opasta help ohjeistus',
    how: 'miten kuinka mite mitenkä mitenkähän',
    'can-do': 'osaat toimii käytän käytetään toimit tämä_toimii teen tehdä tehdään aloitan pääsen_alkuun',
    worry: 'huoli huolen huolta huoleni huolesta huolet huoltani huolestani huoltaan huolenpuheeksi* huolivyöhyk* huolenvyöhyk*',
    'worry-zone': 'vyöhyke* vyöhykkee* vyöhykke* huolivyöhyk* huolen_vyöhyk*',
    'bring-up': 'puheeksi puheex puheeksiott* huolenpuheeksiott* otan_puheeksi ottaminen_puheeksi',
    where: 'missä mis mihin',
    status:
      'miten_menee miten_etenee kuinka_pitkällä miten_pitkällä mihin_asti missä_mennään missä_vaiheessa tilaukseni_tila tilauksen_tila tilanne tilannetta vaihe vaiheessa etenee edennyt etenemi* löytynyt löytyi löytyny löytyikö löytynee* löydetty löytyneet kuuluu status käsitelty vahvistettu vahvistunut etenikö käsittely* käsittelyss* varmistunut',
    mine: 'omat oma minun mun tilaukseni tilaustani tilaukseeni tilauksemme meidän tilauksestani tilaukselleni tilaukselleni',
    'what-is methods': 'mitä_menetelmiä mitkä_menetelm* millaisia_menetelm* mitkä_ovat_menetelm*',
    'what-is':
      'tietää_lisää haluan_tietää haluaisin_tietää mikä_on mikä_o mikä_se mitä_on mitä*_tarkoitta* mitä*_tarkottaa mikä_ihmeen mikä_tämä mitä_eroa millainen_on millainen mihin_sopii milloin_käyte* milloin_sopii kerro kerrotko kertoisi* kertokaa kertoa selitä selittä* selitätkö mitäs_on mikäs_on mitä_tapahtuu mitä_ovat mitkä_ovat lisätieto* tietoa mihin_käyte* mitä_siinä milloin_kannattaa kuinka_kauan mitä_maksaa mitä_hyötyä miksi kenelle ero eroa',
    methods: 'menetelm* menetelmiä menetelmä metodi* tapa',
    'not-know':
      'en_tiedä en_oo_varma en_ole_varma en_osaa_sanoa en_osaa_valita emme_tiedä ei_tietoa ei_ole_varmaa auta_valitsemaan epäselvä* en_tiiä en_tiä ei_väliä mikä_tahansa ei_hajua en_oikein_tiedä mikä_lie sopiva sopivan',
    cannot:
      'en_valitettavasti_pääse* en_kyllä_pääse* en_nyt_pääse* en_kuitenkaan_pääse* en_sittenkään_pääse* en_tällä_kertaa_pääse* en_ikävä_kyllä_pääse* en_harmikseni_pääse* en_enää_ehdi en_enää_pääse emme_ehdi enkä_voi enkä_pääse* enkä_ehdi en_valitettavasti_voi* en_pääse en_pääsekään en_pääsis en_pääsisi emme_pääse en_voi_tulla en_voikaan_tulla en_kykene en_ehdi en_pysty_tulemaan en_pysty_osallistumaan en_pääse_sittenkään en_voi_osallistua en_voikaan en_pysty_olemaan en_tule_pääsemään joudun_jäämään_pois en_pysty estynyt estyny estyin este_tuli tuli_este tullut_este minulle_tuli_este minulla_on_este sairastuin oon_kipeenä olen_kipeä olen_sairaana oon_sairaana sairaana kuumeessa en_jaksa_tulla en_mä_pääse en_kerkeä en_kerkee en_kerkiä en_ehi en_kerkii en_pääsekkään ei_pääse_minä en_tulekaan jään_pois joudun_jäämään vetäydy* kipeänä flunssassa',
    ill: 'sairastui sairastunut',
    bot: 'botti* botin',
    when: 'milloin koska',
    'take-part': 'osallistumi* osallistumaan konsultoin* konsultointi* paikkani vuoroni tuloni osallistumisen osallistumiseni',
    cancel:
      'peruuta peru perun peruutan perutaan peruutetaan peruuttaa peruuttaisi* perua peruisin peruisimme peruutus perukaa peruuttakaa perui perunut peruuntu* peruttava peruttu perumaan peruuttamaan peruuttanut peruutettava peruttaisiin',
    'no-longer': 'enää enään',
    thanks:
      'hyvä_ystävä hyvä_koordinaattori hyvä_vastaanottaja hyvät_ystävät hyvää_joulu* hyvää_uutta_vuotta hyvää_pääsiäi* hyvää_kesä* hyvää_huomenta hyvää_iltapäivää hyvää_iltaa hyvää_päivää hyvää_viik* mukavaa_viik* hyvää_illan* iltapäivää iltaa hyvää_jatkoa hyvää_loppuviik* hyvää_alkuviik* kiitos kiitti kiitoksia kiitoksii kiitän ok okei selvä hyvä_juttu moikka hei moi terve huomenta päivää heippa moro hienoa mahtavaa jes super',
    accessible:
      'esteetön esteettömä* esteetöntä esteettöm* pyörätuoli* pyörätuolipai* rollaattor* liikuntarajoit* liikuntaestei* liikuntavammai*',
    'hearing-loop': 'induktiosilmuk* kuulovammai* kuulolai* kuulokoje*',
    breaks: 'taukoja taukojen tauot tauoista',
    'quiet-room': 'rauhalli*_tila* hiljai*_tila* rauhalli*_huone*',
    'easy-language lang:fi+tra': 'selkosuomeksi',
    'easy-language': 'selkokiel* selkosuom*',
    'interpreter-matter': 'tulkkiasia* tulkkausasia* tulkkikysymy*',
    theme: 'aihe aiheena teema teemana aiheesta aiheeksi teemaksi',
  },
};
