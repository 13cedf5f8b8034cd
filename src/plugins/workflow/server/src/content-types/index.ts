import freshnessRule from './freshness-rule/schema.json';

export const contentTypes = { 'freshness-rule': { schema: freshnessRule } };
