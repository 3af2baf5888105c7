import { dirname } from "node:path/posix";
import { metadataValues } from "../document/metadata-values.js";
import type { Reading } from "../pipeline.js";
import type { AcrossGroups } from "./config/config.js";

/**
 * The groups of articles that are held against each other. An article may stand in several; one that shares no value of
 * the key stands in none.
 */
export function groupReadings(readings: readonly Reading[], across: AcrossGroups): readonly (readonly Reading[])[] {
  if (across === false) return [];
  if (across === true) return [readings];
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { source } = reading.document;
    const names = "key" in across ? metadataValues(source, across.key) : [dirname(source.path)];
    for (const name of new Set(names)) {
      const group = groups.get(name);
      if (group) group.push(reading);
      else groups.set(name, [reading]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
