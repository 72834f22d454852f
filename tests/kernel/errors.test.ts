import { expect, it } from 'vitest';
import { PermanentError } from '../../src/kernel/errors.ts';

it.each(['ErrorAccessDenied', 'not-in-roster', '403', 'Request_ResourceNotFound', 'a.b'])('A fault keeps the code %s', (code) => {
  expect(new PermanentError('x', { code }).code).toBe(code);
});

it.each(['', 'Aino Esimerkki', 'aino@example.fi', 'x'.repeat(65), 'a\u0000b', 'a\nb', 'älä'])(
  'A fault does not pass on %j, which is no code and might be a name or an address',
  (code) => {
    expect(new PermanentError('x', { code }).code).toBe('unreadable');
  },
);
