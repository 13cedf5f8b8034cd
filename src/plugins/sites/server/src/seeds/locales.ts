/** Languages of the content, named as Strapi's list of locales names them. */
export const LOCALES = [
  { code: 'zh-Hans', name: 'Chinese (Simplified) (zh-Hans)' },
  { code: 'en', name: 'English (en)' },
] as const;
