import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { RunResult } from "../findings/run-result.js";
import {
  type Baseline,
  holdBaseline,
  pruneBaseline,
  readBaseline,
  updateBaseline,
  writeBaseline,
} from "../project/baseline.js";
import type { Config } from "../project/config/config.js";
import { shownPath } from "../project/discover.js";
import { count } from "../report/count.js";
import type { BaselineOrder } from "./check-options.js";

/** What takes known findings out of a run. */
export interface Holder {
  hold(result: RunResult): RunResult;
  /** Brings the baseline up to date with a run as it was found, where that is asked for; returns what is to be told. */
  settle(found: RunResult): readonly string[];
}

/** Written where no other name is given. */
const usualBaseline = "claimlint-baseline.json";

/** Opens the baseline that the command line or the configuration names; without one nothing is known. */
export function openHolder(order: BaselineOrder, config: Config | null, cwd: string): Holder {
  const { action } = order;
  const configured = config?.baseline && shownPath(resolve(config.folder, config.baseline.value), cwd);
  const file = order.file ?? configured ?? (action === "hold" ? undefined : usualBaseline);
  if (file === undefined) return { hold: (result) => result, settle: () => [] };
  const isNew = action === "update" && !existsSync(resolve(cwd, file));
  let baseline: Baseline = isNew ? { file, cwd, entries: [] } : readBaseline(file, cwd);
  return {
    hold: (result) => ({ ...result, files: holdBaseline(result.files, baseline).files }),
    settle({ files }) {
      if (action === "hold") return sayGone(holdBaseline(files, baseline).gone);
      const before = sizeOf(baseline);
      baseline = action === "update" ? updateBaseline(files, baseline) : pruneBaseline(files, baseline);
      writeBaseline(baseline);
      const size = sizeOf(baseline);
      return [
        action === "update"
          ? `${file}: ${count(size, "finding")} written down as known`
          : `${file}: ${count(before - size, "finding")} taken out, ${size} left`,
      ];
    },
  };
}

function sayGone(gone: number): readonly string[] {
  if (gone === 0) return [];
  return [
    `${count(gone, "finding")} of the baseline did not come up again; --prune-baseline takes what is gone out of it`,
  ];
}

function sizeOf({ entries }: Baseline): number {
  return entries.reduce((sum, entry) => sum + entry.count, 0);
}
