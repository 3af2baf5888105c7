import { openPacker } from "../../findings/pack.js";
import { type Format, shown } from "../format.js";
import { toJson } from "../to-json.js";

/** All of a run with the texts that its findings speak of: what `claimlint merge` puts together again. */
export const shard: Format = {
  name: "shard",
  extension: "json",
  render(result, options) {
    const { version, files, rules, errors } = shown(result, options);
    const packer = openPacker();
    const packed = { files: files.map(packer.pack), rules: rules.map(packer.pack) };
    return `${toJson({ shard: 1, version, notes: options.notes ?? [], errors, ...packed, sources: packer.sources })}\n`;
  },
};
