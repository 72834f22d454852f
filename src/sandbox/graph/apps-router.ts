import { Router } from 'express';
import { z } from 'zod/v4';
import { readBody, refuse } from '../http/http-refusal.ts';

/** The app in people's own scope, as the pretend Teams knows it. */
export interface PersonalApps {
  /** The app's id in the catalogue. */
  readonly catalogId: string;
  /** Undefined: nobody of the organisation. */
  find(person: string): { readonly isInstalled: boolean; readonly chatId: string; install(): Promise<unknown> } | undefined;
}

const installSchema = z.looseObject({ 'teamsApp@odata.bind': z.string() });

/** `/users/{id}/teamwork/installedApps`: install, find, and the chat of an installation. */
export function appsRouter(apps: () => PersonalApps | undefined): Router {
  const router = Router({ mergeParams: true });
  const known = () => apps() ?? refuse(403, 'Forbidden', 'The application has no permission to install apps.');
  const personOf = (params: Readonly<Record<string, string>>) =>
    known().find(params['person'] ?? '') ?? refuse(404, 'NotFound', 'The user was not found: user not found.');
  router.post('/', async (request, response) => {
    const bound = readBody(installSchema, request, 'BadRequest')['teamsApp@odata.bind'];
    if (!bound.endsWith(`/appCatalogs/teamsApps/${known().catalogId}`))
      refuse(404, 'NotFound', 'The app was not found in the catalog.');
    const person = personOf(request.params);
    if (person.isInstalled) refuse(409, 'Conflict', 'The app is installed already.');
    await person.install();
    response.status(201).end();
  });
  router.get('/', (request, response) => {
    const { isInstalled } = personOf(request.params);
    response.json({ value: isInstalled ? [{ id: INSTALLATION }] : [] });
  });
  router.get('/:installation/chat', (request, response) => {
    const { isInstalled, chatId } = personOf(request.params);
    response.json(isInstalled ? { id: chatId } : refuse(404, 'NotFound', 'The installation was not found.'));
  });
  return router;
}

const INSTALLATION = 'cHJldGVuZC1pbnN0YWxsYXRpb24=';
