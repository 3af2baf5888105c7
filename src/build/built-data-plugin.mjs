import { writeFileSync } from "node:fs";
import { endianness } from "node:os";
import { basename, join } from "node:path";
import { build as bundle } from "esbuild";

/**
 * Takes what the exports of a `built-*.ts` module come to while the product is built, which is plain data or arrays of
 * numbers, in place of the module: a start need not work it out again. The tests import such a module as it is. The tables
 * of HTML's entities, which a package unpacks, are kept in the same way.
 *
 * With a folder, what is large goes into a file of its own there, beside the bundle: in the bundle V8 would read it three
 * times.
 */
export function builtDataPlugin(folder) {
  return {
    name: "built-data",
    setup(build) {
      const filter = /[\\/](?:built-[a-z-]+\.ts|entities[\\/]dist[\\/]generated[\\/]decode-data-[a-z]+\.js)$/;
      build.onLoad({ filter }, async ({ path }) => {
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
        const isBeside = folder !== undefined && sizeOf(exported) > mostInline;
        const contents = isBeside ? writeBeside(exported, join(folder, dataFile(path))) : writeInline(exported);
        return { contents, loader: "js", resolveDir: import.meta.dirname, watchFiles: Object.keys(metafile.inputs) };
      });
    },
  };
}

/** Bytes of numbers that a bundle takes. */
const mostInline = 50_000;

function sizeOf(data) {
  if (ArrayBuffer.isView(data)) return data.byteLength;
  if (data === null || typeof data !== "object") return 0;
  return Object.values(data).reduce((sum, part) => sum + sizeOf(part), 0);
}

function dataFile(path) {
  return `${basename(path, ".ts")}.data`;
}

/** Arrays of numbers are kept as their bytes, which take no time to read; the lowest byte stands first. */
function writeInline(exported) {
  const numbers = (array) =>
    `/* @__PURE__ */ numbers(${array.constructor.name}, "${bytesOf(array).toString("base64")}")`;
  return [
    swapping,
    `function numbers(type, text) {
      const bytes = Buffer.alloc(Buffer.byteLength(text, "base64"));
      bytes.write(text, "base64");
      return numbersIn(type, bytes, 0, bytes.length);
    }`,
    ...linesOf(exported, { numbers, text: JSON.stringify }),
  ].join("\n");
}

function writeBeside(exported, file) {
  const pieces = [];
  let length = 0;
  const place = (bytes) => {
    const from = length;
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    pieces.push(padded);
    length += padded.length;
    return `${from}, ${from + bytes.length}`;
  };
  const numbers = (array) => `numbersIn(${array.constructor.name}, bytes, ${place(bytesOf(array))})`;
  const text = (string) =>
    isShort(string) ? JSON.stringify(string) : `bytes.latin1Slice(${place(Buffer.from(string))})`;
  const lines = linesOf(exported, { numbers, text });
  writeFileSync(file, Buffer.concat(pieces));
  return [
    'import { readFileSync } from "node:fs";',
    'import { join } from "node:path";',
    swapping,
    `const bytes = readFileSync(join(import.meta.dirname, "${basename(file)}"));`,
    ...lines,
  ].join("\n");
}

/** Letters outside of ASCII take more than a byte. */
function isShort(string) {
  return string.length < 1000 || /[^\0-\x7f]/.test(string);
}

const swapping = `
const isSwapped = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
function numbersIn(type, bytes, from, to) {
  const own = bytes.subarray(from, to);
  if (isSwapped) type === Uint16Array ? own.swap16() : own.swap32();
  return new type(own.buffer, own.byteOffset, own.length / type.BYTES_PER_ELEMENT);
}`;

function linesOf(exported, ways) {
  return Object.entries(exported).map(([name, data]) => `export const ${name} = ${write(data, ways)};`);
}

/** An expression that comes to the data. */
function write(data, ways) {
  if (ArrayBuffer.isView(data)) return ways.numbers(data);
  if (typeof data === "string") return ways.text(data);
  if (sizeOf(data) === 0) return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
  return `{ ${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}: ${write(value, ways)}`)
    .join(", ")} }`;
}

function bytesOf(array) {
  const bytes = Buffer.from(array.slice().buffer);
  if (endianness() === "BE") array instanceof Uint16Array ? bytes.swap16() : bytes.swap32();
  return bytes;
}
