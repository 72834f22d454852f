import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAreas, parseArea } from '../../src/config/area-file.ts';
import { DEFAULT_POLICY } from '../../src/model/area/policy.ts';
import { SMALLEST_AREA as smallest } from '../support/smallest-area.ts';

const contractExample = `${smallest}
zone: Europe/Helsinki
languages: [fi, sv, en]
sectors:
  - { id: social, name: { fi: Sosiaalipalvelut, sv: Socialtjänster, en: Social services } }
  - { id: health, name: { fi: Terveys } }
deputies: []
methods:
  anticipation-dialogue: { seats: 2, durationMinutes: 150, followUpMonths: 6 }
themes:
  - { id: everyday, name: { fi: Arjen sujuminen, sv: En fungerande vardag, en: Everyday life } }
holidays: ["2027-05-14"]
mailbox: verkostopalaverit@example.fi
channelLanguage: fi
contact: { email: verkosto@example.fi, phone: "…", address: "…" }
policy: { setUpMinutes: 30, offerHours: 48, acuteOfferHours: 4, quietHours: "18:00-08:00", retention: { draftDays: 30, auditMonths: 24 } }
`;

const faultsOf = (text: string): readonly string[] => parseArea(text, 'area.yaml').faults;
const areaOf = (text: string) => parseArea(text, 'area.yaml').areas[0]!;

describe('the bytes of an area file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'encodings-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = (bytes: Uint8Array) => {
    writeFileSync(join(folder, 'area.yaml'), bytes);
    return loadAreas(join(folder, 'area.yaml'));
  };
  const named = smallest.replace('fi: Neuvola', 'fi: Mäntykoulu');

  it('The bytes of an area file may be UTF-8 or, with their mark, UTF-16', () => {
    for (const bytes of [
      Buffer.from(named),
      Buffer.from(`\u{feff}${named}`),
      Buffer.from(`\u{feff}${named}`, 'utf16le'),
      Buffer.from(`\u{feff}${named}`, 'utf16le').swap16(),
    ])
      expect(load(bytes)).toMatchObject({ faults: [], areas: [{ units: [{ name: { fi: 'Mäntykoulu' } }] }] });
  });

  it.each([
    [
      'Latin-1',
      Buffer.from(named.replace('Itäraja', 'Itaraja'), 'latin1'),
      /^area.yaml:6: .*another encoding, such as Latin-1.*UTF-8/,
    ],
    [
      'half of a sign of UTF-16',
      Buffer.concat([Buffer.from('\u{feff}id: a', 'utf16le'), Buffer.from([0])]),
      /^area.yaml:1: .*UTF-16/,
    ],
    ['UTF-16 without its mark', Buffer.from(smallest.replace('ä', 'a'), 'utf16le'), /^area.yaml:1: .*control character/],
    ['a NUL', Buffer.from(smallest.replace('Imatra', 'Ima\0tra')), /^area.yaml:4: .*control character/],
    ['more than two million bytes', Buffer.alloc(2_000_001, '#'), /^area.yaml: is larger than 2 MB/],
  ])('The bytes of an area file are refused with a line when they are %s', (_what, bytes, fault) => {
    expect(load(bytes)).toEqual({ areas: [], files: [], faults: [expect.stringMatching(fault)] });
  });
});

