import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { dueFields } from './due-fields';
import { displayUntil } from './limits/display-until';
import type { LimitRule } from './limits/limit-rule';
import type { RecordInput } from './record-input';
import { validityOf } from './validity';

/** What a record is stored with besides what its input says. */
export interface RecordPlace {
  documentId: string;
  slug: string;
  indexNumber: string;
  locale: string;
  limitRules: readonly LimitRule[];
  itemDraftId: number;
  itemPublishedId: number;
  organId: number;
  firstPublishedAt: Date;
}

export interface RecordRow extends Record<string, unknown> {
  document_id: string;
  locale: string;
}

/**
 * The stored columns of a record, one row for each language; what the Document Service and the
 * record's own middleware make of the same input.
 *
 * @param today legal day, `YYYY-MM-DD`
 */
export const recordRows = (
  input: RecordInput,
  place: RecordPlace,
  { calendar, today }: { calendar: WorkingCalendar; today: string }
): RecordRow[] => {
  const facts = {
    formedOn: input.formedOn ?? null,
    changedOn: input.changedOn ?? null,
    obtainedOn: input.obtainedOn ?? null,
  };
  const due = dueFields(facts, place.limitRules, calendar);
  const publishedOn = calendar.dayOf(place.firstPublishedAt);
  const shared = {
    document_id: place.documentId,
    slug: place.slug,
    former_slugs: [],
    index_number: place.indexNumber,
    document_number: input.documentNumber ?? null,
    source: input.source ?? null,
    source_url: input.sourceUrl ?? null,
    theme: input.theme ?? null,
    genre: input.genre ?? null,
    service_audience: input.serviceAudience ?? null,
    attribute: input.attribute,
    ground: input.ground ?? null,
    ground_reason: input.groundReason ?? null,
    formed_on: facts.formedOn,
    changed_on: facts.changedOn,
    obtained_on: facts.obtainedOn,
    due_on: due.dueOn,
    due_provisional: due.dueProvisional,
    due_basis: due.dueBasis,
    display_until:
      input.displayUntil ?? displayUntil(place.limitRules, publishedOn, calendar)?.until ?? null,
    review_on: input.reviewOn ?? null,
    validity: validityOf({ expiresOn: input.expiresOn ?? null }, today),
    effective_on: input.effectiveOn ?? null,
    expires_on: input.expiresOn ?? null,
    sample: input.sample,
    item_draft_id: place.itemDraftId,
    item_published_id: place.itemPublishedId,
    organ_id: place.organId,
  };
  const inLanguage = (
    locale: string,
    words: Pick<RecordInput, 'title' | 'summary' | 'body' | 'keywords'>
  ): RecordRow => ({
    ...shared,
    locale,
    title: words.title,
    summary: words.summary ?? null,
    body: words.body ?? null,
    keywords: words.keywords ?? null,
  });
  return [
    inLanguage(place.locale, input),
    ...Object.entries(input.translations ?? {})
      .filter(([locale]) => locale !== place.locale)
      .map(([locale, words]) => inLanguage(locale, words)),
  ];
};
