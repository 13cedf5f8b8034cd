import { createStrapi, type Core } from '@strapi/strapi';
import { createCounty, recordOf, type County } from '../../../helpers/county';
import { forced } from '../../../helpers/forced';
import { answerParent } from './messages';

/** Our application without a port: a node that publishes and answers nobody. */
const main = async () => {
  const [appDir, distDir] = process.argv.slice(2);
  const strapi: Core.Strapi = await createStrapi({ appDir, distDir }).load();
  let county: County;
  answerParent({
    county: async (code: string) => {
      county = await forced(strapi, () => createCounty(strapi, { code }));
    },
    /** Publishes a record and says which, and when that was committed. */
    publish: async (title: string) => {
      const { documentId } = await forced(strapi, () =>
        strapi.documents('plugin::disclosure.record').create({
          data: recordOf(county, title) as never,
          locale: 'zh-Hans',
          status: 'published',
        })
      );
      return { documentId, at: now() };
    },
  });
};

/** Milliseconds of the machine's clock, which all processes here share. */
const now = () => performance.timeOrigin + performance.now();

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
