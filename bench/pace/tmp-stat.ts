import pg from 'pg';
const proto = pg.Client.prototype as any; const orig = proto.query; const seen = new Map<string, number>();
(globalThis as any).counts = seen;
proto.query = function (...a: any[]) { const t = String(a[0]?.text ?? a[0]).replace(/\s+/g, ' ').slice(0, 90); seen.set(t, (seen.get(t) ?? 0) + 1); return orig.apply(this, a); };
const { bench } = await import('./bench.ts');
const r = await bench();
console.log(JSON.stringify(r[0]?.rows));
[...seen].sort((a, b) => b[1] - a[1]).slice(0, 24).forEach(([t, n]) => console.log(n, t));
process.exit(0);
