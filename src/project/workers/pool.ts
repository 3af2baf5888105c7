import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { CheckedFile } from "../check-article.js";
import type { Input } from "../open-article.js";
import { ownPackage } from "../own-package.js";
import type { CheckPlan } from "./plan.js";
import type { Answer, Order } from "./serve.js";

/** Files handed over at a time: enough that messages cost nothing, few enough that all end together. */
const batchSize = 8;

/**
 * Checks files in so many threads and returns what came of each, in the order of the inputs. A crash in one is thrown with
 * the path of its article.
 */
export async function checkInWorkers(
  inputs: readonly Input[],
  plan: CheckPlan,
  count: number,
  onFile: (done: number) => void,
): Promise<readonly CheckedFile[]> {
  const checked = new Array<CheckedFile>(inputs.length);
  let next = 0;
  let done = 0;
  const takeBatch = (): Order[] => {
    const batch = inputs.slice(next, next + batchSize).map(({ path, held }, offset) => {
      const index = next + offset;
      return held ? { index, path, bytes: held() } : { index, path };
    });
    next += batch.length;
    return batch;
  };
  const threads = Array.from({ length: count }, () => new Worker(workerFile(), { workerData: plan }));
  try {
    await Promise.all(threads.map(work));
    return checked;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  function work(thread: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      let owed = 0;
      const hand = (): void => {
        const batch = takeBatch();
        if (batch.length === 0) return;
        owed++;
        thread.postMessage(batch);
      };
      thread.on("error", reject);
      thread.on("exit", (code) => reject(new Error(`a worker ended early, with ${code}`)));
      thread.on("message", (answers: readonly Answer[]) => {
        owed--;
        for (const answer of answers) {
          if ("crash" in answer) return reject(new Error(answer.crash));
          checked[answer.index] = answer.checked;
          onFile(++done);
        }
        hand();
        if (owed === 0) resolve();
      });
      // One batch is worked on while the next is on its way.
      hand();
      hand();
      if (owed === 0) resolve();
    });
  }
}

function workerFile(): string {
  return join(ownPackage().folder, "dist", "worker.js");
}
