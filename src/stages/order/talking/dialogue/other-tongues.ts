import type { OtherTongue } from '../../../../ports/order-reader.ts';

/** One sentence to somebody who writes in a language that the bot does not read: which ones it does, and how to open the form. */
export const IN_OTHER_TONGUES: Readonly<Record<OtherTongue, string>> = {
  ru: 'Я понимаю финский, шведский и английский: напишите на одном из них или напишите «tilaa», и откроется форма.',
  uk: 'Я розумію фінську, шведську та англійську: напишіть однією з них або напишіть «tilaa», і відкриється форма.',
  ar: 'أفهم الفنلندية والسويدية والإنجليزية: اكتب بإحداها، أو اكتب «tilaa» لفتح النموذج.',
  et: 'Ma saan aru soome, rootsi ja inglise keelest: kirjuta ühes neist või kirjuta „tilaa“, siis avaneb vorm.',
  se: 'Mun ipmirdan suomagiela, ruoŧagiela ja eaŋgalsgiela: čále ovttain dain dahje čále ”tilaa”, de skovvi rahpasa.',
};