describe('an area file', () => {
  it('An area file holds no identity code and no control character, also where that is written in letters', () => {
    expect(faultsOf(smallest.replace('fi: Neuvola', 'fi: "Neuvola\\0"'))).toEqual([
      expect.stringMatching(/^area.yaml:6: has a control character/),
    ]);
    expect(faultsOf(smallest.replace('fi: Neuvola', 'fi: Neuvola 120314A9126'))).toEqual([
      'area.yaml:6: this looks like a personal identity code (allowed: no details of clients)',
    ]);
  });

  it('An area file needs only what has no default', () => {
    const { areas, faults } = parseArea(smallest, 'area.yaml');
    expect(faults).toEqual([]);
    expect(areas[0]).toMatchObject({
      zone: 'Europe/Helsinki',
      languages: ['fi', 'sv', 'en'],
      mailbox: 'maija@example.fi',
      channelLanguage: 'fi',
      policy: DEFAULT_POLICY,
    });
    expect(areas[0]?.sectors).toHaveLength(13);
  });

  it('An area file names a person by the object id of their account, in any case, and not by an e-mail address', () => {
    const upper = smallest.replace('0b0f', 'A1B2C3D4-0000-4000-8000-00000000000F');
    const deputy = 'deputies:\n  - { id: B1B2C3D4-0000-4000-8000-00000000000F, name: Sijainen, email: s@example.fi }\n';
    const { coordinators, deputies } = areaOf(`${upper}${deputy}`);
    expect([...coordinators, ...deputies].map(({ id }) => id)).toEqual([
      'a1b2c3d4-0000-4000-8000-00000000000f',
      'b1b2c3d4-0000-4000-8000-00000000000f',
    ]);
    const twice = upper.replace(/( {2}- \{ id: A1B2.*\n)/u, (line) => `${line}${line.replace('A1B2C3D4', 'a1b2c3d4')}`);
    expect(faultsOf(twice)).toEqual([expect.stringContaining('stands twice')]);
    const faults = faultsOf(smallest.replace('0b0f', 'maija@example.fi'));
    expect(faults).toEqual([
      expect.stringMatching(/^area.yaml:8: coordinators.0.id: is wrong \(allowed: the Object ID .* an email address/u),
    ]);
  });

  it('An area file is taken as the contract shows it', () => expect(faultsOf(contractExample)).toEqual([]));

  it('An area file speaks in its channel the first of its own languages that the bot knows', () => {
    expect(areaOf(`${smallest}languages: [se, sv, fi]\n`).channelLanguage).toBe('sv');
    expect(areaOf(`${smallest}languages: [ru]\n`).channelLanguage).toBe('fi');
  });

  it('An area file changes seeded methods and adds its own before the last one, “not known yet”', () => {
    const text = `${smallest}methods:\n  lets-talk: { seats: 3 }\n  own-way: { name: { fi: Oma tapa }, followUpMonths: null }\n`;
    const { methods } = areaOf(text);
    expect(methods.find(({ id }) => id === 'lets-talk')).toMatchObject({ seats: 3, durationMinutes: 120 });
    expect(methods.slice(-2).map(({ id }) => id)).toEqual(['own-way', 'not-known']);
  });
});

/** What is written after, or instead of, a part of the smallest file, and the faults that this makes. */
const faulty: readonly (readonly [string, string, readonly string[]])[] = [
  ['an empty file', '', ['area.yaml:1: the file: is wrong (allowed: names with their values, “key: value”)']],
  ['a list for a file', '- a\n', ['area.yaml:1: the file: is wrong (allowed: names with their values, “key: value”)']],
  [
    'no name',
    smallest.replace('name: { fi: Itäraja }\n', ''),
    ['area.yaml:1: name: is missing (allowed: names with their values, “key: value”)'],
  ],
  [
    'an id with capitals',
    smallest.replace('id: itaraja', 'id: Itäraja'),
    ['area.yaml:1: id: is wrong (allowed: small letters a–z, digits and single hyphens)'],
  ],
  [
    'a municipality that is no slug',
    smallest.replace('id: imatra', 'id: Luumäki'),
    ['area.yaml:4: municipalities.0.id: is wrong (allowed: small letters a–z, digits and single hyphens)'],
  ],
  ['a misspelt key', `${smallest}polcy: {}\n`, ['area.yaml:9: polcy: is not known here (did you mean “policy”?)']],
  [
    'a misspelt key within',
    `${smallest}policy:\n  waveSzie: 4\n`,
    ['area.yaml:10: policy.waveSzie: is not known here (did you mean “waveSize”?)'],
  ],
  [
    'a key nobody knows',
    `${smallest}contact:\n  fax: "1"\n`,
    ['area.yaml:10: contact.fax: is not known here (allowed: email, phone, address)'],
  ],
  [
    'a misspelt key of a method',
    `${smallest}methods:\n  lets-talk: { seat: 2 }\n`,
    ['area.yaml:10: methods.lets-talk.seat: is not known here (did you mean “seats”?)'],
  ],
  [
    'a number in quotes',
    `${smallest}policy:\n  offerHours: "48"\n`,
    ['area.yaml:10: policy.offerHours: is wrong (allowed: a whole number 1–336)'],
  ],
  [
    'a number out of bounds',
    `${smallest}policy:\n  retention:\n    auditMonths: 3\n`,
    ['area.yaml:11: policy.retention.auditMonths: is wrong (allowed: a whole number 24–240)'],
  ],
  [
    'groups so small that a report would tell of somebody',
    `${smallest}policy:\n  smallestGroup: 4\n`,
    ['area.yaml:10: policy.smallestGroup: is wrong (allowed: a whole number 5–50)'],
  ],
  [
    'yes for true',
    `${smallest}policy: { firstComes: yes }\n`,
    ['area.yaml:9: policy.firstComes: is wrong (allowed: true or false)'],
  ],
  [
    'quiet hours of another form',
    `${smallest}policy: { quietHours: 18-8 }\n`,
    ['area.yaml:9: policy.quietHours: is wrong (allowed: hours such as 18:00-08:00 in quotes, or empty quotes for none)'],
  ],
  [
    'a zone that is none',
    `${smallest}zone: Europe/Imatra\n`,
    ['area.yaml:9: zone: is wrong (allowed: an IANA zone such as Europe/Helsinki)'],
  ],
  [
    'a day not in the calendar',
    `${smallest}holidays: ["2027-02-30"]\n`,
    ['area.yaml:9: holidays.0: is wrong (allowed: a date that is in the calendar)'],
  ],
  [
    'an address without a domain',
    `${smallest}mailbox: verkosto\n`,
    ['area.yaml:9: mailbox: is wrong (allowed: an email address)'],
  ],
  [
    'a sector that is not there',
    smallest.replace('sector: health', 'sector: helth'),
    [expect.stringMatching(/^area\.yaml:6: units\.0\.sector: “helth” is no sector of this file \(allowed: social, /)] as never,
  ],
  [
    'a neighbour that is not there',
    smallest.replace('{ fi: Imatra } }', '{ fi: Imatra }, neighbours: [lemi] }'),
    ['area.yaml:4: municipalities.0.neighbours.0: “lemi” is no municipality of this file (allowed: imatra)'],
  ],
  [
    'an id twice',
    smallest.replace('units:', '  - { id: imatra, name: { fi: Imatra } }\nunits:'),
    ['area.yaml:5: municipalities.1.id: “imatra” stands twice (allowed: each id once)'],
  ],
  [
    'an own method without a name',
    `${smallest}methods:\n  own-way: { seats: 2 }\n`,
    ['area.yaml:10: methods.own-way: a method of your own has no name (allowed: name: { fi: … })'],
  ],
  [
    'two faults',
    `${smallest}zone: x\nmailbox: y\n`,
    [expect.stringContaining('area.yaml:9: zone'), expect.stringContaining('area.yaml:10: mailbox')] as never,
  ],
];

describe('a fault of an area file names the line and what is allowed', () => {
  it.each(faulty)('%s', (_what, text, faults) => expect(faultsOf(text)).toEqual(faults));

  it('A file that is no YAML', () => expect(faultsOf('id: a\nunits: [\n')[0]).toMatch(/^area\.yaml:\d: this is not YAML/));

  it('A file that unfolds into something enormous', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    expect(faultsOf(`a0: &a0 [x]\n${lines.join('\n')}\n`)).toEqual(['area.yaml:1: this is not YAML (too many aliases)']);
  });

  it('No coordinator’s name or address is repeated', () => {
    const text = smallest.replace('maija@example.fi', 'maija(at)example.fi').replace('name: Maija', 'nmae: Maija');
    expect(faultsOf(text).join()).not.toMatch(/maija/i);
  });
});

describe('a folder of area files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'areas-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('A folder of area files is read whole, each area once', () => {
    writeFileSync(join(folder, 'a.yaml'), smallest);
    writeFileSync(join(folder, 'b.yml'), smallest.replace('id: itaraja', 'id: lansiraja'));
    writeFileSync(join(folder, 'notes.txt'), 'nothing');
    expect(loadAreas(folder)).toMatchObject({ areas: [{ id: 'itaraja' }, { id: 'lansiraja' }], faults: [] });
    writeFileSync(join(folder, 'c.yaml'), smallest);
    expect(loadAreas(folder).faults).toEqual(['AREA_FILE: two files have the area “itaraja” (allowed: each area once)']);
  });

  it('A folder of area files that is not there is one fault', () =>
    expect(loadAreas(join(folder, 'nowhere')).faults).toHaveLength(1));
});
