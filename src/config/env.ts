import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

/** The environment as it came, with empty variables taken for missing. The only reader of `process.env`. */
export function environment(): Readonly<Record<string, string>> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '',
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, value.trim()]));
}

const url = (protocols: RegExp, allowed: string) => z.url({ protocol: protocols, error: allowed });
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
  PORT: z.coerce
    .number({ error: 'allowed: a port number 0–65535' })
    .int({ error: 'allowed: a port number 0–65535' })
    .min(0, { error: 'allowed: a port number 0–65535' })
    .max(65_535, { error: 'allowed: a port number 0–65535' })
    .default(3978),
  PUBLIC_URL: url(/^https?$/, 'allowed: an http or https address')
    .transform((text) => text.replace(/\/+$/, ''))
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
  BOT_OPENID_METADATA_URL: url(/^https?$/, 'allowed: an https address, or http to a loopback address')
    .refine(isHttpsOrLoopback, { error: 'allowed: an https address, or http to a loopback address' })
    .optional(),
  BOT_TOKEN_ISSUER: z.string().optional(),
  BOT_LOGIN_URL: url(/^https?$/, 'allowed: an https address without the tenant, or http to a loopback address')
    .refine(isHttpsOrLoopback, { error: 'allowed: an https address without the tenant, or http to a loopback address' })
    .optional(),
  ALLOWED_TENANTS: list.optional(),
  GRAPH_ORIGIN: url(/^https?$/, 'allowed: an https origin; in development also http to 127.0.0.1')
    .transform((text) => text.replace(/\/+$/, ''))
    .default('https://graph.microsoft.com'),
  GRAPH_TENANT_ID: z.string().optional(),
  GRAPH_CLIENT_ID: z.string().optional(),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  MODEL_URL: url(/^https?$/, 'allowed: an https address such as https://model.example/v1, or http to a loopback address')
    .refine(isHttpsOrLoopback, {
      error: 'allowed: an https address such as https://model.example/v1, or http to a loopback address',
    })
    .transform((text) => text.replace(/\/+$/, ''))
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
  METRICS_TOKEN: z.string().optional(),
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

/** A key is given as PEM text or as the path of a file that holds it. */
function readIfFile(text: string): string {
  try {
    return readFileSync(text, 'utf8');
  } catch {
    return text;
  }
}
