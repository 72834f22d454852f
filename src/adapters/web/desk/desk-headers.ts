import type { RequestHandler } from 'express';

/**
 * Who may frame the tab: Teams and Microsoft 365, as Microsoft lists them for tabs
 * (learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements). Nothing else of ours is framed.
 */
const HOSTS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** The policy of the tab alone. `isFramedByOwn`: the sandbox's pretend Teams stands on the same address. */
export function deskHeaders(isFramedByOwn: boolean): RequestHandler {
  const own = "'self'";
  const ancestors = [...(isFramedByOwn ? [own] : []), ...HOSTS].join(' ');
  const policy = [
    "default-src 'none'",
    ...['script-src', 'style-src', 'img-src', 'connect-src', 'form-action'].map((name) => `${name} ${own}`),
    `frame-ancestors ${ancestors}`,
    "base-uri 'none'",
  ].join(';');
  return (_request, response, next) => {
    response.setHeader('content-security-policy', policy);
    response.removeHeader('x-frame-options');
    response.setHeader('cache-control', 'no-store');
    next();
  };
}
