import { aspectsByForm } from "./aspect-words.js";

export const builtAspects = [...aspectsByForm()];
