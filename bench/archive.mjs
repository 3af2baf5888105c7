import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusOf } from "./corpus.mjs";

const bin = join(import.meta.dirname, "../dist/bin.js");
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** An archive of one article a line, in which nothing is found: the peak of memory, for few articles and for many. */
export function archive({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    writeFileSync(join(folder, "peak.cjs"), peakReporter);
    console.log("An archive of one article a line");
    for (const count of quick ? [100, 1000] : [1000, 10_000, 100_000]) {
      const file = join(folder, `${count}.ndjson`);
      const bytes = writeArchive(file, count);
      const start = performance.now();
      const args = [
        "--require",
        join(folder, "peak.cjs"),
        bin,
        "check",
        file,
        "--no-config",
        "--select",
        "percent-points",
        "--quiet",
      ];
      const { stderr } = spawnSync(process.execPath, args, { env, cwd: folder, maxBuffer: 1 << 30 });
      const peak = /peak (\d+)/.exec(stderr.toString())?.[1];
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(
        `  ${String(count).padStart(7)} articles ${(bytes / 1e6).toFixed(0).padStart(5)} MB ${seconds.padStart(6)} s   peak ${Math.round(peak / 1024)} MiB`,
      );
    }
    console.log();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Resident memory at its most, in KiB, as the system has counted it. */
const peakReporter = `process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS));\n`;

function writeArchive(path, count) {
  const file = openSync(path, "w");
  let bytes = 0;
  for (const { name, text } of corpusOf(count, [".txt"])) {
    bytes += writeSync(
      file,
      `${JSON.stringify({ id: name, date: "2021-07-26", title: "News", text: text.slice(0, 1500) })}\n`,
    );
  }
  closeSync(file);
  return bytes;
}
