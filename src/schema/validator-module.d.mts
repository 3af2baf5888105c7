// What validator-plugin.mjs makes of an import of a JSON Schema.
declare module "*?validator" {
  const schema: import("./compiled-schema.js").CompiledSchema;
  export default schema;
}
