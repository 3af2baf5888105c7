import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Plugin } from "@oclif/core";
import { expect, it } from "vitest";

it(".oclif.manifest.json is that of the commands as they stand (npm run build writes it)", async () => {
  const root = join(import.meta.dirname, "../..");
  const plugin = new Plugin({ root, ignoreManifest: true, errorOnManifestCreate: true, respectNoCacheDefault: true });
  await plugin.load();
  const committed = JSON.parse(readFileSync(join(root, ".oclif.manifest.json"), "utf8"));
  expect(committed).toEqual(JSON.parse(JSON.stringify(plugin.manifest)));
});
