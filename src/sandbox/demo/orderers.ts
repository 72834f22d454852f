import type { PersonSeed } from '../teams/teams-people.ts';

/** Professionals who order, each in another language; `unit` is an id of the area file. */
export const ORDERERS: readonly (PersonSeed & { readonly unit: string })[] = [
  {
    aadObjectId: '1e7a0000-0000-4000-8000-0000000000a1',
    givenName: 'Henna',
    surname: 'Satunen',
    email: 'henna.satunen@itaraja.example',
    locale: 'fi-FI',
    role: 'orderer',
    unit: 'perhesosiaalityo',
  },
  {
    aadObjectId: '1e7a0000-0000-4000-8000-0000000000a2',
    givenName: 'Linnéa',
    surname: 'Fiktivius',
    email: 'linnea.fiktivius@itaraja.example',
    locale: 'sv-FI',
    role: 'orderer',
    unit: 'opiskeluhuolto',
  },
  {
    aadObjectId: '1e7a0000-0000-4000-8000-0000000000a3',
    givenName: 'Ellen',
    surname: 'Kuvitteellinen',
    email: 'ellen.kuvitteellinen@itaraja.example',
    locale: 'en-GB',
    role: 'orderer',
    unit: 'etsiva-nuorisotyo',
  },
];
