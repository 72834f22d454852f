import type { Vocabulary } from '../lexicon.ts';

/** Finnish words for those who come to a meeting, by the group in which they are counted. */
export const FINNISH_PEOPLE: Vocabulary = {
  language: 'fi',
  words: {
    'g:family+':
      'uusperhe perhe perhettä perheestä perheeseen perheessä perheellä perheen perheenjäsen* perheenjäs* perheeltä perheelle asiakasperhe* perheest perhejäsen*',
    'g:client+':
      'omaishoitaj* rouva rouvan nainen herra ikäihmi* vanhus potilaani asiakkaani asiakas asiakasta asiakkaan asiakka* kuntoutuja* potilas',
    'g:parent+':
      'äiti äidin äitiä äidille yksinhuoltaja* äitinsä äidiltä isä isa isän isää isälle isänsä huoltaja* vanhempi vanhempaa vanhemman äitipuol* isäpuol* iskä isi isukki äitee äite äitin äiskä äippä mutsi faija biovanhem* bioäi* bioisä* sijaisäi* sijaisisä* adoptioäi* adoptioisä* sijaisvanhem*',
    'with g:parents+plu': 'vanhempineen vanhempiensa_kanssa vanhempansa_kanssa',
    'with g:parent+mother': 'äitinsä_kanssa äiteineen äiteinensä',
    'with g:parent+father': 'isänsä_kanssa isineen',
    'with g:parent': 'huoltajansa_kanssa huoltajineen',
    'with g:kin': 'vaimoineen miehineen puolisoineen lapsenlapsineen',
    'g:parents+': 'vanhemma* vanhempi* vanhempa* vanhemmi* vanhempain huoltajat huoltajia huoltajien huoltajiensa',
    'g:parents+may': 'huoltajansa',
    'g:me': 'minä mä allekirjoittanut',
    'and g:me': 'lisäkseni minun_lisäkseni itseni_lisäksi minun_ohellani',
    'g:kin+may': 'siskonsa veljensä sisarensa siskoni veljeni',
    'g:kin+':
      'kaksoissisko* kaksoisvel* broidi broidin broidia velipuol* siskopuol* sisarpuol* leski lesken leskeä aikui*_poi* aikui*_tyt* aikui*_laps* täysi-ikäi*_poi* täysi-ikäi*_tyt* alaikäi* oppilas oppilaan opiskelija poikaa pojan poikansa poikaansa poikiaan poikia pojat poikien tyttöä tytön tyttönsä tyttöään tyttöjään tyttöjä tytöt tyttöjen tytärtä tyttären tyttärensä tytärtään tyttäriään tyttäriä tyttäret sisarus* sisaruks* sisko* siska* sisaren veli velje* puoliso* vaimo* aviopuoliso* aviomie* avopuoliso* avovaimo* avomie* mies miehensä miesystäv* naisystäv* pikkuvel* pikkusisk* isovel* isosisk* sisar sisarta nuor*_aikui*',
    'g:child+sg': 'lapsi',
    'g:child+age': 'vauva vauvansa vauvan taapero taaperonsa pikkulapsi eskarilainen eskari',
    'g:young+sg': 'nuori nuorelle nuorelta nuorella',
    'g:kin+sg': 'poika tyttö tytär esikoinen kuopus',
    'n:2 g:kin+': 'pariskun* aviopari* avopari* kaksoset kaksosia kaksosten kaksostytöt kaksospojat',
    'g:child+':
      'lasta lapsia lapset lapsen lasten lapsee lapsensa lastaan lapsiaan lastensa lapsineen lapsemme lapsista lapsukais* vauvaa taapero* pikkulaps* alakoululai* eskarilai* eskaria eskarit muksu* kouluikäis* alakouluikäi* alle_kouluikäi* päiväkotilai* päiväkoti-ikäi* leikki-ikäi* eskari-ikäi* pienokai* vauvaikäi* skidi skidiä skidit',
    'g:young+':
      'nuorta nuoria nuoret nuoren nuorten nuorensa nuorista teini* teine* murrosikäi* lukiolai* yläkouluikäi* yläkoululai* ylakoululai* yläasteikäi* yläastelai*',
    'g:close+plu': 'isovanhempansa isovanhempiensa suku sukua suvusta suvun läheisverkosto*',
    'g:close+':
      'kämppis kämppiks* bestis bestik* frendi* kummityt* kummipoj* pikkuserk* isomummo* isomummu* isovaari* appivanhem* lanko langon ystävät* siskonpo* siskonty* veljenpo* veljenty* sisarenpo* sisarenty* *kaver kyläl* naapurin_rouv* naapurin_mie* naapurin_emän* mummu mummun mummoja läheinen läheisi* läheistä läheise* läheiset läheisten lähi-ihmi* sukulai* isovanhem* mummo mummoa mummon mummi mummia mummin ukki ukkia ukin vaari vaaria pappa pappaa täti tätiä tädin setä setää sedän eno enoa serkku serkkua serkut kummi* naapuri* ystävä* kaveri* lapsuudenystäv* miniä* vävy* anop* lapsenlap* lapsenlas* isän_uu*_kumppani* äidin_uu*_kumppani* asiakkaan_sis* asiakkaan_vel* isoäi* isois* isotä* tukiperh* vertaistuk* omai* läh mummoo mummii ukkii äidin_sis* äidin_vel* äidin_äi* äidin_isä* isän_sis* isän_vel* isän_äi* isän_isä isän_isää',
    'g:pro+':
      'viranhaltij* ammattiauttaj* erityistyönteki* ammattilai* ammattilasi* ammattihen* työntekij* työntekjä* viranomai* asiantuntij* virkamie* virkailij* työtoveri* amm ammatti-ihmi*',
    'g:job+':
      'lakimie* asianajaj* juristi* apteekkar* farmaseut* tarkastaj* *tarkastaj talonmie* sosionomi* geriatri* geronom* esihenkilö* *esihenkilö harjoittelij* pappi papin rovasti* kappalai* sijainen sijaise* vartij* huoltomie* imaami* *sihteer *koordinaattor *suunnittelij *vastaav *asiantuntij *esimies *edustaj *virkailij *pedagog *emänt *isänt kollega kollegani työparini neuvolan_täti* etsivä perheneuvoj* kätilö* *valvoj *johtaj johtaj* päiväkodin_johtaj* päiväkodinjohtaj* sosiaalityönteki* sosiaaliohjaaj* perhetyönteki* opettaj* ope open opet opea opee opeja opejen opo rehtori* kuraattor* psykolog* lääkäri* hoitaja* terveydenhoitaj* sairaanhoitaj* ohjaaja* sossu* terapeut* terkka* terkkari* nuorisotyönteki* etsivä_nuorisotyö* lastentarhanopettaj* kouluvalmentaj* avustaja* fysioterapeut* toimintaterapeut* puheterapeut* valvoj* psykiatri poliisi päihdetyönteki* palveluohjaaj* erkkaope* varhaiskasvattaj* *työntekij *ohjaaj *hoitaj *opettaj *lääkäri *kuraattor *psykolog *terapeut *ope diakoni* neuvoja* *neuvoja edunvalvo* *valmentaj valmentaj* kotouttamiskoordinaattor* hyvinvointikoordinaattor* reksi apulaisrehtor* tiimivastaav* palveluvastaav* kotihoidon_esim* velkaneuvo* asumisneuvo* terkk* *terkkari *terkkar konsultoi*_erityisopettaj*',
    'g:seat+':
      'konsultti* konsultt* konsult* konsulent* verkostokonsult* verkkokonsult* vetäjä* vetäji* fasilitaat* fasilitoi* koollekutsuj*',
    'g:pair+': 'konsulttipari* vetäjäpari* työpari* konsultti_pari*',
    'g:total+':
      'henkilö henkilöä henkilöitä henkeä henki hengen henkilön hlö hlöä hlöt osallistuj* osanottaj* ihmistä ihmisiä ihmisen ihmistä paikallaolij* heppua henk henkinen henkise* henkist* *henkinen *henkise *henkist',
    'g:adult+': 'aik aikui*',
    'grader+': 'luokkalai*',
    'o:1 grader+': 'ekaluokkalai* ykkösluokkalai* ensiluokkalai*',
    'o:2 grader+': 'tokaluokkalai* kakkosluokkalai*',
    'o:3 grader+': 'kolmosluokkalai* kolmasluokkalai*',
    'o:4 grader+': 'nelosluokkalai* neljäsluokkalai*',
    'o:5 grader+': 'vitosluokkalai* viitosluokkalai* viidesluokkalai*',
    'o:6 grader+': 'kutosluokkalai* kuutosluokkalai* kuudesluokkalai*',
    'o:7 grader+': 'seiskaluokkalai* seiskalai* seitsemäsluokkalai*',
    'o:8 grader+': 'kasiluokkalai* kasilai* kahdeksasluokkalai*',
    'o:9 grader+': 'ysiluokkalai* ysilai* yhdeksäsluokkalai*',
    upperlevel: 'yläaste* yläkoulu* yläkoulussa ysillä kasilla seiskalla',
    both: 'molemmat molempia kummatkin kumpikin',
    'one-of': 'toinen',
    aged: 'iältään iät ikäiset',
    yearold: 'vuotta vuotia* vee kesäinen vuotta_vanha vuotis* *vuotia *vee',
    'total-of n:2': 'kahdestaan',
    'total-of n:3': 'kolmestaan kolmisin kolmistaan',
    'total-of n:4': 'nelistään neljästään',
    'total-of n:5': 'viidestään viisistään',
    elsewhere: 'muualla eri_osoitte* toise*_osoitte* toise*_paikkakun* omassa_kodissa omassa_asunnossa omillaan naapurissa',
    'total-of': 'yhteensä yht kaikkiaan yhteesä',
    'of-which': 'joista heistä joihin_kuuluu niistä',
    attending:
      'porukkana porukassa ryhmässä mukaan mukana osallistu* paikalla paikalle läsnä tulekaan tulekkaan tuukaan tuukkaan tulossa tulijat tulijoita tulee tulevat tulis tulisi tulisivat osallistujat osallistujina osanottajat kutsutaan kutsun kutsuttu paikallaolijat',
    speaks: 'puhuu puhuvat puhuva äidinkieli äidinkiel* osaa osaavat ymmärtää puhutaan_kotona',
    'lives-in':
      'asun asumme muuttaa muuttavat asuu asuvat asuva asuvan asukas kotikunta kotipaikka muuttanut muutti asunut asuvi*',
    'no-people':
      'iltapäiväker* iltapäivätoim* aamupäiväker* perhetyö* perheneuvola* perhekesku* perhepalvelu* perhesosiaalityö* perhekoti* perheterapi* perheoikeu* perhehoi* nuorisotyö nuorisotyön lastensuojelu* lastenkoti* lapsiperhe* vanhempainil* nuorisotal* nuorisopalvelu* äitiysneuvola* isännöi*',
  },
};
