import type { Vocabulary } from './lexicon.ts';

/** Finnish words for those who come to a meeting, by the group in which they are counted. */
export const FINNISH_PEOPLE: Vocabulary = {
  language: 'fi',
  words: {
    'g:family+':
      'perhe perhettä perheestä perheen perheenjäsen* perheenjäs* perheeltä perheelle asiakasperhe* perheest perhejäsen*',
    'g:client+': 'asiakas asiakasta asiakkaan asiakka* kuntoutuja* potilas',
    'g:parent+':
      'äiti äidin äitiä äidille äitinsä äidiltä isä isa isän isää isälle isänsä huoltaja* vanhempi vanhempaa vanhemman äitipuol* isäpuol* iskä mutsi faija biovanhem* sijaisvanhem*',
    'g:parents+': 'vanhemmat vanhempia vanhempien vanhemmille huoltajat huoltajia huoltajien vanhemmatkin',
    'g:me': 'minä mä allekirjoittanut',
    'g:kin+':
      'oppilas oppilaan opiskelija poikaa pojan tyttöä tytön tytärtä tyttären sisarus* sisko siskoa sisaren veli veljeä veljen puoliso* vaimo vaimoa aviopuoliso* pikkuveli pikkusisko isoveli isosisko sisar sisarta',
    'g:child+sg': 'lapsi',
    'g:child+age': 'vauva taapero pikkulapsi eskarilainen',
    'g:young+sg': 'nuori',
    'g:kin+sg': 'poika tyttö tytär esikoinen kuopus',
    'g:child+':
      'lasta lapsia lapset lapsen lasten lapsee lapsukais* vauvaa taapero* pikkulaps* alakoululai* eskarilai* muksu* kouluikäis*',
    'g:young+': 'nuorta nuoria nuoret nuoren nuorten teini* murrosikäi* yläkoululai* ylakoululai*',
    'g:close+':
      'mummu mummun mummoja läheinen läheisiä läheistä läheiset läheisen läheisten sukulai* isovanhem* mummo mummoa mummon mummi mummia mummin ukki ukkia ukin vaari vaaria pappa pappaa täti tätiä tädin setä setää sedän eno enoa serkku serkkua serkut kummi* naapuri* ystävä* kaveri* isoäi* isois* isotä* tukiperh* omai* läheisverkosto*',
    'g:pro+':
      'ammattilai* ammattilasi* ammattihen* työntekij* työntekjä* viranomai* asiantuntij* virkamie* virkailij* työtoveri* amm ammatti-ihmi*',
    'g:job+':
      '*valvoj sosiaalityönteki* sosiaaliohjaaj* perhetyönteki* opettaj* ope open opo rehtori* kuraattor* psykolog* lääkäri* hoitaja* terveydenhoitaj* sairaanhoitaj* ohjaaja* sossu* terapeut* terkka* terkkari* nuorisotyönteki* etsivä_nuorisotyö* lastentarhanopettaj* kouluvalmentaj* avustaja* fysioterapeut* toimintaterapeut* puheterapeut* valvoj* psykiatri poliisi päihdetyönteki* palveluohjaaj* erkkaope* varhaiskasvattaj* *työntekij *ohjaaj *hoitaj *opettaj *lääkäri *kuraattor *psykolog *terapeut *ope',
    'g:seat+':
      'konsultti* konsultt* konsult* konsulent* verkostokonsult* verkkokonsult* vetäjä* vetäji* fasilitaat* fasilitoi* koollekutsuj*',
    'g:pair+': 'konsulttipari* vetäjäpari* työpari* konsultti_pari*',
    'g:total+':
      'henkilö henkilöä henkilöitä henkeä henki hengen henkilön hlö hlöä hlöt osallistuj* osanottaj* ihmistä ihmisiä ihmisen ihmistä paikallaolij* heppua henk henkinen henkise* henkist* *henkinen *henkise *henkist',
    'g:adult+': 'aikuinen aikuista aikuisia aikuiset aikui*',
    both: 'molemmat molempia kummatkin kumpikin',
    'one-of': 'toinen',
    aged: 'iältään iät ikäiset',
    yearold: 'vuotta vuotia* vee kesäinen vuotta_vanha vuotis* *vuotia',
    'total-of': 'yhteensä yht kaikkiaan yhteesä',
    'of-which': 'joista heistä joihin_kuuluu niistä',
    attending:
      'porukkana porukassa ryhmässä mukaan mukana osallistu* paikalla paikalle läsnä tulossa tulee tulevat tulis tulisi tulisivat osallistujat osallistujina osanottajat kutsutaan kutsun kutsuttu paikallaolijat',
    speaks: 'puhuu puhuvat puhuva äidinkieli äidinkiel* osaa osaavat ymmärtää puhutaan_kotona',
    'lives-in': 'asuu asuvat asuva asuvan asukas kotikunta kotipaikka muuttanut muutti asunut asuvi*',
    'no-people':
      'perhetyö* perheneuvola* perhekesku* perhepalvelu* perhesosiaalityö* perhekoti* perheterapi* perheoikeu* perhehoi* nuorisotyö nuorisotyön lastensuojelu* lastenkoti* lapsiperhe* vanhempainil* nuorisotal* nuorisopalvelu* äitiysneuvola* isännöi*',
  },
};
