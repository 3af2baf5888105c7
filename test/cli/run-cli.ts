import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const bin = join(import.meta.dirname, "../../dist/bin.js");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A file that Node loads before the command. */
  readonly preload?: string;
}

/** The environment of a plain terminal: nothing that asks for colours, nothing that slows the start. */
export const plainEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NO_COLOR|FORCE_COLOR|DEBUG|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|VITEST.*)$/.test(name),
  ),
);

/** Runs the built command to its end. */
export function runCli(args: readonly string[], { cwd, input = "", env = {}, preload }: RunSettings): Outcome {
  const before = preload === undefined ? [] : ["--require", preload];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, bin, ...args], {
    cwd,
    input,
    env: { ...plainEnv, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "claimlint-")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
