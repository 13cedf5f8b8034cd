import { freshnessRuleForm } from './freshness-rule-form';
import { procedureForm } from './procedure-form';

/** Forms of this plugin's content types, by uid. */
export const forms = {
  'plugin::workflow.freshness-rule': freshnessRuleForm,
  'plugin::workflow.procedure': procedureForm,
} as const;
