import { HUAINING } from './huaining/records';
import type { RecordSeed } from './record-seed';
import { TONGCHENG } from './tongcheng/records';
import { YINGJIANG } from './yingjiang';

/** The sample's records by the code of their site; amended and repealed ones before the amending. */
export const RECORDS: Readonly<Record<string, readonly RecordSeed[]>> = {
  yingjiang: YINGJIANG,
  huaining: HUAINING,
  tongcheng: TONGCHENG,
};
