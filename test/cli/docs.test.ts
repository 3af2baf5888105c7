import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, plainEnv } from "./run-cli.js";

const docs = join(import.meta.dirname, "../../docs");
/** The page on the rule language has rules and no commands; a test of its own runs them. */
const written = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !name.startsWith("reference") && name !== "rules.md")
  .sort();

/** A fenced block: its language, what stands behind it, its text and where that text lies in the page. */
interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w+)[ \t]*([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", info = "", text = ""] = match;
    const start = match.index + whole.indexOf("\n") + 1;
    return { language, info, text, start, end: start + text.length };
  });
}

/** claimlint as it stands; npm, npx and pre-commit stand in for the network. */
const shims = folderWith({
  claimlint: `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
  npm: "#!/bin/sh\nexit 0\n",
  npx: '#!/bin/sh\nwhile expr "x$1" : x- >/dev/null; do shift; done\nshift\nexec claimlint "$@"\n',
  "pre-commit": "#!/bin/sh\nexit 0\n",
});
for (const name of readdirSync(shims)) spawnSync("chmod", ["+x", join(shims, name)]);
const env = {
  ...plainEnv,
  PATH: [shims, process.env.PATH].join(delimiter),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@b",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@b",
};

/**
 * Does what a page says, from top to bottom in one folder: a block with a path behind its language is a file, `sh` is run
 * (and ends with the code behind it, 0 unless given), `text` behind a command is what it printed. Returns the page with
 * what was really printed.
 */
function follow(page: string): string {
  const folder = folderWith({});
  let printed: string | null = null;
  let result = "";
  let done = 0;
  for (const { language, info, text, start, end } of blocksOf(page)) {
    if (language === "sh") {
      const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-e", "-c", text], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      expect(status, `${text}${stdout}${stderr}`).toBe(Number(/\d+/.exec(info)?.[0] ?? 0));
      printed = stdout + stderr;
    } else if (language === "text" && printed !== null) {
      result += page.slice(done, start) + printed;
      done = end;
      printed = null;
    } else if (info !== "") {
      const file = join(folder, info);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return result + page.slice(done);
}

describe("the documentation", () => {
  it.each(written)("%s: every command does what it says", (name) => {
    const page = readFileSync(join(docs, name), "utf8");
    const followed = follow(page);
    if (process.env.UPDATE) writeFileSync(join(docs, name), followed);
    else expect(followed).toBe(page);
  });

  it.each(written)("%s leads nowhere that is not there", (name) => {
    const page = readFileSync(join(docs, name), "utf8");
    for (const [, target = ""] of page.matchAll(/\]\(([^)#:]+)[^)]*\)/g)) {
      expect(() => readFileSync(join(docs, dirname(name), target))).not.toThrow();
    }
  });
});
