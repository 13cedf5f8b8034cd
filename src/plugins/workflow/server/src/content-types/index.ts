import freshnessRule from './freshness-rule/schema.json';
import procedure from './procedure/schema.json';

export const contentTypes = {
  'freshness-rule': { schema: freshnessRule },
  procedure: { schema: procedure },
};
