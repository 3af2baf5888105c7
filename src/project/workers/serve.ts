import type { MessagePort } from "node:worker_threads";
import type { FactBase } from "../../pipeline.js";
import type { Cache } from "../cache.js";
import { type CheckedFile, checkFile } from "../check-article.js";
import type { Config } from "../config/config.js";
import { inputOf } from "../open-article.js";
import { type CheckPlan, openPlan } from "./plan.js";

/** A file that a worker is to check; its bytes only where they are not on the disk. */
export interface Order {
  readonly index: number;
  readonly path: string;
  readonly bytes?: Uint8Array;
}

/** What came of an order. */
export type Answer =
  | { readonly index: number; readonly checked: CheckedFile }
  | { readonly index: number; readonly crash: string };

/** Checks articles in a thread of its own: orders come in through the port, answers go out. */
export async function serveChecks(port: MessagePort, plan: CheckPlan): Promise<void> {
  const { config, facts, settingsFor } = openPlan(plan);
  const cache = plan.cache === undefined ? {} : { cache: await openLater(plan.cache, facts, config) };
  let last = Promise.resolve();
  port.on("message", (orders: readonly Order[]) => {
    last = last.then(async () => {
      const answers: Answer[] = [];
      for (const order of orders) answers.push(await answer(order));
      port.postMessage(answers);
    });
  });

  async function answer({ index, path, bytes }: Order): Promise<Answer> {
    try {
      return { index, checked: await checkFile(inputOf(path, plan.cwd, bytes), { facts, settingsFor, ...cache }) };
    } catch (error) {
      return { index, crash: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** What few runs need is not loaded by all. */
async function openLater(folder: string, facts: FactBase, config: Config | null): Promise<Cache> {
  const { openCache } = await import("../cache.js");
  return openCache(folder, facts, config);
}
