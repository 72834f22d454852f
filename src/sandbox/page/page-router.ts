import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { json, Router, static as folder } from 'express';
import { z } from 'zod/v4';
import type { Sandbox } from '../sandbox.ts';
import { lettersPage } from './letters-page.ts';
import { PAGE_ACTIONS } from './page-actions.ts';
import { pageState, streamChanges } from './page-state.ts';

const STATIC = fileURLToPath(new URL('static', import.meta.url));
const require = createRequire(import.meta.url);
const CARDS = join(dirname(require.resolve('adaptivecards/package.json')), 'dist', 'adaptivecards.min.js');
const MARKDOWN = require.resolve('markdown-it/browser');

/** What is said and pressed before the bot is there waits for it. */
const ASKS_THE_BOT: ReadonlySet<string> = new Set(['say', 'press', 'look', 'language', 'clock', 'compose', 'shareable']);
const PATIENCE_MS = 120_000;

async function beginning({ clock }: Sandbox): Promise<void> {
  if (!clock.reading.isUp) await clock.changes.next(({ isUp }) => isUp, PATIENCE_MS);
}

/**
 * Own files only; the renderer of cards sets styles through script, and cards may carry pictures as `data:` or from the bot, which names
 * itself `localhost` also where the page is opened at 127.0.0.1.
 */
function policy(port: number | undefined): string {
  const bot = ['localhost', '127.0.0.1'].map((name) => `http://${name}:${port ?? 80}`).join(' ');
  return `default-src 'self'; img-src 'self' data: https: ${bot}; style-src 'self' 'unsafe-inline'; frame-src 'self'; base-uri 'none'`;
}

/**
 * The page with a pane per person, mounted at `/` of the bot's own server in the sandbox only: `GET /`, its files under `/sandbox/`,
 * `GET /sandbox/state`, `GET /sandbox/stream`, `POST /sandbox/{action}`.
 */
export function sandboxPage(sandbox: Sandbox): Router {
  const router = Router();
  router.use((request, response, next) => {
    const isPage = request.path === '/' || request.path.startsWith('/sandbox/');
    if (isPage) response.setHeader('content-security-policy', policy(request.socket.localPort));
    next();
  });
  router.get('/', (_request, response) => response.sendFile(join(STATIC, 'page.html')));
  router.get('/sandbox/adaptivecards.js', (_request, response) => response.sendFile(CARDS));
  router.get('/sandbox/markdown-it.js', (_request, response) => response.sendFile(MARKDOWN));
  router.get('/sandbox/state', (_request, response) => response.json(pageState(sandbox)));
  router.get('/sandbox/letters', (_request, response) => response.send(lettersPage(sandbox.graph.world)));
  router.get('/sandbox/stream', (request, response) => streamChanges(sandbox, request, response));
  router.use('/sandbox', folder(STATIC, { index: false, cacheControl: true, maxAge: 0 }));
  router.post('/sandbox/:action', json(), async (request, response) => {
    const action = PAGE_ACTIONS.get(request.params.action);
    if (!action) {
      response.status(404).json({ error: 'no such action' });
      return;
    }
    try {
      if (ASKS_THE_BOT.has(request.params.action)) await beginning(sandbox);
      const done = await action(sandbox, request.body);
      response.status(done ? 200 : 404).json(done ?? { error: 'no such person, message or choice' });
    } catch (error) {
      response.status(error instanceof z.ZodError ? 400 : 502).json({ error: error instanceof Error ? error.message : 'failed' });
    }
  });
  return router;
}
