/** A JSON Schema made into code by the build: `import rules from "./claim-rules.json?validator"`. */
export interface CompiledSchema {
  /** What does not hold, in the order of the schema; empty when all is well. */
  errorsOf(value: unknown): readonly SchemaError[];
  /** The schema without the texts that are for its readers. */
  readonly outline: SchemaOutline;
}

/** An error as ajv gives it, without a message. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set on errors about a key's name. */
  readonly propertyName?: string;
}

/** What messages need of a schema. */
export interface SchemaOutline {
  readonly $ref?: string;
  /** What the thing is called in a message, with its article: "a fact". */
  readonly title?: string;
  /** The end of a sentence that begins with the key: "must be an address". */
  readonly $comment?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaOutline>>;
  readonly propertyNames?: SchemaOutline;
  readonly additionalProperties?: SchemaOutline | boolean;
  readonly items?: SchemaOutline;
  readonly required?: readonly string[];
  readonly anyOf?: readonly SchemaOutline[];
  readonly oneOf?: readonly SchemaOutline[];
  readonly definitions?: Readonly<Record<string, SchemaOutline>>;
}

/** The schemas that a value at a path may follow: the one declared for it, and where that offers a choice, each choice. */
export function schemasAt(root: SchemaOutline, path: readonly string[]): SchemaOutline[] {
  let schemas = choices(root, root);
  for (const step of path) schemas = schemas.flatMap((schema) => stepInto(root, schema, step));
  return schemas;
}

function stepInto(root: SchemaOutline, schema: SchemaOutline, step: string): SchemaOutline[] {
  const property = schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  const other = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
  const below = property ?? other ?? schema.items;
  return below ? choices(root, below) : [];
}

/**
 * The keys of which a schema wants one: branches of a choice that do nothing but require a key. Null when it has no such
 * choice.
 */
export function keyChoice({ anyOf, oneOf }: SchemaOutline): { keys: string[]; isExclusive: boolean } | null {
  const branches = anyOf ?? oneOf ?? [];
  const isChoice = branches.length > 0 && branches.every((branch) => branch.required && !branch.properties);
  return isChoice ? { keys: branches.flatMap((branch) => branch.required ?? []), isExclusive: !anyOf } : null;
}

/** The schema, what it refers to, and its branches. What stands beside a reference goes before what is referred to. */
function choices(root: SchemaOutline, schema: SchemaOutline): SchemaOutline[] {
  const found = [schema];
  const target = schema.$ref?.replace("#/definitions/", "");
  const referred = target === undefined ? undefined : root.definitions?.[target];
  if (referred) found.push(...choices(root, referred));
  const branches = keyChoice(schema) ? [] : [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  for (const branch of branches) found.push(...choices(root, branch));
  return found;
}
