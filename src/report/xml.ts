/**
 * Text for an XML document, in an element or in an attribute in double quotes. Line ends and tabs are written as
 * references, since parsers even them out; characters that XML 1.0 cannot hold at all come out as `\x1b`.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[&<>"'\t\n\r]/g, (character) => names[character] ?? "")
    .replace(illegal, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** An element with attributes in the order given; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const open = `<${name}${written.join("")}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join("")}</${name}>`;
}

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that may not be written.
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
