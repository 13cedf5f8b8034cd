import { freshnessRuleForm } from './freshness-rule-form';

/** Forms of this plugin's content types, by uid. */
export const forms = { 'plugin::workflow.freshness-rule': freshnessRuleForm } as const;
