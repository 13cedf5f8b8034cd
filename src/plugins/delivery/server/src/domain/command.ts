/** A command of `npm run gongkai -- NAME …`; a plugin offers its own in its service `commands`. */
export interface Command {
  name: string;
  /** One line, Chinese and English. */
  summary: string;
  usage: string;
  options: Record<string, { type: 'string' | 'boolean'; description: string }>;
  /** @returns the exit code */
  run: (input: CommandInput) => Promise<number>;
}

export interface CommandInput {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
  output: {
    /** To standard output: the command's result. */
    print: (text: string) => void;
    /** To standard error: everything else. */
    say: (text: string) => void;
    progress: (done: number, total: number, label: string) => void;
  };
}
