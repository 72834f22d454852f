/** Words of two who lead together. */
export const OF_TWO = {
  fi: /\bpari(?:a|n|t|si|nne|lle|llesi|lta|työ\w*)?\b(?! (?:viik|tun|päiv|kuuk|min))|\bkumpi/iu,
  sv: /\bpar(?:et|ets|arbetet)?\b(?! (?:min|dag|tim|vec))|\bbåda\b/iu,
  en: /\bpair\b|\bboth\b/iu,
};

/** And of a team of several, as nobody but a coordinator reads them; that several are asked is so all the same. */
export const OF_SEVERAL = {
  fi: new RegExp(`${OF_TWO.fi.source}|konsultit\\b|konsulttien|koossa`, 'iu'),
  sv: new RegExp(`${OF_TWO.sv.source}|konsulterna|^konsulter$`, 'iu'),
  en: new RegExp(`${OF_TWO.en.source}|the consultants|^consultants$`, 'iu'),
};

/** Words of a client and a family. */
export const OF_CLIENT = {
  fi: /asiak(?:as|kaa|kai)|perhe(?!palaver)|läheis|\blap(?:si|sen|set|sia|sesi)\b|\bnuor/iu,
  sv: /klient|familj|närstående|\bbarn/iu,
  en: /\bclient|famil|\bchild|young|\bclose to\b/iu,
};
