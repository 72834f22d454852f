import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = join(import.meta.dirname, '../../src');

/** Where foreign text comes in, and what of the rule stands there. */
const EDGES: Readonly<Record<string, RegExp>> = {
  'adapters/teams/inbound/activity.ts': /isCleanId.*cleanName|cleanName.*isCleanId/s,
  'adapters/teams/inbound/foreign-values.ts': /cleanText/,
  'adapters/teams/inbound/plain-text.ts': /cleanText/,
  'adapters/teams/inbound/read-extension.ts': /cleanText/,
  'adapters/web/feedback/form-request.ts': /cleanText/,
  'adapters/web/notice-routes.ts': /isCleanId/,
  'adapters/web/desk/desk-routes.ts': /cleanText/,
  'adapters/teams/inbound/sign-in.ts': /isCleanId.*cleanName|cleanName.*isCleanId/s,
  'adapters/graph/graph-client.ts': /withoutControls/,
  'adapters/graph/graph-directory.ts': /cleanIdentifier/,
  'adapters/graph/app-installs.ts': /isCleanId/,
  'adapters/graph/calendar/event-json.ts': /isCleanId/,
  'config/area-reading.ts': /cleanTree/,
  'people/bank/bank-table.ts': /cleanText/,
  'model/fields/fields.ts': /cleanText/,
  'stages/feedback/answering/read-answers.ts': /cleanText/,
  'admin/start.ts': /isSpoilt/,
  'admin/read-order-lines.ts': /cleanText/,
};

/** Foreign, but only compared, or read from what one of the edges above has cleaned. */
const NOTHING_KEPT = [
  'adapters/graph/change-notices.ts',
  'adapters/graph/calendar/event-changes.ts',
  'adapters/graph/graph-pages.ts',
  'adapters/graph/graph-answers.ts',
  'adapters/graph/calendar/schedule.ts',
  'adapters/graph/calendar/mailbox-hours.ts',
  'adapters/model/model-reader.ts',
  'adapters/teams/outbound/connector-faults.ts',
  'adapters/teams/outbound/outbound-token.ts',
  'adapters/teams/inbound/signing-keys.ts',
  'adapters/web/operation/clock-routes.ts',
  'config/area-schema.ts',
  'config/config.ts',
  'config/env.ts',
  'config/methods/file-parts.ts',
  'config/methods/method-schema.ts',
  'config/policy-schema.ts',
  'config/schema-faults.ts',
  'desk-tab/card/pressed.ts',
  'people/bank/bank-row.ts',
  'people/bank/read-bank.ts',
];

describe('text from outside', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('sandbox/'));
  const textOf = (file: string) => readFileSync(join(sources, file), 'utf8');

  it('Text from outside is cleaned at every edge by the one rule', () => {
    for (const [file, rule] of Object.entries(EDGES)) {
      expect([file, textOf(file).includes('kernel/foreign-text.ts'), rule.test(textOf(file))]).toEqual([file, true, true]);
    }
  });

  it('Text from outside is read by no schema that has not been looked at', () => {
    const reading = files.filter((file) => textOf(file).includes("from 'zod/v4'") && /\bz\b.*from 'zod/.test(textOf(file)));
    expect(reading.filter((file) => EDGES[file] === undefined && !NOTHING_KEPT.includes(file))).toEqual([]);
  });

  it('Text from outside is not given to the inside by an activity’s schema as a bare string', () => {
    const activity = textOf('adapters/teams/inbound/activity.ts');
    const bare = [...activity.matchAll(/^.*z\.string\(\)(?!\.(?:refine|transform)\().*$/gm)].map(([line]) => line.trim());
    // A tenant is compared with those allowed, and only then taken for an id.
    expect(bare).toEqual(['const tenant = z.looseObject({ id: z.string().min(1) });', 'tenantId: maybe(z.string()),']);
  });
});
