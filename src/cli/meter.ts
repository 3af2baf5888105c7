import type { RunStats } from "../findings/run-stats.js";

/** Takes the time of pieces of work by their names. */
export interface Meter {
  measure<T>(name: string, work: () => T): T;
  /** What was measured, and what all of it took from the start. */
  stop(): RunStats;
}

/** Starts to measure. */
export function startMeter(): Meter {
  const start = performance.now();
  const spent = new Map<string, { milliseconds: number; times: number }>();
  return {
    measure(name, work) {
      const begin = performance.now();
      try {
        return work();
      } finally {
        const entry = spent.get(name) ?? { milliseconds: 0, times: 0 };
        entry.milliseconds += performance.now() - begin;
        entry.times++;
        spent.set(name, entry);
      }
    },
    stop: () => ({ total: performance.now() - start, spent }),
  };
}
