import type { BlockKind } from "../document.js";
import { type ClassRole, roleOfClass } from "./class-words.js";
import {
  asideElements,
  elementKinds,
  furnitureElements,
  inlineElements,
  roleElements,
  unseenElements,
} from "./elements.js";
import type { AreaKind, TextPlace } from "./page.js";
import type { FurnitureElements } from "./selectors.js";

/** An open element. */
export interface Frame extends TextPlace {
  readonly isInline: boolean;
  readonly isUnseen: boolean;
  /** Inside `<sup>`. */
  readonly isRaised: boolean;
  /** It interrupts the block around it, which goes on after it. */
  readonly interrupts: boolean;
}

/** The attributes of a tag that matter here, by name. */
export type Attributes = ReadonlyMap<string, string>;

export const rootFrame: Frame = {
  element: "",
  kind: "paragraph",
  area: 0,
  cell: 0,
  isInHeader: false,
  isLink: false,
  isDeck: false,
  isPreformatted: false,
  isInline: false,
  isUnseen: false,
  isRaised: false,
  isReference: false,
  interrupts: false,
};

/** The area that an element opens on the page; null when it opens none. What is `declared` furniture is nothing else. */
export function areaOf(
  element: string,
  attributes: Attributes,
  inStory: boolean,
  declared: FurnitureElements | undefined,
): AreaKind | null {
  if (declared?.matches(element, attributes)) return "furniture";
  const role = attributes.get("role");
  const name = (role !== undefined && roleElements.get(role.toLowerCase())) || element;
  if (name === "main" || name === "article") return name;
  if (furnitureElements.has(name) || asideElements.has(name)) return "furniture";
  if (name === "header" && !inStory) return "header";
  if (name === "html" || name === "body" || name === "h1") return null;
  const byClass = classRoleOf(attributes);
  if (byClass === "comments") return "comments";
  if (byClass === "furniture" || name === "form" || isHidden(attributes)) return "promo";
  return attributes.get("itemprop")?.includes("articleBody") ? "main" : null;
}

/** The frame of an element inside another one, in an area; `cell` is the number of the latest table cell. */
export function frameOf(element: string, attributes: Attributes, parent: Frame, area: number, cell: number): Frame {
  const opensArea = area !== parent.area;
  const byClass = classRoleOf(attributes);
  const isUnseen = unseenElements.has(element);
  const isInline =
    isUnseen || inlineElements.has(element) || (element.includes("-") && (parent.isInline || parent.element === "p"));
  return {
    element: isInline ? parent.element : element,
    kind: kindOf(element, byClass, parent.kind),
    area,
    cell: element === "td" || element === "th" ? cell : parent.cell,
    isInHeader: parent.isInHeader || element === "header",
    isLink: parent.isLink || (element === "a" && leadsAway(attributes)),
    isDeck: parent.isDeck || byClass === "deck",
    isPreformatted: parent.isPreformatted || element === "pre",
    isInline,
    isUnseen: parent.isUnseen || isUnseen,
    isRaised: parent.isRaised || element === "sup" || (isInline && byClass === "note"),
    isReference: parent.isReference || element === "a" || byClass === "note",
    interrupts: isInline && opensArea,
  };
}

function classRoleOf(attributes: Attributes): ClassRole {
  const name = attributes.get("class");
  const id = attributes.get("id");
  return (name === undefined ? null : roleOfClass(name)) ?? (id === undefined ? null : roleOfClass(id));
}

/** Inside a quotation everything is quoted; an article in a list or a table stands for itself. */
function kindOf(element: string, byClass: ClassRole, around: BlockKind): BlockKind {
  if (element === "article" || element === "main") return "paragraph";
  if (around === "quote") return around;
  return elementKinds.get(element) ?? (byClass === "caption" ? "caption" : around);
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  return /display\s*:\s*none/i.test(attributes.get("style") ?? "");
}

/** A link to a place on the same page is no way to another text. */
function leadsAway(attributes: Attributes): boolean {
  const address = attributes.get("href");
  return address !== undefined && !address.startsWith("#");
}
