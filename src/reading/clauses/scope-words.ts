import type { Vocabulary } from '../lexicon/lexicon.ts';

/**
 * Words that tell how a clause is meant, by mark. `past`: what has been; `reason`, `condition`, `relative`, `although`, `that`: a
 * conjunction that opens such a clause; `event`: something of its own that is not the meeting; `aside`: what the writer does or how they are
 * reached; `apart`: lunch, coffee and other things beside the meeting, with hours of their own; `tell`: what the writer will do; `absent`: somebody stays away; `now`: after a comma, what
 * is meant this time; `shall`: a verb that makes a clause the meeting's own although it is a relative one; `wish`: a past that wishes.
 */
export const SCOPE_WORDS: readonly Vocabulary[] = [
  {
    language: 'fi',
    words: {
      apart: 'pyhäpäivä* lounas* lounaan lounaalle kahvit kahvia kahveja seuraava_kokous seuraava_tapaaminen',
      tell: 'soitan ilmoitan kerron kysyn lähetän palaan',
      past: 'aiemmat aiempi päätettiin päätimme kaavailtu siirtyi tarjottu tarjottiin oltiin oli olivat olin olimme pidimme pidettiin pidetyssä pidetystä yritimme yritettiin kokoonnuimme tapasimme kävimme käytiin puhuimme keskustelimme tehtiin käsiteltiin kesti katkesi epäonnistui peruttiin päättyi syntyi mietimme mietittiin puhuttiin edellisestä viimeksi aiemmin tavattiin tehty muutti kävi käytettiin ehdotettiin jouduttiin pyysimme tiesi keväällä_pidetty ennen_asui asui',
      wish: 'ehdotan ehdotamme ehdotus ajatuksena tarkoituksena mielessä toiveena tarkoitus ajattelin ajateltiin',
      reason: 'koska sillä kun',
      now: 'uusi uus seuraava',
      condition: 'jos mikäli ellei elleivät',
      although: 'vaikka vaikkakin',
      relative: 'joka jonka jota jolla jolle jossa jolta josta jotka joiden joilla joille joissa jolloin missä',
      that: 'että',
      shall: 'tulee tulevat tulisi tulisivat pidettäisiin pidetään järjestettäisiin kutsutaan osallistuu ovat_mukana olisi',
      event:
        'koeviik* koulutu* kurssi* kielikurssi* opettajainkokou* työvuoro* vanhempainil* leikkau* syntymäpäiv* synttäri* kehittämispäiv* seminaari* talkoo* hiihtoloma* syysloma* koulutuspäiv* lääkäriaika* yrittää juhla* reissu* reissussa matka matkalla terapia* hoitokokou* päivätoiminta* tet tet_jakso* palaverin_jälkeen vastaanotto* kuljetuspalvelu* kotikäyn* vapaapäiv* syntymäpäivä*',
      aside:
        'tavoitettavissa soita soittakaa soittaa vastaan vastata ilmoitatte kysyä palaa sijainen sijaistan vapaalla lomalla vapaa viestillä täyttää lasketa',
      absent: 'kotiin poissa estynyt ulkomailla sairaalassa kuollut',
    },
  },
  {
    language: 'sv',
    words: {
      apart: 'helgdag helgdagen klämdag lunch lunchen kaffe kaffet nästa_möte_kl',
      tell: 'ringer återkommer meddelar frågar',
      past: 'prövade provade testade gjorde sade sa började tackade bestämde kändes diskuterats har_ordnat var hade höll hölls försökte träffades satt ordnades blev gick diskuterades bokade lovade fick skrev slutade ringde pratade tyckte ville tänkte_först haft behandlades ställdes tidigare sist senaste_gången fyllde föddes flyttade använde hörde sades fanns',
      each: 'var_tredje var_fjärde var_femte var_sjätte var_sjunde var_åttonde',
      wish: 'tänkte hoppades önskade tanken',
      reason: 'eftersom därför_att emedan då när för_att',
      now: 'ny nytt',
      condition: 'ifall om',
      although: 'fastän fast trots_att',
      relative: 'som vars vilket vilken vilka där',
      that: 'att',
      shall: 'ska skall skulle hålls kommer ordnas kunde',
      event:
        'utbildning* kurs kursen planeringsdag* föräldramöt* födelsedag* fyller opereras operation* tjänsteresa* höstlov* sportlov* påsklov* skollov* lov terapi* terapin avdelningsmöt* konferens* resa resan julfest* prov provet läkartid* arbetsintervju* familjen_på_väg utflykt* studiedag* skolan_slutar självständighetsveck*',
      aside: 'nås ring svarar kontaktas semester ledig tjänsteresa bortrest pendlar undrar',
      absent: 'stannar frånvarande utomlands',
    },
  },
  {
    language: 'en',
    words: {
      apart: 'bank_holiday public_holiday lunch coffee next_meeting_starts',
      past: 'left was were had met tried went joined attended happened failed took broke ended lived looked considered earlier previously came invited_last spoke planned gave',
      wish: 'hoping wondering thinking hoped wished',
      reason: 'because since as when',
      now: 'new',
      condition: 'if unless should',
      although: 'although though',
      relative: 'who whose whom which where',
      that: 'that',
      shall: 'will would should is_coming are_coming',
      event:
        'training course exam exams trip trips birthday surgery appointment holidays holiday interview therapy party break seminar test tests own_meeting lecture group_meeting prayers steering_group',
      aside: 'reach call phone reply back contact abroad away on_leave contactable asking meets',
      absent: 'stays abroad deceased',
    },
  },
];
