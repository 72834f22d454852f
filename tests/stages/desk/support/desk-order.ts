import type { MatchLog } from '../../../../src/model/order/match-log.ts';
import { aConsultant, anArea, anOffer, anOrder, aRequest, NOW, SLOT } from '../../../support/order-builder.ts';

export const area = anArea();
export const log: MatchLog = {
  at: NOW,
  ruleVersion: '1',
  counts: { candidates: 24, qualified: 9, free: 4, unknown: 1, starts: 30 },
  problem: 'no-common-time',
  nearest: [{ kind: 'later', number: 30, slot: SLOT, teams: 2 }],
  whyNot: [
    { consultant: 'consultant-2', reason: 'own-unit' },
    { consultant: 'consultant-9', reason: 'a-rule-of-old' },
  ],
  unknown: [{ consultant: 'consultant-3', reason: 'no-mailbox' }],
  suggested: [
    {
      consultant: 'consultant-1',
      parts: [
        { part: 'load', points: 2, number: 2 },
        { part: 'rest', points: 0, number: 40 },
        { part: 'travel', points: 0 },
        { part: 'a-part-of-old', points: 1 },
      ],
    },
  ],
  team: [
    { part: 'sectors', points: 0 },
    { part: 'repeat', points: 1.5 },
    { part: 'a-part-of-old', points: 1 },
  ],
};
export const full = anOrder({
  request: aRequest({ note: 'Salainen lisätieto' }),
  matchLog: log,
  choices: [SLOT],
  codes: { child: 'BCDF2345' },
  offers: [anOffer(), anOffer({ id: 'offer-9', consultant: 'consultant-9', state: 'declined' })],
  seats: [
    {
      index: 0,
      role: 'lead',
      holder: { id: 'consultant-1', name: 'Kaisa Konsultti', offer: 'offer-1', since: NOW, isPrepared: false },
    },
    { index: 1, role: 'recorder' },
  ],
});
export const bank = [
  aConsultant(),
  aConsultant({ id: 'consultant-2', name: 'Kalle', unit: 'perhesosiaalityo' }),
  aConsultant({ id: 'consultant-3', name: 'Kirsi' }),
  aConsultant({ id: 'consultant-9', name: 'Kerttu Kieltäytyjä' }),
];
