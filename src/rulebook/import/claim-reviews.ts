import type { DraftMap } from "../../schema/write-yaml.js";
import type { YamlNode } from "../../schema/yaml-node.js";
export function claimReviews(_root: YamlNode): readonly DraftMap[] | null {
  return null;
}
