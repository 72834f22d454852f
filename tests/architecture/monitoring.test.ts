import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metrics } from '../../src/adapters/web/operation/metrics.ts';
import { OPEN_PHASES } from '../../src/model/order/phases.ts';

const folder = join(import.meta.dirname, '../../infra/monitoring');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<'why' | 'do', string>>;
}

const { groups } = parse(read('alerts.yaml')) as { readonly groups: readonly { readonly rules: readonly Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const { panels } = JSON.parse(read('grafana.json')) as { panels: { title: string; targets: { expr: string }[] }[] };
const expressions = [...rules.map(({ expr }) => expr), ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))];

/** Every series that a running bot tells, after one of each thing has happened. */
async function told(): Promise<string> {
  const counted = metrics();
  counted.requestDone({ method: 'GET', route: '/privacy', status: 200, seconds: 0.1 });
  counted.jobDone('card.show', 'done');
  counted.turnTaken('press', 0.1);
  for (const to of ['teams', 'graph'] as const) counted.called(to, 'done', 0.1);
  counted.delivered('posted');
  counted.calendarsRead(1, 1);
  counted.doubleAvoided('word');
  const connections = { inUse: 1, idle: 1, waitedFor: 0 };
  const ordersByPhase = { searching: 1 };
  counted.follow(async () => ({
    due: 0,
    oldestDueSeconds: 0,
    waiting: 0,
    parked: 0,
    unreachable: 0,
    ordersByPhase,
    connections,
  }));
  return counted.text();
}

describe('monitoring', () => {
  it('Monitoring asks only for figures that the bot tells', async () => {
    const names = new Set([...(await told()).matchAll(/^(\w+?)(?:\{| )/gm)].map(([, name]) => name!));
    const wanted = expressions.flatMap((expr) =>
      [...expr.matchAll(/\b((?:verkostobotti|process|nodejs)_\w+)/g)].map(([, name]) => name!),
    );
    expect(new Set(wanted).size).toBeGreaterThan(12);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('Monitoring asks only for labels that the bot tells', async () => {
    const text = await told();
    const asked = expressions.flatMap((expr) =>
      [...expr.matchAll(/(\w+)(?:=|!=|!~)"([^"]+)"/g)].map(([, label, value]) => ({ label, value: value! })),
    );
    const fixed = asked.filter(({ label }) => label !== 'phase' && label !== 'outcome');
    expect(fixed.filter(({ label, value }) => !text.includes(`${label!}="${value}"`))).toEqual([]);
    const phases = asked.filter(({ label }) => label === 'phase').flatMap(({ value }) => value.split('|'));
    const all: readonly string[] = [...OPEN_PHASES, 'closed', 'cancelled', 'unfilled'];
    expect(phases.filter((phase) => !all.includes(phase))).toEqual([]);
  });

  it('Monitoring says of every alert why, and what to do', () => {
    expect(rules.filter(({ annotations: { why, do: act } }) => why.length < 40 || act.length < 20)).toEqual([]);
  });

  it('Monitoring shows every figure of the bot’s own on a panel', async () => {
    const own = [...(await told()).matchAll(/^# TYPE (verkostobotti_\w+)/gm)].map(([, name]) => name!);
    const shown = JSON.stringify(panels);
    expect(own.filter((name) => !shown.includes(name))).toEqual([]);
  });
});
