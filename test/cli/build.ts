import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds dist/ when anything that goes into it is newer. */
export default function build(): void {
  const root = join(import.meta.dirname, "../..");
  const files = ["src", "schemas"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  );
  const others = ["package.json", "package-lock.json", "esbuild.config.mjs"].map((name) => join(root, name));
  const inputs = [...files, ...others];
  const built = join(root, "dist/bin.js");
  if (existsSync(built) && inputs.every((file) => changed(file) < changed(built))) return;
  execFileSync(process.execPath, ["esbuild.config.mjs", "--quiet", "--frozen"], { cwd: root, stdio: "inherit" });
}

function changed(file: string): number {
  return statSync(file).mtimeMs;
}
