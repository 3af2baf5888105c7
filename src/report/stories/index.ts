import type { ComparedStory } from "../../findings/compared-story.js";
import type { FormatOf } from "../format.js";
import { storyCsv } from "./story-csv.js";
import { storyJson } from "./story-json.js";
import { storyMarkdown } from "./story-markdown.js";
import { storyTable } from "./story-table.js";

/** Every format of `compare`, in the order of the documentation. */
export const storyFormats: readonly FormatOf<ComparedStory>[] = [storyTable, storyJson, storyCsv, storyMarkdown];
