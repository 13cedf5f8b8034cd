import type { Core } from '@strapi/strapi';
import { calendarYearsFromChineseDays } from '../domain/calendar-seed';
import { missing } from '../domain/missing';
import type { SeedCounts } from '../domain/seeds';
import { LOCALES } from '../seeds/locales';
import { TERMS } from '../seeds/terms';

const TERM = 'plugin::sites.term';
const LOCALE = 'plugin::i18n.locale';
const DEFAULT_LOCALE = 'zh-Hans';
const YEAR = 'plugin::sites.calendar-year';

// One statement a kind: none of these is published, so there is nothing for the Document Service to do.
const insert = async (strapi: Core.Strapi, uid: string, data: readonly object[]) => {
  if (data.length > 0) await strapi.db.query(uid).createMany({ data: [...data] });
  return data.length;
};

const addTerms = async (strapi: Core.Strapi): Promise<number> => {
  const present = await strapi.db.query(TERM).findMany({ select: ['vocabulary', 'code'] });
  const keyOf = (term: { vocabulary: string; code: string }) => `${term.vocabulary}:${term.code}`;
  const added = missing(TERMS, present as { vocabulary: string; code: string }[], keyOf);
  return insert(strapi, TERM, added);
};

const addYears = async (strapi: Core.Strapi): Promise<number> => {
  const present = await strapi.db.query(YEAR).findMany({ select: ['year'] });
  const keyOf = ({ year }: { year: number }) => String(year);
  const added = missing(calendarYearsFromChineseDays(), present as { year: number }[], keyOf);
  return insert(
    strapi,
    YEAR,
    added.map((year) => ({
      ...year,
      noticeTitle: `国务院办公厅关于${year.year}年部分节假日安排的通知`,
    }))
  );
};

/**
 * Inserted at once, and not through i18n's service: that would renew the administrators' permissions
 * here, before Strapi has registered their actions. It renews them itself at the end of every start.
 *
 * Content is Chinese by default from the moment there is Chinese; what an operator chooses later
 * stays.
 */
const addLocales = async (strapi: Core.Strapi): Promise<number> => {
  const present = await strapi.db.query(LOCALE).findMany({ select: ['code'] });
  const added = missing(LOCALES, present as { code: string }[], ({ code }) => code);
  await insert(strapi, LOCALE, added);
  if (added.some(({ code }) => code === DEFAULT_LOCALE)) {
    await strapi.plugin('i18n').service('locales').setDefaultLocale({ code: DEFAULT_LOCALE });
  }
  return added.length;
};

/** Terms, calendar years and locales. */
export const addBaseData = async (strapi: Core.Strapi): Promise<SeedCounts> => ({
  terms: await addTerms(strapi),
  calendarYears: await addYears(strapi),
  locales: await addLocales(strapi),
});
