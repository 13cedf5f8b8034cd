import type { Core } from '@strapi/strapi';
import { resolveArea } from '../domain/area-names';
import { officialTable } from '../domain/catalogue/official-table';
import { ImportRefused } from '../domain/import-refused';
import { withAreaColumn } from '../domain/with-area-column';
import { itemsOfSite, type SiteItem } from '../queries/items-of-site';
import type { TableToWrite } from '../tables/table-to-write';
import { writeCsv } from '../tables/write-csv';
import { writeXlsx } from '../tables/write-xlsx';
import { service } from './service';

export interface ExportInput {
  siteCode: string;
  /** Code or name of one area; all of them when absent. */
  area?: string;
  format: 'xlsx' | 'csv';
}

export interface ExportedFile {
  fileName: string;
  bytes: Buffer;
}

interface Section {
  name: string;
  items: SiteItem[];
}

/** One sheet an area in a workbook; one table with the areas in front as CSV. */
const tablesOf = (sections: readonly Section[], format: ExportInput['format']): TableToWrite[] => {
  const [only, ...more] = sections;
  if (format === 'xlsx' || !only || more.length === 0) {
    return sections.map(({ name, items }) =>
      officialTable(
        items.map(({ fields }) => fields),
        name
      )
    );
  }
  const whole = officialTable(
    sections.flatMap(({ items }) => items.map(({ fields }) => fields)),
    '各'
  );
  return [
    withAreaColumn(
      whole,
      sections.flatMap(({ name, items }) => items.map(() => name))
    ),
  ];
};

/** Gives a site's catalogue back as the official table (基层政务公开标准目录). */
export const createCatalogueExport = ({ strapi }: { strapi: Core.Strapi }) => {
  const sections = async ({ siteCode, area }: ExportInput): Promise<Section[]> => {
    const areas = (await service(strapi, 'areas').ofSite(siteCode)).map((known) => ({
      ...known,
      aliases: known.aliases ?? [],
    }));
    const wanted = area
      ? (areas.find(({ code }) => code === area) ?? resolveArea(area, areas))
      : null;
    const items = await strapi.db.transaction(({ trx }) => itemsOfSite(trx, siteCode));
    return areas
      .filter(({ code }) => !area || code === wanted?.code)
      .map(({ code, name }) => ({
        name,
        items: items.filter((item) => item.areaCode === code && item.published && !item.retired),
      }))
      .filter((section) => section.items.length > 0);
  };

  return {
    /** Items in force, as published. @throws {ImportRefused} `no_items` */
    async exportFile(input: ExportInput): Promise<ExportedFile> {
      const found = await sections(input);
      if (found.length === 0) {
        throw new ImportRefused('no_items', '没有可导出的公开事项 / There are no items to export');
      }
      const tables = tablesOf(found, input.format);
      const [first] = tables;
      return {
        fileName: `${input.siteCode}-catalogue.${input.format}`,
        bytes: input.format === 'csv' && first ? writeCsv(first) : await writeXlsx(tables),
      };
    },
  };
};
