import type { UID } from '@strapi/strapi';
import type { Form } from '../../../../sites/contracts/form';
import { areaForm } from './area-form';
import { itemForm } from './item-form';
import { recordForm } from './record-form';

export const forms = {
  'plugin::disclosure.area': areaForm,
  'plugin::disclosure.item': itemForm,
  'plugin::disclosure.record': recordForm,
} satisfies Partial<Record<UID.ContentType, Form>>;
