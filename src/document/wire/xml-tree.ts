import { Parser } from "htmlparser2";

/** An element of XML, or of HTML where that is asked for; names are in small letters, without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The bound of nesting: what lies deeper is added to the element there. */
const deepest = 500;

/** Reads markup into a tree. Entities that a document declares are not unfolded, and nothing makes it throw. */
export function readTree(text: string, isXml: boolean): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        if (open.length >= deepest) return void skipped++;
        const element = { name: localName(qualified), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(data) {
        open.at(-1)?.children.push(data);
      },
      onclosetag() {
        if (skipped > 0) skipped--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** The elements of a name below an element, in order; those within one of them are left out. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child] : findAll(child, name),
  );
}

/** The first element of a path of names: any depth between two of them. */
export function find(element: Element, ...path: readonly string[]): Element | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const candidate of findAll(element, name)) {
    const found = find(candidate, ...rest);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element, white space evened out. */
export function textOf(element: Element | undefined): string {
  return element ? rawText(element).replace(/\s+/g, " ").trim() : "";
}

function rawText({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1).toLowerCase();
}
