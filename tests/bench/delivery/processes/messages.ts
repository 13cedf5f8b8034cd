/** What the benchmark asks of its children, over the channel Node gives a forked process. */
export interface Question {
  id: number;
  ask: string;
  input: unknown;
}

export type Answer = { id: number; answer: unknown } | { id: number; failure: string };

export const READY = 'ready';

type Handlers = Record<string, (input: never) => unknown>;

/** In the child: answers the parent's questions from now on, and ends when the parent does. */
export const answerParent = (handlers: Handlers): void => {
  const send = (message: unknown) => process.send?.(message);
  process.on('message', ({ id, ask, input }: Question) => {
    const handler = handlers[ask];
    Promise.resolve()
      .then(() => {
        if (!handler) throw new Error(`nothing here answers ${ask}`);
        return handler(input as never);
      })
      .then(
        (answer) => send({ id, answer } satisfies Answer),
        (error: unknown) => send({ id, failure: String(error) } satisfies Answer)
      );
  });
  process.on('disconnect', () => process.exit(0));
  send(READY);
};
