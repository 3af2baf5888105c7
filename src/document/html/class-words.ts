/** What the names in an element's class and id say of it; null where they say nothing. */
export type ClassRole = "comments" | "furniture" | "deck" | "caption" | "note" | null;

const known = new Map<string, ClassRole>();
/** Distinct attributes of one run that are remembered; a page has some hundred. */
const mostKnown = 4000;
/** Names beyond this length are made by machines. */
const longestAttribute = 400;

/** Reads a class or id attribute: "c-article__related-links js-open" is furniture. */
export function roleOfClass(value: string): ClassRole {
  const cached = known.get(value);
  if (cached !== undefined) return cached;
  const role = findRole(value.slice(0, longestAttribute));
  if (known.size > mostKnown) known.clear();
  known.set(value, role);
  return role;
}

function findRole(value: string): ClassRole {
  let found: ClassRole = null;
  for (const name of value.split(/\s+/)) {
    const role = roleOfName(name);
    if (role === "comments") return role;
    if (role === "deck" || found === null) found = role;
  }
  return found;
}

/** The role of the first of its words, pairs or triples of words that has one: "c-articleReadMore" has "readmore". */
function roleOfName(name: string): ClassRole {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => states.has(word))) return null;
  for (let i = 0; i < words.length; i++) {
    let phrase = "";
    for (const word of words.slice(i, i + 3)) {
      phrase += word;
      const role = roles.get(phrase);
      if (role) return role;
    }
  }
  return null;
}

/** Words of names that speak of a state or the layout of a page rather than of a part of it: no-sidebar, has-comments. */
const states: ReadonlySet<string> = new Set(
  "has no with without show enable enabled open closed count layout template single type format status category tag postid logged admin".split(
    " ",
  ),
);

const roles: ReadonlyMap<string, ClassRole> = new Map([
  ...wordsOf(
    "comments",
    "comment comments commentlist commentarea respond disqus replies livefyre fbcomments viafoura coral discussion",
  ),
  ...wordsOf(
    "furniture",
    "related relateds relatedstories relatedposts relatedarticles jprelatedposts readmore readalso alsoread readnext upnext recirc recirculation " +
      "recommended recommendation recommendations morestories morenews morefrom moreon mostread mostpopular mostviewed popular trending " +
      "topstories latestnews latestposts recentposts promo promos promobox promotion teaser teasers newsletter newsletters signup subscribe " +
      "subscription paywall regwall share sharing sharebar sharethis sharedaddy addthis addtoany social followus cookie cookies consent gdpr " +
      "ad ads advert adverts advertisement advertising adsbygoogle dfp sponsor sponsored outbrain taboola sidebar breadcrumb breadcrumbs menu " +
      "nav navbar navigation masthead siteheader sitefooter footer pagination pager toolbar tags topics authorbio aboutauthor authorbox " +
      "appbanner appdownload downloadapp apppromo browserupgrade browsehappy outdatedbrowser oldbrowser upgradebrowser browserwarning " +
      "unsupported modal popup overlay lightbox skip skiplink skipto screenreader sronly visuallyhidden hidden dnone noprint backtotop " +
      "copyright ticker donate donation donations login search searchform printonly banner widgetarea",
  ),
  ...wordsOf(
    "deck",
    "deck dek standfirst subtitle subhead subheadline subheading strapline lede summary excerpt intro introduction description tagline abstract",
  ),
  ...wordsOf("caption", "caption captions captiontext imagecaption photocaption mediacaption cutline"),
  ...wordsOf("note", "reference references footnote footnotes footnoteref noteref citation fn citeref"),
]);

function wordsOf(role: ClassRole, list: string): [string, ClassRole][] {
  return list.split(" ").map((word) => [word, role]);
}
