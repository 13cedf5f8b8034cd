import type { Core } from '@strapi/strapi';
import type { Command } from '../../../../delivery/server/src/domain/command';
import { createAuditCommands } from './audit-commands';

/** What `npm run gongkai` offers for the workflow. */
export const createCommands = ({ strapi }: { strapi: Core.Strapi }): Command[] => [
  ...createAuditCommands(strapi),
];
