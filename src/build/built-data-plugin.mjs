import { endianness } from "node:os";
import { build as bundle } from "esbuild";

/**
 * Takes what the exports of a `built-*.ts` module come to while the product is built, which is plain data or arrays of
 * numbers, in place of the module: a start need not work it out again. The tests import such a module as it is. The tables
 * of HTML's entities, which a package unpacks, are kept in the same way.
 */
export const builtDataPlugin = {
  name: "built-data",
  setup(build) {
    build.onLoad(
      { filter: /[\\/](?:built-[a-z-]+\.ts|entities[\\/]dist[\\/]generated[\\/]decode-data-[a-z]+\.js)$/ },
      async ({ path }) => {
        const { outputFiles, metafile } = await bundle({
          entryPoints: [path],
          bundle: true,
          write: false,
          metafile: true,
          format: "esm",
          platform: "node",
          target: "node20",
        });
        const source = Buffer.from(outputFiles[0].contents).toString("base64");
        const exported = await import(`data:text/javascript;base64,${source}`);
        const lines = Object.entries(exported).map(([name, data]) => `export const ${name} = ${write(data)};`);
        return {
          contents: [numbers, ...lines].join("\n"),
          loader: "js",
          watchFiles: Object.keys(metafile.inputs),
        };
      },
    );
  },
};

/** Arrays of numbers are kept as their bytes, which take no time to read; the lowest byte stands first. */
const numbers = `
const isSwapped = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
function numbers(type, text) {
  const bytes = Buffer.alloc(Buffer.byteLength(text, "base64"));
  bytes.write(text, "base64");
  if (isSwapped) type === Uint16Array ? bytes.swap16() : bytes.swap32();
  return new type(bytes.buffer, bytes.byteOffset, bytes.length / type.BYTES_PER_ELEMENT);
}`;

/** An expression that comes to the data. */
function write(data) {
  if (ArrayBuffer.isView(data)) return `/* @__PURE__ */ numbers(${data.constructor.name}, "${base64(data)}")`;
  if (typeof data === "string") return JSON.stringify(data);
  if (!holdsNumbers(data)) {
    return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
  }
  return `{ ${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}: ${write(value)}`)
    .join(", ")} }`;
}

function holdsNumbers(data) {
  if (ArrayBuffer.isView(data)) return true;
  return data !== null && typeof data === "object" && !Array.isArray(data) && Object.values(data).some(holdsNumbers);
}

function base64(array) {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  if (endianness() === "BE") array instanceof Uint16Array ? bytes.swap16() : bytes.swap32();
  return bytes.toString("base64");
}
