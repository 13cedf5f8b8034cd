import type { Method } from './catalogue-row';
import { normalLabel } from './label';
import { chosenLabels } from './tick-marks';

const METHODS: Readonly<Record<string, Method>> = {
  主动: 'proactive',
  主动公开: 'proactive',
  依申请: 'on_request',
  依申请公开: 'on_request',
  proactive: 'proactive',
  on_request: 'on_request',
};

export const methodOf = (label: string): Method | null => METHODS[normalLabel(label)] ?? null;

export const sortMethods = (methods: readonly Method[]): Method[] =>
  (['proactive', 'on_request'] as const).filter((method) => methods.includes(method));

/** 公开方式 of one cell (主动公开, Art. 19; 依申请公开, Art. 27); `unknown` holds what is neither. */
export function parseMethods(text: string): { methods: Method[]; unknown: string[] } {
  const labels = chosenLabels(text).flatMap((label) => label.split(/[/和及]/));
  const known = labels.map(methodOf);
  return {
    methods: sortMethods(known.filter((method) => method !== null)),
    unknown: labels.filter((_, index) => known[index] === null),
  };
}
