import { aspectsByForm } from "./aspect-words.js";

/** A line for each word, with the aspects that it may mean, a tab between two. */
export const builtAspects = [...aspectsByForm()].map(([word, aspects]) => [word, ...aspects].join("\t")).join("\n");
