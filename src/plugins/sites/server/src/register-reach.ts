import type { Core } from '@strapi/strapi';
import { guardCounts } from './guards/counts';
import { guardDocuments } from './guards/documents';
import { followSites } from './guards/site-folders';
import { guardUploads } from './guards/uploads';
import { guardReach } from './guards/writes';
import { service } from './services/service';

const CONTACT = ['address', 'phone', 'fax', 'email', 'postcode', 'officeHours'];
const READ = ['read'] as const;

/** Puts our own types under the rules of reach, and the rules before every door of the admin. */
export const registerReach = (strapi: Core.Strapi): void => {
  const types = service(strapi, 'scopedTypes');
  types.add('plugin::sites.site', {
    attribute: 'code',
    editable: CONTACT,
    grants: {
      editor: READ,
      reviewer: READ,
      approver: READ,
      moderator: READ,
      'site-admin': ['read', 'update'],
      supervisor: READ,
    },
  });
  types.addReference('plugin::sites.organ');
  types.add('plugin::sites.appointment', {
    grants: { 'site-admin': ['create', 'read', 'update', 'delete'] },
  });
  guardReach(strapi);
  followSites(strapi);
  guardDocuments(strapi);
  guardCounts(strapi);
  guardUploads(strapi);
};
