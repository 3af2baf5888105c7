import type { Attributes } from "./frame.js";

/** Elements of a page that a configuration calls furniture. */
export interface FurnitureElements {
  /** Names of the attributes that must be known to tell. */
  readonly attributes: ReadonlySet<string>;
  matches(element: string, attributes: Attributes): boolean;
}

interface Selector {
  readonly element: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
}

const part = /([.#])([\p{L}\p{N}_-]+)|\[([\w:-]+)(?:=(?:"([^"\]]*)"|'([^'\]]*)'|([^"'\]]*)))?\]/uy;
const elementName = /[a-z][\w-]*/iy;

/** True for an element's name, `.class`, `#id`, `[attribute]`, `[attribute=value]`, and several of them joined. */
export function isSelector(text: string): boolean {
  return parse(text) !== null;
}

/** The elements that any of the selectors names; what is no selector names none. */
export function furnitureElements(selectors: readonly string[]): FurnitureElements {
  const parsed = selectors.flatMap((text) => parse(text) ?? []);
  return {
    attributes: new Set(parsed.flatMap((selector) => selector.attributes.map(({ name }) => name))),
    matches: (element, attributes) => parsed.some((selector) => fits(selector, element, attributes)),
  };
}

function parse(text: string): Selector | null {
  const written = text.trim();
  elementName.lastIndex = 0;
  const element = elementName.exec(written)?.[0] ?? null;
  const classes: string[] = [];
  const attributes: { name: string; value: string | null }[] = [];
  let id: string | null = null;
  let at = element?.length ?? 0;
  while (at < written.length) {
    part.lastIndex = at;
    const match = part.exec(written);
    if (!match) return null;
    const [, mark, name = "", attribute, double, single, bare] = match;
    if (mark === ".") classes.push(name);
    else if (mark === "#") id = name;
    else attributes.push({ name: (attribute ?? "").toLowerCase(), value: double ?? single ?? bare ?? null });
    at = part.lastIndex;
  }
  return at === 0 ? null : { element: element?.toLowerCase() ?? null, id, classes, attributes };
}

function fits({ element, id, classes, attributes: wanted }: Selector, name: string, attributes: Attributes): boolean {
  if (element !== null && element !== name) return false;
  if (id !== null && attributes.get("id") !== id) return false;
  if (classes.length > 0) {
    const own = (attributes.get("class") ?? "").split(/\s+/);
    if (!classes.every((one) => own.includes(one))) return false;
  }
  return wanted.every(({ name, value }) => attributes.has(name) && (value === null || attributes.get(name) === value));
}
