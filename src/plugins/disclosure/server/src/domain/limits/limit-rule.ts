/** What a rule of 公开时限 asks for. Public names: the API and the catalogue's tables carry them. */
export type LimitKind =
  /** To be public at the latest so long after the trigger. */
  | 'within'
  /** 公示期: to be on view so long, then to leave it. */
  | 'display'
  /** 不少于: to be on view at least so long. */
  | 'minimum_period'
  /** Every year by the date in `trigger`, 'MM-DD'. */
  | 'by_date_each_year'
  /** 按年公开. */
  | 'yearly'
  /** 每半年. */
  | 'half_yearly'
  /** 每季度. */
  | 'quarterly'
  /** 每月. */
  | 'monthly'
  /** 实时. */
  | 'realtime'
  /** 及时. */
  | 'prompt'
  /** 长期公开、永久公开. */
  | 'permanent';

export type LimitUnit = 'working_days' | 'calendar_days';

export type LimitTrigger =
  | 'formed_or_changed'
  | 'made_or_obtained'
  | 'approved_by_congress'
  | 'approved_by_finance'
  | 'before_submission_for_approval'
  | 'application_received'
  | 'decision_made'
  | 'result_determined'
  | 'unspecified';

/**
 * One rule of a limit. Only counted kinds carry `amount` and `unit`: `realtime` carries 0 working
 * days, the other kinds without a number null. `trigger` is a {@link LimitTrigger}, the 'MM-DD' of
 * `by_date_each_year`, or null where publication itself or nothing starts the rule.
 */
export type LimitRule = {
  readonly kind: LimitKind;
  readonly amount: number | null;
  readonly unit: LimitUnit | null;
  readonly trigger: string | null;
};
