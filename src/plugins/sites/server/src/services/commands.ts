import type { Core } from '@strapi/strapi';
import type { Command } from '../../../../delivery/server/src/domain/command';
import { service } from './service';

const WRONG_USAGE = 2;

/** What `npm run gongkai` offers for sites and seeds. */
export const createCommands = ({ strapi }: { strapi: Core.Strapi }): Command[] => [
  {
    name: 'seed',
    summary: '装入示例数据 Add the sample data, once',
    usage: 'seed sample',
    options: {},
    async run({ positionals, output }) {
      if (positionals.join(' ') !== 'sample') {
        output.say('用法 Usage: seed sample');
        return WRONG_USAGE;
      }
      const counts = await service(strapi, 'seeds').sampleOnce(output.progress);
      if (counts === null) output.say('示例数据此前已装入 The sample data are there already');
      for (const [kind, count] of Object.entries(counts ?? {})) output.print(`${kind}: ${count}`);
      return 0;
    },
  },
];
