import type { ArticleDate } from "../document.js";
import type { Arrangement } from "./arrange-page.js";
import type { Attributes } from "./frame.js";
import type { Page } from "./page.js";

/** Trust in a page's dates, the less the surer: linked data, metadata, marked-up elements, any `<time>`, dates of changes. */
export const rankOfLinkedData = 0;
const rankOfProperty = 1;
const rankOfItem = 2;
const rankOfName = 3;
const rankOfPublishedTime = 4;
const rankOfTime = 5;
const rankOfChange = 8;

const properties: ReadonlySet<string> = new Set([
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "datepublished",
]);

const metaNames: ReadonlySet<string> = new Set(
  (
    "date pubdate publishdate publish-date publish_date published publication_date publication-date published_time publisheddate " +
    "dc.date dc.date.issued dcterms.date dcterms.issued dc.created dcterms.created sailthru.date parsely-pub-date article.published " +
    "article_date_original originalpublicationdate citation_publication_date cxenseparse:recs:publishtime og:published_time og:pubdate " +
    "datecreated creation_date displaydate rnews:datepublished bt:pubdate"
  ).split(" "),
);

/** How sure a `<meta>` element gives the day of publication; null when it gives something else. */
export function rankOfMeta(attributes: Attributes): number | null {
  const name = (attributes.get("property") ?? attributes.get("itemprop") ?? attributes.get("name") ?? "").toLowerCase();
  if (properties.has(name)) return rankOfProperty;
  return metaNames.has(name) ? rankOfName : null;
}

/** How sure an element with `datetime` or `content` gives it. */
export function rankOfPlace(element: string, attributes: Attributes): number | null {
  const said = `${attributes.get("itemprop") ?? ""} ${attributes.get("class") ?? ""}`;
  if (/dateModified|updat|modif/i.test(said)) return element === "time" ? rankOfChange : null;
  if (/\bdatePublished\b/.test(said)) return rankOfItem;
  if (element !== "time") return null;
  return /publish|pubdate|post|entry-date|issued/i.test(said) ? rankOfPublishedTime : rankOfTime;
}

/** How many blocks may stand between the headline and an element that gives the date. */
const dateReach = 8;

/** The dates of a page, the surest first; those in the body only near the headline and outside furniture. */
export function choosePageDates(page: Page, arrangement: Arrangement): ArticleDate[] {
  const { source, dates } = page;
  const near = Math.max(0, arrangement.headline) + dateReach;
  return dates
    .filter(({ rank, blocks, area }) => holdsForPage(rank) || (blocks <= near && !arrangement.isFurniture(area)))
    .sort((a, b) => a.rank - b.rank)
    .map(({ span }) => ({ text: source.text.slice(span.start, span.end), from: "metadata" as const, span }));
}

/** Linked data and `<meta>` speak of the page wherever they stand. */
function holdsForPage(rank: number): boolean {
  return rank === rankOfLinkedData || rank === rankOfProperty || rank === rankOfName;
}
