import type { StrapiApp } from '@strapi/strapi/admin';

const LANGUAGE = 'zh-Hans';
/** Where the panel keeps the language a user chose, in this browser. */
const STORED_LANGUAGE = 'strapi-admin-language';
/**
 * Strapi's Chinese file of the content manager names its keys in full, and its loader prefixes them
 * a second time: without this the whole content manager would be English.
 */
const TWICE_PREFIXED = 'content-manager.content-manager.';
const PREFIX = 'content-manager.';

type Translations = Record<string, Record<string, string>>;

/** A first visit is in Chinese; who chose another language keeps it. */
export const speakChineseFirst = (app: StrapiApp): void => {
  if (!localStorage.getItem(STORED_LANGUAGE)) localStorage.setItem(STORED_LANGUAGE, LANGUAGE);

  const loadTrads = app.loadTrads.bind(app);
  app.loadTrads = async (customTranslations) => {
    await loadTrads(customTranslations);
    const { [LANGUAGE]: messages } = app.configurations.translations as Translations;
    for (const [key, message] of Object.entries(messages ?? {})) {
      if (key.startsWith(TWICE_PREFIXED) && messages) {
        messages[key.slice(PREFIX.length)] ??= message;
      }
    }
  };
};
