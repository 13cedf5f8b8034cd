import type { UID } from '@strapi/strapi';
import type { Form } from '../../../contracts/form';
import { appointmentForm } from './appointment-form';
import { calendarYearForm } from './calendar-year-form';
import { organForm } from './organ-form';
import { siteForm } from './site-form';
import { termForm } from './term-form';

export const forms = {
  'plugin::sites.site': siteForm,
  'plugin::sites.organ': organForm,
  'plugin::sites.term': termForm,
  'plugin::sites.calendar-year': calendarYearForm,
  'plugin::sites.appointment': appointmentForm,
} satisfies Partial<Record<UID.ContentType, Form>>;
