import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { attachmentHeader } from '../domain/attachment-header';
import { listOf, exportParameters } from '../domain/parameters';
import { publicTime } from '../domain/public-time';
import type { Resource } from '../domain/resource';
import { columnsOf } from '../domain/table';
import { type Batch, batchesFrom } from '../exports/batches';
import { csv } from '../exports/csv';
import type { ExportFormat } from '../exports/export-format';
import { exportStream } from '../exports/export-stream';
import { jsonLines } from '../exports/json-lines';
import type { createPlaces } from '../exports/places';
import { xlsx } from '../exports/xlsx';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';

const FORMATS: readonly ExportFormat[] = [csv, xlsx(), jsonLines];

/** Rows a statement: some hundred kilobytes, and a few milliseconds of work between two readers. */
const BATCH = 500;

interface Exporter {
  format: ExportFormat;
  places: ReturnType<typeof createPlaces>;
}

/** `盈江县-公开信息-20261123.csv`: whose, what, and the day in China it was made. */
const fileName = (parts: readonly string[], now: Date, { extension }: ExportFormat): string =>
  `${[...parts, publicTime(now).slice(0, 10).replaceAll('-', '')].join('-')}.${extension}`;

/** `GET /sites/{site}/export/{resource}.csv`, `.xlsx`, `.jsonl`: a list from its first row to its last. */
const exportEndpoint = (
  strapi: Core.Strapi,
  resource: Resource,
  { format, places }: Exporter
): Endpoint =>
  defineEndpoint({
    path: `/sites/:site/export/${resource.name}.${format.extension}`,
    name: `export${resource.typeName}s${format.name}`,
    summary: `${resource.description}: the whole list as ${format.summary}`,
    parameters: exportParameters(resource),
    answer: { type: format.type },
    errors: ['not_found', 'busy'],
    cost: 'export',
    async handle({ path: { site: siteCode = '' }, parameters, now }) {
      const reader = service(strapi, 'reader');
      const asked = listOf(resource, { ...parameters, limit: BATCH, count: false });
      const read = async (cursor?: string): Promise<Batch> => {
        const page = await reader.pageText(resource, siteCode, { ...asked, cursor });
        return {
          rows: JSON.parse(page.data) as Batch['rows'],
          next: page.nextCursor ?? undefined,
        };
      };
      const { stallSeconds } = strapi.config.get<Config['exports']>('plugin::delivery.exports');
      const ended = places.take();
      try {
        // read before anything is answered, so that what fails at once is answered as a failure
        const first = await read();
        const title = resource.table?.title ?? resource.name;
        const labels = (await resource.table?.labels?.()) ?? {};
        const sites = service(strapi, 'resources').get('sites');
        const site =
          sites && (await reader.find(sites, siteCode, { key: siteCode, shape: 'reference' }));
        const file = format.write(batchesFrom(first, read), {
          title,
          columns: columnsOf(resource),
          labels,
        });
        return {
          status: 200,
          type: format.type,
          body: exportStream(file, { ended, patience: stallSeconds * 1000 }),
          tags: null,
          headers: {
            'Content-Disposition': attachmentHeader(
              fileName([site?.title ?? siteCode, title], now, format),
              fileName([siteCode, resource.name], now, format)
            ),
          },
        };
      } catch (error) {
        ended();
        throw error;
      }
    },
  });

/** A resource's list as files. That of the sites stands above them all and is short: it has none. */
export const exportEndpoints = (
  strapi: Core.Strapi,
  resource: Resource,
  places: Exporter['places']
): Endpoint[] =>
  resource.name === 'sites'
    ? []
    : FORMATS.map((format) => exportEndpoint(strapi, resource, { format, places }));
