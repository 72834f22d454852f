import type { Vocabulary } from './lexicon.ts';

/**
 * Languages of meetings and interpreters, by their everyday names, to their ISO 639-1 code, or 639-3 where there is no shorter one (Dari, Sorani,
 * Inari and Skolt Sámi). Sámi alone names none: there are three in Finland, and people would read it in three ways.
 */
export const LANGUAGE_NAMES: readonly Vocabulary[] = [
  {
    language: 'fi',
    words: {
      'lang:fi+': 'suomi suome* suomea',
      'lang:sv+': 'ruotsi* ruotsa* ruots*',
      'lang:en+': 'englanti* englanni* engl enkku*',
      'lang:se+': 'pohjoissaame* pohjois_saame*',
      'lang:smn+': 'inarinsaame* inarin_saame*',
      'lang:sms+': 'koltansaame* koltan_saame* kolttasaam* koltta',
      'lang:ar+': 'arabia* arabi arabial*',
      'lang:so+': 'somali*',
      'lang:ru+': 'venäjä* venäläi* veniläi*',
      'lang:et+': 'viro viron viroa viroksi eesti*',
      'lang:fa+': 'farsi* persia*',
      'lang:prs+': 'dari darin daria dariksi darinkiel*',
      'lang:ku+': 'kurdi*',
      'lang:ckb+': 'sorani*',
      'lang:kmr+': 'kurmandž* kurmandj* kurmanji*',
      'lang:tr+': 'turkki turkin turkkia turkiksi turkkilai* turkinkiel*',
      'lang:th+': 'thai thain thaita thaiksi thaimaa* thaiki*',
      'lang:zh+': 'kiina kiinan kiinaa kiinaksi mandariinik*',
      'lang:de+': 'saksa saksan saksaa saksaksi saksank*',
      'lang:pl+': 'puola puolan puolaa puolaksi puolank*',
      'lang:ro+': 'romania romanian romaniaa romaniaksi',
      'lang:rom+': 'romani romanikiel* romanin',
      'lang:ti+': 'tigrinja* tigrinya*',
      'lang:sw+': 'swahili* suahili*',
      'lang:ur+': 'urdu urdun urduksi urdua',
      'lang:ps+': 'pashto* paštu* pastu* paštun* pashtu*',
      'lang:ne+': 'nepali* nepalin',
      'lang:lv+': 'latvia latvian latviaa latviaksi',
      'lang:it+': 'italia italian italiaa italiaksi',
      'lang:tl+': 'tagalog*',
      'lang:my+': 'burma*',
      'lang:rw+': 'kinjaruanda* ruandan',
      'lang:?+': 'saame* saamen',
    },
  },
  {
    language: 'sv',
    words: {
      'lang:fi': 'finsk*',
      'lang:sv': 'svensk*',
      'lang:en': 'engelsk*',
      'lang:se': 'nordsamisk* nordsamiska',
      'lang:smn': 'enaresamisk*',
      'lang:sms': 'skoltsamisk*',
      'lang:ru': 'rysk*',
      'lang:prs': 'dari',
      'lang:de': 'tysk tyska tyskt tyskspråk* tysktalande',
      'lang:ti': 'tigrinsk*',
      'lang:?': 'samisk*',
    },
  },
  {
    language: 'en',
    words: {
      'lang:fi': 'finnish',
      'lang:sv': 'swedish',
      'lang:en': 'english',
      'lang:se': 'northern_sami northern_sámi north_sami north_sámi',
      'lang:smn': 'inari_sami inari_sámi',
      'lang:sms': 'skolt_sami skolt_sámi',
      'lang:zh': 'mandarin',
      'lang:?': 'sami sámi saami',
    },
  },
];

/** Words about languages and interpreters. */
export const LANGUAGE_WORDS: readonly Vocabulary[] = [
  {
    language: 'fi',
    words: {
      'interpreter+': 'tulkki* tulki* tulkka* tulkattu* *tulkki *tulki *tulkka',
      'remote-interpreter': 'etätulk* puhelintulk* videotulk*',
      'sign-interpreter': 'viittomatulk* viittomakielentulk*',
      sign: 'viittomakiel* viittoma*',
      speaking: 'kielinen kielise* kielistä kieliset kielisi* *kielinen *kielise *kielist',
      tongue: 'kieli kielenä kielellä kieleksi kielelle kielen kieltä palaverikieli palaverin_kieli kokouskieli',
    },
  },
  {
    language: 'sv',
    words: {
      interpreter: 'tolk* tolkar tolken tolkning* *tolk *tolken *tolkning',
      'remote-interpreter': 'distanstolk* telefontolk*',
      'sign-interpreter': 'teckenspråkstolk*',
      sign: 'teckenspråk* teckenspråks*',
      speaking: 'språkig språkigt språkiga språkig* *språkig',
      tongue: 'språk språket mötesspråk*',
    },
  },
  {
    language: 'en',
    words: {
      interpreter: 'interpreter* interpret* interpretation translator* interpeter* interperter*',
      sign: 'sign sign_language sign-language bsl',
      speaking: 'speaking language_speaking',
      tongue: 'language in_language',
    },
  },
];
