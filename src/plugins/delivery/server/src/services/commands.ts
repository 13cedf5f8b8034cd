import type { Core } from '@strapi/strapi';
import type { Command } from '../domain/command';
import { service } from './service';

/** What `npm run gongkai` offers for the read side. */
export const createCommands = ({ strapi }: { strapi: Core.Strapi }): Command[] => [
  {
    name: 'rebuild',
    summary: '重建公开数据 Make the read side anew from what is published',
    usage: 'rebuild [RESOURCE …]',
    options: {},
    async run({ positionals, output }) {
      const changed = await service(strapi, 'publisher').rebuild(positionals, output.progress);
      for (const [name, count] of Object.entries(changed))
        output.print(`${name}: ${count} changed`);
      return 0;
    },
  },
  {
    name: 'verify',
    summary: '核对公开数据 Compare the read side with its sources; exit code 1 on any difference',
    usage: 'verify',
    options: {},
    async run({ output }) {
      const drift = await service(strapi, 'publisher').verify(output.progress);
      for (const { kind, resource, documentId, locale } of drift) {
        output.print(`${kind} ${resource} ${documentId} ${locale}`);
      }
      output.say(`${drift.length} differences`);
      return drift.length === 0 ? 0 : 1;
    },
  },
];
