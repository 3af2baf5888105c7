import type { Area, Page, PageBlock } from "./page.js";

/** Blocks with fewer characters are no prose when the parts of a page are weighed. */
const shortestProse = 80;
/** The share of the page's prose that an article or main part must hold for the rest to be furniture. */
const shareOfStory = 1 / 3;
/** A part that its class calls furniture holds the story when all the rest of the page's prose is so many times less. */
const releaseRatio = 5;
/** An article with more prose under a linked heading is no teaser but a post of a live page. */
const longestTeaser = 400;
/** How many blocks may stand between the headline and the story: byline, date, caption. */
const longestHead = 12;
const longestDeck = 400;

/** What the parts of a page turned out to be. */
export interface Arrangement {
  /** Index of the headline among the blocks; -1 without one. */
  readonly headline: number;
  /** True for areas of the page that are not the article. */
  isFurniture(area: number): boolean;
}

/** Decides what of a page is the article, and sets the kinds of its blocks. */
export function arrangePage(page: Page): Arrangement {
  const { areas, blocks } = page;
  const prose = weigh(areas, blocks);
  const furniture = findFurniture(areas, prose);
  const story = findStory(areas, prose, furniture);
  const isInStory = insideOf(areas, story);
  const others = findOthers(page, story, isInStory, prose);
  const first = blocks.findIndex(
    (block) => isProse(block) && !furniture[block.place.area] && isInStory[block.place.area],
  );
  const titled = findTitled(page, isInStory, first);
  const headline = titled >= 0 ? titled : findHeadline(page, furniture, story > 0 ? isInStory : [], first);

  blocks.forEach((block, index) => {
    const isHead =
      headline >= 0 && index > headline && index - headline <= longestHead && (first < 0 || index <= first);
    const isAfterHeadline = isHead && areas[block.place.area]?.kind === "header";
    const isOut =
      (furniture[block.place.area] && !isAfterHeadline) ||
      (!isInStory[block.place.area] && !isHead) ||
      others[block.place.area];
    if (index === headline) {
      block.kind = "headline";
      return;
    }
    if (isOut || isLinkAlone(block)) block.kind = "furniture";
    else if (block.kind === "headline") block.kind = "subheading";
  });
  markLayoutCells(blocks);
  markDeck(blocks, headline);
  return { headline, isFurniture: (area) => (furniture[area] || others[area]) ?? false };
}

/** Sets the kinds of a fragment's blocks, which has no page around it: only furniture, and one headline at most. */
export function arrangeFragment(page: Page, hasHeadline: boolean): void {
  const furniture = findFurniture(page.areas, weigh(page.areas, page.blocks));
  let isTaken = hasHeadline;
  for (const block of page.blocks) {
    if (furniture[block.place.area]) block.kind = "furniture";
    else if (block.kind === "headline") {
      if (isTaken) block.kind = "subheading";
      isTaken = true;
    }
  }
}

/** A cell with a long text lays the page out: its other blocks are paragraphs as well. */
function markLayoutCells(blocks: readonly PageBlock[]): void {
  const layout = new Set<number>();
  for (const { kind, place } of blocks) if (kind === "paragraph" && place.kind === "table-cell") layout.add(place.cell);
  for (const block of blocks) if (block.kind === "table-cell" && layout.has(block.place.cell)) block.kind = "paragraph";
}

/** The prose in each area, that in the areas inside it included. */
function weigh(areas: readonly Area[], blocks: readonly PageBlock[]): number[] {
  const prose = areas.map(() => 0);
  for (const block of blocks)
    if (isProse(block)) prose[block.place.area] = (prose[block.place.area] ?? 0) + block.text.length;
  for (let area = areas.length - 1; area > 0; area--) {
    const parent = areas[area]?.parent ?? 0;
    prose[parent] = (prose[parent] ?? 0) + (prose[area] ?? 0);
  }
  return prose;
}

function isProse(block: PageBlock): boolean {
  return block.text.length >= shortestProse && block.linked * 2 < block.text.length && block.kind !== "subheading";
}

function findFurniture(areas: readonly Area[], prose: readonly number[]): boolean[] {
  const holdsMain = areas.map(() => false);
  let apart = 0;
  areas.forEach((area, index) => {
    if (isSurelyApart(area) && !isSurelyApart(areas[area.parent])) apart += prose[index] ?? 0;
    for (let up = area.kind === "main" ? area.parent : -1; up > 0 && !holdsMain[up]; up = areas[up]?.parent ?? -1)
      holdsMain[up] = true;
  });
  const total = (prose[0] ?? 0) - apart;
  const furniture: boolean[] = [];
  areas.forEach((area, index) => {
    const weight = prose[index] ?? 0;
    const isWrapper =
      area.kind === "promo" && (holdsMain[index] || (weight > 0 && weight >= (total - weight) * releaseRatio));
    const isApart = isSurelyApart(area) || area.kind === "header" || (area.kind === "promo" && !isWrapper);
    furniture.push(isApart || (area.parent >= 0 && (furniture[area.parent] ?? false)));
  });
  return furniture;
}

