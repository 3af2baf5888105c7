import type { Format } from "../format.js";
import { checkstyle } from "./checkstyle.js";
import { concise } from "./concise.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { ndjson } from "./ndjson.js";
import { pretty } from "./pretty.js";
import { rdjson } from "./rdjson.js";
import { sarif } from "./sarif.js";
import { shard } from "./shard.js";

/** Every format of `check`, in the order of the documentation. */
export const formats: readonly Format[] = [
  pretty,
  concise,
  json,
  ndjson,
  sarif,
  github,
  junit,
  checkstyle,
  gitlab,
  rdjson,
  markdown,
  html,
  shard,
];
