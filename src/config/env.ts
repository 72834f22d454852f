import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod/v4';

/** The environment as it came, with empty variables taken for missing. The only reader of `process.env`. */
export function environment(): Readonly<Record<string, string>> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '',
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, value.trim()]));
}

const url = (protocols: RegExp, allowed: string) => z.url({ protocol: protocols, error: allowed });
/** http only to this very machine. */
const safeUrl = (allowed: string) => url(/^https?$/, allowed).refine(isHttpsOrLoopback, { error: allowed });
const withoutSlash = (text: string) => text.replace(/\/+$/, '');
const port = { error: 'allowed: a port number 0–65535' };
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** The variables of the public contract, each with what is allowed. Unknown variables are nobody's business. */
export const environmentSchema = z.object({
  MODE: z.enum(['production', 'development'], { error: 'allowed: production, development' }).default('production'),
  HOST: z.string().optional(),
  PORT: z.coerce.number(port).int(port).min(0, port).max(65_535, port).default(3978),
  PUBLIC_URL: url(/^https?$/, 'allowed: an http or https address')
    .transform(withoutSlash)
    .optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'allowed: postgres://user@host:port/database').optional(),
  DATA_DIR: z.string().default('.data'),
  AREA_FILE: z.string({ error: 'required: the path of the area file, or of a folder of them' }),
  BOT_ID: z.guid({ error: 'allowed: the bot’s application id, a GUID' }).optional(),
  BOT_TENANT_ID: z.string().optional(),
  BOT_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMsi'], { error: 'allowed: SingleTenant, UserAssignedMsi' })
    .default('SingleTenant'),
  BOT_PASSWORD: z.string().optional(),
  BOT_CERT_THUMBPRINT: z
    .string()
    .regex(/^[0-9A-Fa-f]{40}$/, { error: 'allowed: a SHA-1 thumbprint, 40 hexadecimal digits' })
    .optional(),
  BOT_CERT_KEY: z
    .string()
    .transform((text) => (text.includes('-----BEGIN') ? text : readIfFile(text)))
    .optional(),
  BOT_OPENID_METADATA_URL: safeUrl('allowed: an https address, or http to a loopback address').optional(),
  BOT_TOKEN_ISSUER: z.string().optional(),
  BOT_LOGIN_URL: safeUrl('allowed: an https address without the tenant, or http to a loopback address').optional(),
  ALLOWED_TENANTS: list.optional(),
  TAB_CLIENT_ID: z.guid({ error: 'allowed: the application id, a GUID, that Teams signs people in with' }).optional(),
  TEAMS_CATALOG_APP_ID: z.guid({ error: 'allowed: the app’s id in the organisation’s catalogue of Teams, a GUID' }).optional(),
  GRAPH_ORIGIN: url(/^https?$/, 'allowed: an https origin; in development also http to 127.0.0.1')
    .transform(withoutSlash)
    .default('https://graph.microsoft.com'),
  GRAPH_TENANT_ID: z.string().optional(),
  GRAPH_CLIENT_ID: z.string().optional(),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  MODEL_URL: safeUrl('allowed: an https address such as https://model.example/v1, or http to a loopback address')
    .transform(withoutSlash)
    .optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_KEY: z.string().optional(),
  CLOCK_CONTROL: z.enum(['0', '1', 'off'], { error: 'allowed: 1, in development only' }).default('0'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'allowed: fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  FEEDBACK_KEY: z.string().min(32, { error: 'allowed: at least 32 characters, the same as ever for this database' }).optional(),
  AUDIT_KEY: z.string().min(32, { error: 'allowed: at least 32 characters, other ones than those of FEEDBACK_KEY' }).optional(),
  AUDIT_KEYS_BEFORE: list
    .refine((keys) => keys.every((key) => key.length >= 32), {
      error: 'allowed: a list of earlier keys, of at least 32 characters each',
    })
    .optional(),
  METRICS_TOKEN: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  TRUSTED_PROXIES: list
    .refine((ranges) => ranges.every(isNetworkRange), {
      error: 'allowed: none, or a list of addresses and ranges such as 10.0.0.4,fd00::/8 and of loopback, linklocal, uniquelocal',
    })
    .transform((ranges) => ranges.filter((range) => range !== 'none'))
    .optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** http is for tests and emulators on this very machine. Text that is no address at all is neither. */
export function isHttpsOrLoopback(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

function isNetworkRange(text: string): boolean {
  const [address = '', bits = '0', ...rest] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most === undefined) return ['none', 'loopback', 'linklocal', 'uniquelocal'].includes(text);
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

/** A key is given as PEM text or as the path of a file that holds it. */
function readIfFile(text: string): string {
  try {
    return readFileSync(text, 'utf8');
  } catch {
    return text;
  }
}
