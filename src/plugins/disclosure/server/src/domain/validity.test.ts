import { validityOf, type Validity, type ValidityInput } from './validity';

const TODAY = '2026-03-16';

const cases: [rule: string, document: ValidityInput, validity: Validity][] = [
  ['a document is in force until something ends it', {}, 'in_force'],
  ['the day of repeal is without force', { repealedOn: TODAY }, 'repealed'],
  ['a repeal to come changes nothing yet', { repealedOn: '2026-03-17' }, 'in_force'],
  ['the last day of its term is in force', { expiresOn: TODAY }, 'in_force'],
  ['the day after its term is not', { expiresOn: '2026-03-15' }, 'expired'],
  ['an amended document says so', { amended: true }, 'amended'],
  ['expiry outweighs amendment', { amended: true, expiresOn: '2026-01-01' }, 'expired'],
  ['repeal outweighs expiry', { repealedOn: '2026-02-01', expiresOn: '2026-01-01' }, 'repealed'],
  ['nulls end nothing', { repealedOn: null, expiresOn: null }, 'in_force'],
];

test.each(cases)('%s', (_rule, document, validity) => {
  expect(validityOf(document, TODAY)).toBe(validity);
});
