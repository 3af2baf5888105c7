import type { Ora } from "ora";

/** Tells a person at a terminal how far long work has come. */
export interface Progress {
  update(done: number, total: number): void;
  /** Clears the line; may be called more than once. */
  stop(): void;
}

/** For those that nobody looks at. */
export const noProgress: Progress = { update: () => {}, stop: () => {} };

/** Milliseconds of work before anything is shown. */
const patience = 400;
/** Milliseconds between two looks at how far the work has come. */
const interval = 100;

/**
 * Starts to wait for long work. Nothing is shown for short work, nor when standard error is no terminal or one that does
 * not say how wide it is, since a spinner cannot clear its line there.
 */
export function startProgress(verb: string): Progress {
  if (!process.stderr.isTTY || !process.stderr.columns) return noProgress;
  let spinner: Ora | undefined;
  let text = verb;
  let stopped = false;
  let timer = setTimeout(show, patience);
  return {
    update(done, total) {
      text = `${verb} ${done} of ${total}`;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };

  async function show(): Promise<void> {
    const { default: ora } = await import("ora");
    if (stopped) return;
    // Standard input is left alone: it may carry an article.
    spinner = ora({ text, discardStdin: false }).start();
    timer = setTimeout(refresh, interval);
  }

  function refresh(): void {
    if (spinner) spinner.text = text;
    timer = setTimeout(refresh, interval);
  }
}
