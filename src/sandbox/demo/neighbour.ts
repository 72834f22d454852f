import type { Consultant } from '../../model/people/person.ts';
import type { Profile } from '../../ports/stores/people-store.ts';

/** Of another organisation: not in this Teams, nor in its directory, and reached by mail. */
export const NEIGHBOUR: Consultant = {
  id: '1e7a0000-0000-4000-8000-0000000000e1',
  name: 'Vieno Naapuri',
  email: 'vieno.naapuri@naapuri.example',
  phone: '050 000 0061',
  unit: 'perheneuvola',
  municipalities: ['lappeenranta', 'imatra', 'lemi', 'luumaki', 'taipalsaari'],
  languages: ['fi', 'sv'],
  methods: ['anticipation-dialogue', 'lets-talk', 'cooperation-meeting', 'theme-meeting'],
  role: 'both',
  isExperienced: true,
  maxPerYear: 6,
  joined: '2021-03-01',
  pauses: [],
  way: 'mail',
};

/** Orders by a link of her own, because her organisation's Teams does not have the app either. */
export const NEIGHBOUR_WHO_ORDERS: Profile = {
  id: '1e7a0000-0000-4000-8000-0000000000e2',
  name: 'Outi Ulkopuoli',
  tenant: '',
  language: 'fi',
  isChosen: true,
  mail: { address: 'outi.ulkopuoli@naapuri.example', area: 'itaraja' },
};
