import type { LimitKind, LimitRule } from '../../../server/src/domain/limits/limit-rule';

type Translate = (id: string, defaultMessage: string) => string;

const KINDS: Readonly<Record<LimitKind, string>> = {
  within: '[trigger] within [amount]',
  display: 'On view for [amount]',
  minimum_period: 'On view for at least [amount]',
  by_date_each_year: 'By [trigger] every year',
  yearly: 'Every year',
  half_yearly: 'Every half year',
  quarterly: 'Every quarter',
  monthly: 'Every month',
  realtime: 'At once',
  prompt: 'Promptly',
  permanent: 'Permanently',
};

/** A rule of a limit in words, as `信息形成或变更之日起 20个工作日内`. */
export const limitMessage = (
  { kind, amount, unit, trigger }: LimitRule,
  say: Translate
): string => {
  const event =
    kind === 'by_date_each_year' || !trigger ? trigger : say(`trigger.${trigger}`, trigger);
  const time = amount === null ? '' : `${amount}${unit ? say(`unit.${unit}`, ` ${unit}`) : ''}`;
  return say(`limit.${kind}`, KINDS[kind])
    .replace('[trigger]', event ?? '')
    .replace('[amount]', time)
    .trim();
};
