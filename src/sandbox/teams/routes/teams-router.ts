import { Router } from 'express';
import { refuse } from '../../http/http-refusal.ts';
import type { TeamsWorld } from '../teams-world.ts';

/** `/v3/teams` of the Bot Connector. General's name is null in the list of channels, as in Teams. */
export function teamsRouter(world: TeamsWorld): Router {
  const router = Router();
  const teamOf = (id: string) => world.teams.find((team) => team.id === id) ?? refuse(404, 'ConversationNotFound');
  router.get('/:team', (request, response) => {
    const { id, name, aadGroupId, channels, memberIds } = teamOf(request.params.team);
    const counts = { channelCount: channels.length, memberCount: memberIds.size };
    response.json({ id, name, aadGroupId, tenantId: world.tenantId, type: 'standard', ...counts });
  });
  router.get('/:team/conversations', (request, response) => {
    const team = teamOf(request.params.team);
    response.json({ conversations: team.channels.map(({ id, name }) => ({ id, name: id === team.id ? null : name })) });
  });
  return router;
}
