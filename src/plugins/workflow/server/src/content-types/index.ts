import freshnessRule from './freshness-rule/schema.json';
import procedure from './procedure/schema.json';
import word from './word/schema.json';

export const contentTypes = {
  'freshness-rule': { schema: freshnessRule },
  procedure: { schema: procedure },
  word: { schema: word },
};
