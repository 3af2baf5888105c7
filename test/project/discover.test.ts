import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { discover } from "../../src/project/discover.js";

/** A new folder with empty files of these names, or with these texts in them. */
function folderWith(...files: readonly (string | readonly [name: string, text: string])[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "claimlint-")));
  for (const file of files) {
    const [name, text] = typeof file === "string" ? [file, ""] : file;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("a folder gives its articles", () => {
  it("in order of path, whatever the locale", async () => {
    const cwd = folderWith("b.md", "B.md", "a/z.html", "a.txt", "ä.md", "a-b.markdown");
    expect((await discover(["."], cwd)).files).toEqual(["B.md", "a-b.markdown", "a.txt", "a/z.html", "b.md", "ä.md"]);
  });

  it("but nothing else, nothing hidden, nothing installed", async () => {
    const cwd = folderWith("a.md", "a.png", "notes.yaml", ".draft.md", ".git/x.md", "node_modules/p/readme.md", "c.MD");
    expect((await discover(["."], cwd)).files).toEqual(["a.md", "c.MD"]);
  });

  it("but nothing that .gitignore passes over, in any folder of the repository", async () => {
    const cwd = folderWith(
      ".git/HEAD",
      [".gitignore", "old/\n*.bak.md\n"],
      ["news/.gitignore", "draft-*.md\n!keep.bak.md\n"],
      "old/a.md",
      "a.bak.md",
      "news/keep.bak.md",
      "news/draft-1.md",
      "news/1.md",
      "draft-2.md",
    );
    const kept = ["draft-2.md", "news/1.md", "news/keep.bak.md"];
    expect((await discover(["."], cwd)).files).toEqual(kept);
    expect((await discover(["**/*"], cwd)).files).toEqual(kept);
    expect((await discover(["."], join(cwd, "news"))).files).toEqual(["1.md", "keep.bak.md"]);
  });

  it("also when git passes over the folder itself, since it was named", async () => {
    const cwd = folderWith(".git/HEAD", [".gitignore", "old/\n"], "old/a.md");
    expect((await discover(["old"], cwd)).files).toEqual(["old/a.md"]);
  });
});

describe("a file named by hand is read", () => {
  it.each(["notes.rst", ".draft.md", "ignored.md", "weird [1].md", "two words.md", "ü\u0308.md"])(
    "%s",
    async (name) => {
      const cwd = folderWith(name, [".gitignore", "ignored.md\n"]);
      expect(await discover([name], cwd)).toEqual({ files: [name], errors: [] });
    },
  );

  it("once, however often and by whatever way it is named", async () => {
    const cwd = folderWith("a/b.md");
    const { files } = await discover(["a/b.md", "./a//b.md", "a", join(cwd, "a/b.md"), "**/*.md"], cwd);
    expect(files).toEqual(["a/b.md"]);
  });

  it("and shown by its way from the current folder", async () => {
    const cwd = folderWith("a/b.md", "c/d.txt");
    expect((await discover(["../c/d.txt"], join(cwd, "a"))).files).toEqual(["../c/d.txt"]);
  });
});

describe("a glob gives the articles that it matches", () => {
  it.each([
    ["*.md", ["a.md"]],
    ["**/*.{md,txt}", ["a.md", "news/b.md", "news/c.txt"]],
    ["news/*", ["news/b.md", "news/c.txt"]],
  ])("%s", async (pattern, files) => {
    const cwd = folderWith("a.md", "news/b.md", "news/c.txt", "news/d.png", "node_modules/e.md");
    expect((await discover([pattern], cwd)).files).toEqual(files);
  });
});

describe("what leads to nothing is an error, and the rest is found all the same", () => {
  it.each([
    ["nope.md", "no such file or folder"],
    ["barren", "no articles in this folder (.md .markdown .html .htm .txt .docx)"],
    ["*.htm", "matches no article"],
    ["rules.yaml", "is YAML, not an article; claim rules are given with --rules"],
    ["a.md/b.md", "part of the path is not a folder"],
  ])("%s", async (path, message) => {
    const cwd = folderWith("a.md", "barren/readme.rst", "rules.yaml");
    expect(await discover([path, "a.md"], cwd)).toEqual({ files: ["a.md"], errors: [{ path, message }] });
  });
});

describe("links", () => {
  it("are followed, but lead to nothing twice", async () => {
    const cwd = folderWith("real/a.md", "elsewhere/b.md");
    symlinkSync(join(cwd, "real"), join(cwd, "also-real"));
    symlinkSync(join(cwd, "real/a.md"), join(cwd, "again.md"));
    const other = folderWith("c.md", "d/e.md");
    symlinkSync(other, join(cwd, "outside"));
    const { files, errors } = await discover(["."], cwd);
    expect(files).toEqual(["elsewhere/b.md", "outside/c.md", "outside/d/e.md", "real/a.md"]);
    expect(errors).toEqual([]);
  });

  it("that lead round in a circle or nowhere are told", async () => {
    const cwd = folderWith("news/a.md");
    symlinkSync(cwd, join(cwd, "news/loop"));
    symlinkSync("/nowhere/at/all.md", join(cwd, "news/lost.md"));
    symlinkSync("/nowhere/at/all.png", join(cwd, "news/lost.png"));
    expect(await discover(["."], cwd)).toEqual({
      files: ["news/a.md"],
      errors: [
        { path: "news/loop", message: "is a link that leads back to a folder around it" },
        { path: "news/lost.md", message: "is a link that leads nowhere" },
      ],
    });
  });
});

describe("what is asked for twice is read and told once", () => {
  it("what cannot be read", async () => {
    const cwd = folderWith("a.md");
    symlinkSync("nowhere.md", join(cwd, "lost.md"));
    const { errors } = await discover([".", ".", "lost.md", "no.md", "./no.md"], cwd);
    expect(errors.map(({ path, message }) => `${path} ${message}`)).toEqual([
      "lost.md is a link that leads nowhere",
      "no.md no such file or folder",
    ]);
  });

  it("an article and a link to it, by the article's own name", async () => {
    const cwd = folderWith("m/in.md");
    symlinkSync("m/in.md", join(cwd, "a.md"));
    symlinkSync("m/in.md", join(cwd, "z.md"));
    expect((await discover(["a.md", "m/in.md", "z.md"], cwd)).files).toEqual(["m/in.md"]);
    expect((await discover(["z.md", "a.md"], cwd)).files).toEqual(["a.md"]);
    expect((await discover(["z.md"], cwd)).files).toEqual(["z.md"]);
  });
});

it("an empty path, which a script's unset variable gives, is not the current folder", async () => {
  await expect(discover([""], folderWith("a.md"))).rejects.toThrow("a path is empty; . names the current folder");
});

it("what never ends is not begun: a device named by hand is an error, and passed over in a folder", async () => {
  const cwd = folderWith("a.md");
  symlinkSync("/dev/null", join(cwd, "null.md"));
  expect((await discover(["."], cwd)).files).toEqual(["a.md"]);
  expect((await discover(["*.md"], cwd)).files).toEqual(["a.md"]);
  expect(await discover(["null.md"], cwd)).toEqual({
    files: [],
    errors: [{ path: "null.md", message: "is no regular file; - reads standard input" }],
  });
});
