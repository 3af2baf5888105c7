import { join } from "node:path";

/**
 * Puts off the evaluation of packages until one of their functions or classes is first called: a stand-in for each does
 * nothing but call it. Only what is called or constructed can be had of such a package.
 */
export function latePackagesPlugin(packages) {
  return {
    name: "late-packages",
    setup(build) {
      // What packages import of each other stays as it is.
      build.onResolve({ filter: new RegExp(`^(${packages.join("|")})$`) }, ({ path, importer }) =>
        importer.startsWith(source) ? { path, namespace: "late" } : undefined,
      );
      build.onLoad({ filter: /./, namespace: "late" }, async ({ path }) => ({
        contents: await standIns(path),
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

const source = join(import.meta.dirname, "..");

async function standIns(path) {
  const names = Object.entries(await import(path)).filter(([, value]) => typeof value === "function");
  const lines = names
    .filter(([name]) => name !== "default")
    .map(([name]) => `export function ${name}(...args) { return stand(late().${name}, args, new.target); }`);
  return `
const late = () => require("${path}");
const stand = (own, args, isNew) => (isNew ? new own(...args) : own(...args));
${lines.join("\n")}`;
}
