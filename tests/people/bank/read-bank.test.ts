import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankText, parseBankText } from '../../../src/people/bank/bank-text.ts';
import { readBank, type BankReading } from '../../../src/people/bank/read-bank.ts';

const HEADER = 'id,name,email,phone,unit,municipalities,languages,methods,roles,experienced,max_per_year,joined,permission_until';
const known = { units: ['neuvola', 'koulu'], municipalities: ['imatra', 'lemi'], methods: ['lets-talk', 'open-dialogue'] };

const right: Readonly<Record<string, string>> = {
  id: '1e7a0000-0000-4000-8000-000000000001',
  name: 'Aino Mallikas',
  email: 'aino.mallikas@example.fi',
  phone: '050 000 0011',
  unit: 'neuvola',
  municipalities: 'imatra|lemi',
  languages: 'fi|sv',
  methods: 'lets-talk',
  roles: 'both',
  experienced: 'yes',
  max_per_year: '8',
  joined: '2019-08-15',
  permission_until: '2030-12-31',
};
const row = (changes: Readonly<Record<string, string>> = {}): string => Object.values({ ...right, ...changes }).join(',');

function read(text: string | Uint8Array, ids: typeof known | null = known): BankReading {
  const table = parseBankText(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return 'fault' in table ? { consultants: [], faults: [table.fault] } : readBank(table, ids ?? undefined);
}
const utf16 = (text: string): Uint8Array => Buffer.from(`\u{feff}${text}`, 'utf16le');
const readRow = (changes: Readonly<Record<string, string>>): BankReading => read(`${HEADER}\n${row(changes)}\n`);

describe('the bank’s file', () => {
  it('The bank’s file gives a consultant for each row', () => {
    expect(readRow({}).consultants).toEqual([
      {
        id: '1e7a0000-0000-4000-8000-000000000001',
        name: 'Aino Mallikas',
        email: 'aino.mallikas@example.fi',
        phone: '050 000 0011',
        unit: 'neuvola',
        municipalities: ['imatra', 'lemi'],
        languages: ['fi', 'sv'],
        methods: ['lets-talk'],
        role: 'both',
        isExperienced: true,
        maxPerYear: 8,
        joined: '2019-08-15',
        permissionUntil: '2030-12-31',
        pauses: [],
      },
    ]);
  });

  it('The bank’s file is told of a language that is no code at all', () => {
    expect(readRow({ languages: '<fi>' }).faults).toEqual([
      'line 2: languages: is wrong (allowed: ISO 639 codes such as fi, sv, se)',
    ]);
  });

  const plain = read(`${HEADER}\n${row()}\n`);
  it.each([
    ['semicolons', `${HEADER}\n${row()}\n`.replaceAll(',', ';')],
    ['a byte order mark', `\u{feff}${HEADER}\n${row()}\n`],
    ['tabs', `${HEADER}\n${row()}\n`.replaceAll(',', '\t')],
    ['tabs in UTF-16, as Excel saves “Unicode text”', utf16(`${HEADER}\n${row()}\n`.replaceAll(',', '\t'))],
    ['its separator on a line of its own', `sep=;\r\n${HEADER}\r\n${row()}\r\n`.replaceAll(',', ';')],
    ['a tab said to be the separator', `\u{feff}"sep=\t"\n${HEADER}\n${row()}\n`.replaceAll(',', '\t')],
    ['a phone number behind an apostrophe', `${HEADER}\n${row({ phone: "'050 000 0011" })}\n`],
    ['Windows line ends', `${HEADER}\r\n${row()}\r\n`],
    ['no last line end', `${HEADER}\n${row()}`],
    ['lists by semicolon', `${HEADER}\n${row({ municipalities: 'imatra; lemi', languages: 'fi;sv' })}\n`],
    ['empty lines and lines of separators', `${HEADER}\n\n${row()}\n,,,,,,,,,,,,\n`],
    ['quoted cells', `${HEADER}\n${row({ name: '"Aino Mallikas"' })}\n`],
    [
      'Finnish dates and words',
      `${HEADER}\n${row({ joined: '15.8.2019', permission_until: '31.12.2030', experienced: 'Kyllä' })}`,
    ],
    ['three-letter languages', `${HEADER}\n${row({ languages: 'fin|swe' })}\n`],
    ['capitals in the header and the id', `${HEADER.toUpperCase()}\n${row({ id: right['id']!.toUpperCase() })}\n`],
    ['both roles named', `${HEADER}\n${row({ roles: 'lead|recorder' })}\n`],
  ])('The bank’s file means the same with %s', (_what, text) => expect(read(text)).toEqual(plain));

  it('The bank’s file may have its columns in any order', () => {
    const names = HEADER.split(',').reverse();
    expect(read(`${names.join(',')}\n${names.map((name) => right[name]).join(',')}\n`)).toEqual(plain);
  });

  it('The bank’s file may leave the phone and the end of the permission empty', () => {
    const [one] = readRow({ phone: '', permission_until: '' }).consultants;
    expect(one).toBeDefined();
    expect(one).not.toHaveProperty('phone');
    expect(one).not.toHaveProperty('permissionUntil');
  });

  it('The bank’s file may say that somebody is reached by mail, in a column that a file of old does not have', () => {
    const withWay = (way: string) => read(`${HEADER},way\n${row()},${way}\n`);
    expect(withWay('mail').consultants[0]).toMatchObject({ way: 'mail' });
    for (const teams of ['', 'Teams']) expect(withWay(teams).consultants[0]).not.toHaveProperty('way');
    expect(withWay('pigeon').faults).toEqual(['line 2: way: is wrong (allowed: teams, mail, or nothing)']);
    const [one] = withWay('mail').consultants;
    expect(read(bankText([one!])).consultants).toEqual([one]);
  });

  it('The bank’s file comes out of an export as it went in', () => {
    const file = readFileSync(new URL('../../../src/sandbox/demo/bank.csv', import.meta.url));
    const { consultants, faults } = read(file, null);
    expect(faults).toEqual([]);
    expect(read(bankText(consultants), null).consultants).toEqual(consultants);
  });

  it('The bank’s file comes out of an export as it went in, whatever a name begins with, and no cell of the export is a formula', () => {
    const [one] = readRow({}).consultants;
    const beginnings = ['=cmd|x', '+x', '-x', '@x', "'x", "'=x", "''=x", '＝x', 'x'];
    const consultants = beginnings.map((name, i) => ({
      ...one!,
      id: right['id']!.replace(/1$/, String(i)),
      name: `${name} Mallikas`,
      email: `${name.replaceAll(/[@|＝]/g, '')}${i}@example.fi`,
      phone: ['0401234567', '+358401234567', "'0401234567", '(09) 123 456', '-1'][i % 5]!,
    }));
    const text = bankText(consultants);
    expect(read(text)).toEqual({ consultants, faults: [] });
    expect(text.split(/;|\r\n/).filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
  });

  it('The bank’s file opens in a Finnish Excel as it is: semicolons, a byte order mark, and telephones that are no numbers', () => {
    const [header = '', first = ''] = bankText(readRow({ phone: '0401234567' }).consultants).split('\r\n');
    expect(header).toBe(`\u{feff}${HEADER.replaceAll(',', ';')};way;refresher_due`);
    expect(first.split(';')[3]).toBe("'0401234567");
  });
});

describe('a telephone that a spreadsheet has spoilt', () => {
  const faults = (phone: string) => read(`${HEADER}\n${row({ phone })}\n`.replaceAll(',', ';').replaceAll('§', ',')).faults;

  it.each([
    '401234561',
    '358401234561',
    '4§01235E+08',
    '4.01235E+08',
    '3§58401E+11',
    '3.58401E+11',
    '4E+08',
    '401234561§0',
    '91234567',
  ])('A telephone that a spreadsheet has spoilt is refused with its line and what to do: %s', (phone) => {
    expect(faults(phone)).toEqual([expect.stringMatching(/^line 2: phone: has been spoilt by a spreadsheet.*as text/)]);
  });

  it.each(['040 123 4561', '0401234561', '+358401234561', '+358 40 123 4561', '358 40 123 4561', '616 2211', '112', ''])(
    'A telephone that a spreadsheet has spoilt is not this one: %s',
    (phone) => expect(faults(phone)).toEqual([]),
  );
});

describe('a file that is too large, or no text', () => {
  it('A file that is too large, or no text is refused above ten thousand rows, and taken below', () => {
    const [one] = readRow({}).consultants;
    const many = (count: number) =>
      bankText(
        Array.from({ length: count }, (_, i) => {
          const id = right['id']!.slice(0, -5) + String(i).padStart(5, '0');
          return { ...one!, id, email: `a${i}@example.fi` };
        }),
      );
    expect(read(many(10_000)).consultants).toHaveLength(10_000);
    expect(read(many(10_001)).faults).toEqual([expect.stringMatching(/^the file has more than 10,000 rows/)]);
  });

  it('A file that is too large, or no text is refused above ten million bytes and above fifty columns, each in a line', () => {
    expect(read(new Uint8Array(10_000_001)).faults).toEqual([expect.stringMatching(/^the file is larger than 10 MB/)]);
    expect(read(`${HEADER}${',x'.repeat(100_000)}\n`).faults).toEqual([
      'line 1: has more than 50 columns (allowed: the columns of the bank)',
    ]);
  });

  it('A file that is too large, or no text is refused with the line of a control character', () => {
    expect(read(`${HEADER}\n\n${row({ name: 'Ai\u0000no' })}\n`).faults).toEqual([
      expect.stringMatching(/^line 3: has a control character/),
    ]);
  });

  it('A file that is too large, or no text is refused where its separator is another one, or a name says more than a name', () => {
    expect(read(`sep=#\n${HEADER}\n`).faults).toEqual([expect.stringMatching(/^line 1: sep= names an unknown separator/)]);
    expect(readRow({ name: 'Aino Mallikas 120314A9126' }).faults).toEqual([
      expect.stringMatching(/^line 2: name: is wrong \(allowed: a name alone/),
    ]);
  });
});

describe('a faulty row is named with its line and what is allowed', () => {
  it.each([
    [{ id: 'aino' }, 'line 2: id: is wrong (allowed: the object id of the account in Entra, a GUID)'],
    [
      { id: 'aino@example.fi' },
      'line 2: id: is wrong (allowed: the Object ID of the account, a GUID, as an email address may change or pass to somebody else; you find it in the Entra admin centre: Users, the person, “Object ID”)',
    ],
    [{ name: '' }, 'line 2: name: is empty (allowed: a name, at most 100 characters)'],
    [{ email: 'aino' }, 'line 2: email: is wrong (allowed: one e-mail address)'],
    [{ unit: 'kirjasto' }, 'line 2: unit: “kirjasto” is not known (allowed: neuvola, koulu)'],
    [{ unit: 'neuvola|koulu' }, 'line 2: unit: is wrong (allowed: one id of a unit)'],
    [{ municipalities: 'imatra|lahti' }, 'line 2: municipalities: “lahti” is not known (allowed: imatra, lemi)'],
    [{ municipalities: '' }, 'line 2: municipalities: is empty (allowed: at least one id of a municipality)'],
    [{ municipalities: 'Aino Mallikas' }, 'line 2: municipalities: is wrong (allowed: imatra, lemi)'],
    [{ languages: 'suomi' }, 'line 2: languages: is wrong (allowed: ISO 639 codes such as fi, sv, se)'],
    [{ methods: 'lets-tlak' }, 'line 2: methods: “lets-tlak” is not known (allowed: lets-talk, open-dialogue)'],
    [{ roles: 'boss' }, 'line 2: roles: is wrong (allowed: lead, recorder, both, trainee)'],
    [{ roles: 'lead|trainee' }, 'line 2: roles: is wrong (allowed: lead, recorder, both, trainee)'],
    [{ experienced: 'maybe' }, 'line 2: experienced: is wrong (allowed: yes, no)'],
    [{ max_per_year: '0' }, 'line 2: max_per_year: is wrong (allowed: a whole number 1–99)'],
    [{ max_per_year: '100' }, 'line 2: max_per_year: is wrong (allowed: a whole number 1–99)'],
    [{ joined: '' }, 'line 2: joined: is empty (allowed: a date 2026-12-31 or 31.12.2026)'],
    [{ joined: '30.2.2019' }, 'line 2: joined: is wrong (allowed: a date 2026-12-31 or 31.12.2026)'],
    [{ permission_until: 'never' }, 'line 2: permission_until: is wrong (allowed: a date 2026-12-31 or 31.12.2026, or nothing)'],
  ])('%j', (changes, fault) => expect(readRow(changes as Record<string, string>)).toEqual({ consultants: [], faults: [fault] }));

  it('All of them, by line, and nobody is taken', () => {
    const other = row({ id: '1e7a0000-0000-4000-8000-000000000002', email: 'bertil@example.fi' });
    const text = `${HEADER}\n${row()}\n\n${row({ name: '', max_per_year: 'x', id: right['id']!.toUpperCase() })}\n${other}\n`;
    const { consultants, faults } = read(text);
    expect(consultants).toEqual([]);
    expect(faults.map((fault) => fault.split(' (')[0])).toEqual([
      'line 4: name: is empty',
      'line 4: max_per_year: is wrong',
      'line 4: id: stands already on line 2',
      'line 4: email: stands already on line 2',
    ]);
  });

  it('A faulty row is named with its line and what is allowed counts lines as an editor does, also after a cell of several lines', () => {
    const text = `${HEADER}\n${row({ name: '"Aino\nMallikas"' })}\n${row({ id: 'x', email: 'b@example.fi' })}\n`;
    expect(read(text).faults.map((fault) => fault.split(':')[0])).toEqual(['line 2', 'line 4']);
  });

  it('A faulty row is named with its line and what is allowed says so when a row has too many cells', () => {
    expect(read(`${HEADER}\n${row()},more\n`).faults).toEqual([expect.stringMatching(/^line 2: has more cells/)]);
  });

  it('A faulty row is named with its line and what is allowed never with a name or an address', () => {
    const shifted = `${HEADER}\nAino Mallikas,aino.mallikas@example.fi,${right['id']!},neuvola\nAino Mallikas\n"Aino\n`;
    for (const text of [shifted, `${HEADER}\n${row({ unit: 'Aino Mallikas' })}`, `Aino Mallikas,b,c\n${row()}\n`])
      expect(read(text).faults.join('\n')).not.toMatch(/aino|mallikas/i);
  });
});

describe('a file that is no bank is refused in one line', () => {
  it.each([
    ['nothing in it', '', 'line 1: the header is missing'],
    ['no header', `${row()}\n`, 'line 1: the header is missing'],
    ['no rows', `${HEADER}\n`, 'the file has no rows'],
    ['a column missing', `${HEADER.replace(',roles', '')}\n`, 'line 1: the column roles is missing'],
    ['an unknown column', `${HEADER},shoe_size\n`, 'line 1: column 14 has an unknown name'],
    ['a column twice', `${HEADER},unit\n`, 'line 1: the column unit stands twice'],
    ['quotation marks that do not match', `${HEADER}\n"Aino\n`, 'line 2: the quotation marks do not match'],
  ])('%s', (_what, text, fault) => expect(read(text).faults).toEqual([expect.stringContaining(fault)]));

  it('A file that is no bank is refused in one line written in Latin-1', () => {
    expect(read(Buffer.from(`${HEADER}\n${row({ name: 'Päivi' })}`, 'latin1')).faults).toEqual([
      expect.stringMatching(/^the file is not UTF-8: line 2 /),
    ]);
  });
});
