import type { AuditActor, AuditEntryInput } from '../../../../contracts/audit';
import type { EntryRow } from '../../queries/audit/insert-entries';
import { recordable, shortText } from './recordable';

const NAME = 200;

/**
 * An entry as it is stored.
 *
 * @param actor who makes the current request, for an entry that names nobody; null: the system
 */
export const entryRow = (entry: AuditEntryInput, actor: AuditActor | null): EntryRow => {
  const by = entry.actor === undefined ? actor : entry.actor;
  const { subject } = entry;
  return {
    kind: entry.kind,
    action: shortText(entry.action, NAME),
    personal: entry.personal ?? false,
    site_code: shortText(entry.siteCode, NAME),
    organ: shortText(entry.organ, NAME),
    actor_id: by?.id === undefined || by.id === null ? null : shortText(String(by.id), NAME),
    actor_name: shortText(by?.name, NAME),
    address: shortText(by?.address, NAME),
    subject_uid: shortText(subject?.uid, NAME),
    subject_id: shortText(subject?.documentId, NAME),
    locale: shortText(subject?.locale, NAME),
    title: shortText(subject?.title),
    before: entry.before ? recordable(entry.before) : null,
    after: entry.after ? recordable(entry.after) : null,
    reason: shortText(entry.reason),
  };
};
