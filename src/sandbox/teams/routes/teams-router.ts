import { Router } from 'express';
import { refuse } from './connector-errors.ts';
import type { TeamsWorld } from '../teams-world.ts';

/** `/v3/teams` of the Bot Connector. General's name is null in the list of channels, as in Teams. */
export function teamsRouter(world: TeamsWorld): Router {
  const router = Router();
  router.get('/:team', (request, response): void => {
    const team = world.teams.find((candidate) => candidate.id === request.params.team);
    if (!team) return refuse(response, 404, 'ConversationNotFound');
    const { id, name, aadGroupId } = team;
    const counts = { channelCount: team.channels.length, memberCount: team.memberIds.size };
    response.json({ id, name, aadGroupId, tenantId: world.tenantId, type: 'standard', ...counts });
  });
  router.get('/:team/conversations', (request, response): void => {
    const team = world.teams.find((candidate) => candidate.id === request.params.team);
    if (!team) return refuse(response, 404, 'ConversationNotFound');
    response.json({ conversations: team.channels.map(({ id, name }) => ({ id, name: id === team.id ? null : name })) });
  });
  return router;
}
