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
  }),
  /** @throws ZodError that names the setting */
  validator: (settings: unknown): void => {
    shape.parse(settings);
  },
};
