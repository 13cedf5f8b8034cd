import { z } from 'zod';

const shape = z.strictObject({
  jobs: z.strictObject({
    /** Whether this node does the work that waits: schedules, mail. `WORKFLOW_JOBS=off`: others do. */
    enabled: z.boolean(),
  }),
  mail: z.strictObject({
    /** Whether notices are sent by e-mail too: `WORKFLOW_MAIL=on`. Needs a provider of `email`. */
    enabled: z.boolean(),
    /** The sender: `WORKFLOW_MAIL_FROM`; null: the provider's own. */
    from: z.string().min(3).nullable(),
  }),
  audit: z.strictObject({
    /** Months the audit trail is kept, at least six: `AUDIT_MONTHS`. */
    months: z.int().min(6),
    /** Days entries that tell of persons are kept, at least thirty: `AUDIT_PERSONAL_DAYS`. */
    personalDays: z.int().min(30),
  }),
});

export type Config = z.infer<typeof shape>;

type Environment = (name: string, fallback: string) => string;

export const config = {
  default: ({ env }: { env: Environment }): Config => ({
    jobs: { enabled: env('WORKFLOW_JOBS', 'on') !== 'off' },
    mail: {
      enabled: env('WORKFLOW_MAIL', 'off') === 'on',
      from: env('WORKFLOW_MAIL_FROM', '') || null,
    },
    audit: {
      months: Number(env('AUDIT_MONTHS', '36')),
      personalDays: Number(env('AUDIT_PERSONAL_DAYS', '180')),
    },
  }),
  /** @throws ZodError that names the setting */
  validator: (settings: unknown): void => {
    shape.parse(settings);
  },
};
