import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "claimlint-tests-";

/** Gives all tests one folder for what they write, and takes it away after the last of them. */
export function setup(): () => void {
  // Every project of a run asks; the first has made it.
  if (tmpdir().includes(prefix)) return () => {};
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  const before = { TMPDIR: process.env.TMPDIR, TEMP: process.env.TEMP, TMP: process.env.TMP };
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true });
  };
}
