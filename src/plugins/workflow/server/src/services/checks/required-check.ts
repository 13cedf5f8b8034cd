import type { Core } from '@strapi/strapi';
import type { Check } from '../../domain/checks/check';
import { service } from '../service';

const MESSAGE = { zh: '请填写', en: 'To be filled in' };

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What the type says must be there before approval. */
export const requiredCheck = (strapi: Core.Strapi): Check => ({
  code: 'required',
  run: ({ uid, content }) =>
    (service(strapi, 'governed').of(uid)?.requires ?? [])
      .filter((field) => isEmpty(content[field]))
      .map((field) => ({ field, code: 'required', severity: 'fail', message: MESSAGE })),
});