function isSurelyApart(area: Area | undefined): boolean {
  return area?.kind === "furniture" || area?.kind === "comments";
}

/** The area of the article: the `<article>` with the most prose, else the main part, else the page. */
function findStory(areas: readonly Area[], prose: readonly number[], furniture: readonly boolean[]): number {
  const total = areas.reduce(
    (sum, area, index) => sum - (furniture[index] && !furniture[area.parent] ? (prose[index] ?? 0) : 0),
    prose[0] ?? 0,
  );
  for (const kind of ["article", "main"] as const) {
    let best = 0;
    areas.forEach((area, index) => {
      if (area.kind !== kind || furniture[index]) return;
      if (best === 0 || (prose[index] ?? 0) > (prose[best] ?? 0)) best = index;
    });
    if (best > 0 && (prose[best] ?? 0) >= total * shareOfStory) return best;
  }
  return 0;
}

/** Articles inside the story that are others: teasers, whose heading is a link, and whole ones with a headline of their own. */
function findOthers(page: Page, story: number, isInStory: readonly boolean[], prose: readonly number[]): boolean[] {
  const { areas, blocks } = page;
  const others = areas.map(() => false);
  let hasHeadline = false;
  for (const block of blocks) {
    const { area } = block.place;
    if (!isInStory[area]) continue;
    const isArticle = area !== story && areas[area]?.kind === "article";
    if (block.kind === "headline") {
      if (isArticle && hasHeadline) others[area] = true;
      hasHeadline = true;
    } else if (isArticle && block.kind === "subheading" && isLinkAlone(block)) {
      others[area] = (prose[area] ?? 0) < longestTeaser;
    }
  }
  areas.forEach((area, index) => {
    if (area.parent >= 0 && area.parent !== story && others[area.parent]) others[index] = true;
  });
  return others;
}

function insideOf(areas: readonly Area[], outer: number): boolean[] {
  const inside: boolean[] = [];
  for (const { parent } of areas) inside.push(inside.length === outer || (parent >= 0 && (inside[parent] ?? false)));
  return inside;
}

/** The first-rank heading in the story where that is a part of the page, else the last one before its prose, else the first anywhere. */
function findHeadline(page: Page, furniture: readonly boolean[], isInStory: readonly boolean[], first: number): number {
  const { areas, blocks } = page;
  let found = -1;
  let rank = 4;
  blocks.forEach((block, index) => {
    if (block.kind !== "headline" || isSurelyApart(areas[block.place.area])) return;
    const isApart = furniture[block.place.area] && areas[block.place.area]?.kind !== "header";
    const own = isInStory[block.place.area] && !isApart ? 0 : isApart ? 3 : index < first || first < 0 ? 1 : 2;
    if (own < rank || (own === 1 && rank === 1)) {
      rank = own;
      found = index;
    }
  });
  return found;
}

/** A lower heading over the story that is the page's title, where the first rank is the site's name; -1 without one. */
function findTitled(page: Page, isInStory: readonly boolean[], first: number): number {
  const { blocks, titles } = page;
  const heads = blocks.slice(0, Math.max(0, first));
  if (heads.some((block) => block.kind === "headline" && titles.some((title) => title.text.startsWith(block.text))))
    return -1;
  return heads.findIndex(
    ({ kind, text, place }) =>
      kind === "subheading" &&
      isInStory[place.area] &&
      text.length > 9 &&
      titles.some((title) => title.text.includes(text)),
  );
}

/** The whole block is a link to elsewhere, and no sentence: a teaser. */
function isLinkAlone(block: PageBlock): boolean {
  return block.linked >= block.text.length * 0.9 && !/[.!?…]["'”’)]*$/.test(block.text);
}

/** A deck says so in its class, or is a second-rank heading right under the headline inside the header. */
function markDeck(blocks: readonly PageBlock[], headline: number): void {
  if (headline < 0) return;
  for (let index = headline + 1; index <= headline + 4; index++) {
    const block = blocks[index];
    if (!block || block.kind === "furniture") continue;
    const isText = block.kind === "paragraph" || block.kind === "subheading";
    if (isText && block.place.isDeck && block.text.length <= longestDeck) {
      block.kind = "deck";
      return;
    }
    if (block.kind === "subheading" && index === headline + 1 && block.place.element === "h2" && block.place.isInHeader)
      block.kind = "deck";
  }
}
