import type { Core } from '@strapi/strapi';
import { reachOf, type Reach } from '../domain/reach';
import { service } from '../services/service';
import { siteOutOfReach } from './write-errors';

/**
 * Nobody gives away more than he has: the sites of the appointment are all within the giver's reach.
 *
 * @throws PolicyError `site_out_of_reach`
 */
export const checkAppointment = async (
  strapi: Core.Strapi,
  reach: Reach | undefined,
  appointment: Readonly<Record<string, unknown>>
): Promise<void> => {
  if (!reach || reach.all || appointment['subtree'] !== true) return;
  const given = reachOf(
    [{ siteCode: String(appointment['siteCode']), subtree: true }],
    await service(strapi, 'tree').nodes()
  );
  if (!given.codes.every((code) => reach.codes.includes(code))) throw siteOutOfReach('subtree');
};
