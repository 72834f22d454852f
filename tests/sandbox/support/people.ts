import type { PersonSeed } from '../../../src/sandbox/teams/teams-people.ts';

export const AINO: PersonSeed = {
  aadObjectId: 'a1000000-0000-4000-8000-000000000001',
  givenName: 'Aino',
  surname: 'Esimerkki',
  email: 'aino.esimerkki@itaraja.example',
  locale: 'fi-FI',
  role: 'orderer',
};

export const BERTIL: PersonSeed = {
  aadObjectId: 'a1000000-0000-4000-8000-000000000002',
  givenName: 'Bertil',
  surname: 'Exempel',
  email: 'bertil.exempel@itaraja.example',
  locale: 'sv-FI',
  role: 'consultant',
};
