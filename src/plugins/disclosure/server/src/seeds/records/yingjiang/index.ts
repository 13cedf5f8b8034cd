import type { RecordSeed } from '../record-seed';
import { CITY_SERVICES } from './city-services';
import { EDUCATION } from './education';
import { ELDERLY_CARE } from './elderly-care';
import { FINANCE_EMPLOYMENT } from './finance-employment';
import { HEALTH } from './health';
import { LAW_CULTURE } from './law-culture';
import { PLANNING_ENVIRONMENT } from './planning-environment';
import { SOCIAL_ASSISTANCE } from './social-assistance';

export const YINGJIANG: readonly RecordSeed[] = [
  ...SOCIAL_ASSISTANCE,
  ...ELDERLY_CARE,
  ...EDUCATION,
  ...HEALTH,
  ...FINANCE_EMPLOYMENT,
  ...PLANNING_ENVIRONMENT,
  ...CITY_SERVICES,
  ...LAW_CULTURE,
];
