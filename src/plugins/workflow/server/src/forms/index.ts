import { freshnessRuleForm } from './freshness-rule-form';
import { procedureForm } from './procedure-form';
import { wordForm } from './word-form';

/** Forms of this plugin's content types, by uid. */
export const forms = {
  'plugin::workflow.freshness-rule': freshnessRuleForm,
  'plugin::workflow.procedure': procedureForm,
  'plugin::workflow.word': wordForm,
} as const;
