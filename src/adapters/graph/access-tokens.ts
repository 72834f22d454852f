import { createPrivateKey, randomUUID } from 'node:crypto';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import { SignJWT } from 'jose';
import type { GraphCredential } from './graph-config.ts';

export interface AccessTokens {
  /** The token for a request; the credential keeps it until it runs out. Rejects when there is none to be had. */
  readonly get: () => Promise<string>;
  /**
   * Graph has refused the token: the next one is a new one. That of a managed identity may still be the old one, because the machine
   * keeps it for all its processes; it is then the next attempts that have the new one.
   */
  readonly forget: () => void;
}

export function accessTokens(credential: GraphCredential): AccessTokens {
  if (credential.kind === 'development') return { get: async () => 'development', forget: () => undefined };
  return freshTokens(() => tokenSource(credential));
}

/** A credential's tokens are kept within itself, and nothing but another credential asks past them. */
export function freshTokens(open: () => TokenCredential): AccessTokens {
  let source = open();
  return {
    get: async () => {
      const token = await source.getToken('https://graph.microsoft.com/.default');
      if (token === null) throw new Error('no token for Graph');
      return token.token;
    },
    forget: () => {
      source = open();
    },
  };
}

function tokenSource(credential: Exclude<GraphCredential, { kind: 'development' }>): TokenCredential {
  if (credential.kind === 'secret') {
    return new ClientSecretCredential(credential.tenantId, credential.clientId, credential.clientSecret);
  }
  if (credential.kind === 'certificate') return certified(credential);
  return credential.clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId: credential.clientId });
}

type Certificate = Extract<GraphCredential, { kind: 'certificate' }>;

function certified({ tenantId, clientId, certificate, thumbprint }: Certificate): TokenCredential {
  if (thumbprint === undefined) return new ClientCertificateCredential(tenantId, clientId, { certificate });
  const audience = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
  const x5t = Buffer.from(thumbprint.replaceAll(':', ''), 'hex').toString('base64url');
  return new ClientAssertionCredential(tenantId, clientId, () =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5t })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(randomUUID())
      .setNotBefore('0s')
      .setExpirationTime('10m')
      .sign(createPrivateKey(certificate)),
  );
}
