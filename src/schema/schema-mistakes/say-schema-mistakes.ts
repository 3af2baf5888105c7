import type { SchemaError } from "../compiled-schema.js";
import type { Say } from "../mistake.js";
import { sayKeyChoices, sayMissingKeys, sayUnknownKeys } from "./keys.js";
import type { SchemaPlace } from "./schema-place.js";
import { sayWrongType, sayWrongValue } from "./values.js";

/** Says in an editor's words what a schema finds wrong with one value. */
export function saySchemaMistakes(
  place: SchemaPlace,
  errors: readonly SchemaError[],
  errsBelow: boolean,
  say: Say,
): void {
  const meant = sayUnknownKeys(place, errors, say);
  sayMissingKeys(place, errors, meant, say);
  sayKeyChoices(place, meant, say);
  const types = errors.filter(({ keyword }) => keyword === "type");
  // The branch of a choice that fits the value's type says more than those that never did.
  const fits = errsBelow || errors.some(({ keyword }) => !["type", "anyOf", "oneOf"].includes(keyword));
  if (types.length > 0 && !fits) sayWrongType(place, types, say);
  for (const error of errors) sayWrongValue(place, error, say);
}
