import type { AskLogin } from '../../ports/login.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

/** Whether the login gives a token, and what Entra's no means. */
export async function lookAtLogin(about: string, ask: AskLogin): Promise<readonly Finding[]> {
  const answer = await ask();
  if (answer.state === 'in') return [ok(about, 'the login gave a token')];
  if (answer.state === 'unclear')
    return [warning(about, 'the login did not answer clearly', 'let this machine reach the login over https, then ask again')];
  const { code } = answer;
  const [why, todo] = (code === undefined ? NO_IDENTITY : CODES[code]) ?? ['the login refuses it', OTHERWISE];
  return [fault(about, code === undefined ? why : `${why} (${code})`, todo)];
}

type Words = readonly [why: string, todo: string];

const OTHERWISE = 'look the code up at login.microsoftonline.com/error';
const NO_IDENTITY: Words = [
  'the machine has no such identity, or the secret is of another kind',
  'assign the user-assigned identity to this machine, or give the secret or certificate that BOT_TYPE asks for',
];
const NO_APPLICATION: Words = [
  'the directory knows no such application',
  'mend BOT_ID and BOT_TENANT_ID (for Graph: GRAPH_CLIENT_ID and GRAPH_TENANT_ID)',
];
const NO_CERTIFICATE: Words = [
  'the certificate is not the application’s',
  'add it to the registration, or mend BOT_CERT_THUMBPRINT and BOT_CERT_KEY',
];

/** learn.microsoft.com/entra/identity-platform/reference-error-codes */
const CODES: Readonly<Record<string, Words>> = {
  AADSTS7000215: [
    'the secret is wrong',
    'give the value of the secret, not its id, in BOT_PASSWORD (for Graph: GRAPH_CLIENT_SECRET)',
  ],
  AADSTS7000222: ['the secret has run out', 'make a new one in the registration, give it to the bot and start it anew'],
  AADSTS7000216: ['no secret was given', 'give BOT_PASSWORD or a certificate'],
  AADSTS700016: NO_APPLICATION,
  AADSTS700030: NO_CERTIFICATE,
  AADSTS700027: NO_CERTIFICATE,
  AADSTS90002: ['there is no such directory', 'mend BOT_TENANT_ID: Entra admin centre, Overview'],
  AADSTS53003: [
    'a Conditional Access policy keeps it out',
    'let the policy for workload identities pass the bot from this machine’s address',
  ],
  AADSTS7000112: ['the application is disabled', 'enable it: Entra admin centre, Enterprise applications, Properties'],
};
