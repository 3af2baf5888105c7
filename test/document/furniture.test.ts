import { describe, expect, it } from "vitest";
import type { BlockKind } from "../../src/document/document.js";
import { markFurniture } from "../../src/document/furniture.js";
import { identityMap } from "../../src/text/source-map.js";
import { outline, read } from "./outline.js";

const body = "The base was hit by 14 rockets on Monday, the army said in a statement, and nobody was hurt there.";
const story = [body, body, body, body];

function kindsOf(texts: readonly string[], kind: BlockKind = "paragraph"): string[] {
  const blocks = texts.map((text) => ({ kind, text, map: identityMap(0, text.length) }));
  markFurniture(blocks);
  return blocks.map((block) => block.kind);
}

describe("ordinary sentences stay, whatever words they hold", () => {
  it.each([
    "Those who read more than 200 books a year live 2 years longer.",
    "Readers can read more about the 14 rockets in the report.",
    "Apple's App Store had 1.8 million apps in 2021.",
    "Facebook changed its privacy policy in 2018.",
    "Copyright law gives authors 70 years.",
    "Subscribers to the newspaper fell by 14 percent.",
    "The related charges were dropped in 2019.",
    "Comments by the minister drew 3,000 protesters.",
    "Share prices rose 3 percent.",
    "The browser market grew by 14 percent in 2020.",
    "Trending upwards since 2019, prices rose 5 percent.",
    "Register offices closed for 14 days.",
    "Photographs show 14 men.",
    "Latest figures show 14 deaths.",
    "More news of the 14 men is expected on Friday.",
    "Follow the money: 14 banks failed.",
    "Print circulation fell to 14,000.",
    "Google Play took 30 percent of sales.",
    "Twitter said it had 14 million users.",
    "Home prices rose 5 percent in 2021.",
    "By clicking noises they find their prey at 14 metres.",
    "Read the 14 demands aloud, the judge said.",
    "See also sections 3 and 14 of the act, the court said.",
    "The site uses 14 MW of power.",
    "Join us on 14 May, said the mayor.",
  ])("%s", (text) => expect(kindsOf([body, text])).toEqual(["paragraph", "paragraph"]));

  it("a long paragraph is never a notice", () => {
    expect(kindsOf([`Subscribe to our newsletter, he said. ${body} ${body}`])).toEqual(["paragraph"]);
  });
});

describe("lines that a page prints around its article", () => {
  it.each([
    "Advertisement",
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "Share",
    "Share this article",
    "Facebook",
    "Copy link",
    "Read more",
    "Read More »",
    "READ MORE: Talks fail after 5 days",
    "Also read | 14 held in raid",
    "ALSO READ – 14 held in raid",
    "Related: Ferry fares rise 6%",
    "See also: Ferry fares rise 6%",
    "Watch: 14 rockets hit base",
    "Subscribe to our newsletter",
    "Sign up for our daily newsletter and get 5 stories each morning.",
    "Get the latest news delivered to your inbox.",
    "Download our app",
    "Get it on Google Play",
    "Download on the App Store",
    "You are using an outdated browser. Please upgrade your browser.",
    "IE 11 is not supported. For an optimal experience visit our site on another browser.",
    "Please enable JavaScript to play this video.",
    "We use cookies to improve your visit.",
    "© 2021 Daily News",
    "Copyright 2021 Daily News. All rights reserved.",
    "Photo: Jane Doe/Agency",
    "Photo by Jane Doe",
    "Image credit: Agency, 2019",
    "Follow us on Facebook",
    "Click here to read the 14 demands",
    "Tags: Iraq, rockets",
    "Skip to main content",
    "(Ends)",
    "(Reporting by Jane Doe; editing by John Roe)",
    "-30-",
    "Privacy Policy | Terms of Use",
    "Register to continue reading",
    "Don’t miss: 14 held in raid",
    "You’re using an ad blocker",
  ])("%s", (text) => expect(kindsOf([body, text, body])).toEqual(["paragraph", "furniture", "paragraph"]));
});

describe("comment sections and all after them", () => {
  it.each([
    "3 Comments",
    "1 comment",
    "No comments",
    "Comments (14)",
    "Comments",
    "Leave a Reply",
    "LEAVE A COMMENT",
    "Post a comment",
    "Join the conversation",
    "14 thoughts on “14 rockets hit base”",
    "View all 14 comments",
    "Have your say",
  ])("%s", (head) =>
    expect(kindsOf([body, head, body, body])).toEqual(["paragraph", "furniture", "furniture", "furniture"]),
  );

  it("nothing stands before a first comment head, so it ends nothing", () => {
    expect(kindsOf(["Leave a comment", body])).toEqual(["paragraph", "paragraph"]);
  });
});

describe("lists of other articles", () => {
  it.each([
    "More news",
    "Latest news",
    "LATEST NEWS",
    "Other stories",
    "The Latest",
    "Trending",
    "Trending now",
    "You may also like",
    "Most read",
    "Recent posts",
    "Recommended for you",
    "More from Daily News",
    "In other news",
    "Top Stories",
  ])("%s closes the article", (head) =>
    expect(kindsOf([...story, head, "Bread to cost 3 lira", body])).toEqual([
      ...story.map(() => "paragraph"),
      "furniture",
      "furniture",
      "furniture",
    ]),
  );

  it("near the top such a head closes only a list of links", () => {
    expect(kindsOf([body, "Latest news", "Bread to cost 3 lira", body])).toEqual([
      "paragraph",
      "furniture",
      "furniture",
      "paragraph",
    ]);
  });

  it.each(["Related", "Read more", "See also", "Also read", "RELATED STORIES", "More on this story"])(
    "%s: the links under it, not the text after them",
    (head) => {
      expect(kindsOf([...story, head, "Bread to cost 3 lira", "2 August 2021", body, "Talks resume"])).toEqual([
        ...story.map(() => "paragraph"),
        "furniture",
        "furniture",
        "furniture",
        "paragraph",
        "paragraph",
      ]);
    },
  );

  it("a heading ends them as well", () => {
    const text = `${body}\n\n## Related\n\nBread to cost 3 lira\n\n## Background\n\n${body}`;
    expect(outline(text).map((block) => block.split(":")[0])).toEqual([
      "paragraph",
      "furniture",
      "furniture",
      "subheading",
      "paragraph",
    ]);
  });

  it.each([
    {
      case: "under a heading of the house",
      foot: ["ALSO IN THE COURIER", "14-09-2021", "Walnut crop sets record", body],
    },
    { case: "with a headline over its date", foot: ["Walnut crop sets record", "14 September 2021", body] },
    { case: "with a headline under its date", foot: ["14 September 2021", "Walnut crop sets record", body] },
  ])("an item of another date in the foot, $case", ({ foot }) => {
    const kinds = read([...story, ...foot].join("\n\n"), "a.txt").blocks.map((block) => block.kind);
    expect(kinds).toEqual([...story.map(() => "paragraph"), ...foot.map(() => "furniture")]);
  });

  it.each([
    { case: "a date of change at the end", foot: ["Updated 27 July 2021"] },
    {
      case: "a timeline",
      foot: [
        "Key dates",
        "20 March 2003",
        "US troops invade",
        "18 December 2011",
        "They leave",
        "9 December 2017",
        "Victory declared",
      ],
    },
    { case: "a date between sentences", foot: ["20 March 2003", body] },
  ])("but not $case", ({ foot }) => {
    const kinds = read([...story, ...foot].join("\n\n"), "a.txt").blocks.map((block) => block.kind);
    expect(kinds).not.toContain("furniture");
  });

  it("headlines and tables are none", () => {
    expect(kindsOf(["The Latest"], "headline")).toEqual(["headline"]);
    expect(kindsOf(["Share", "Comments"], "table-cell")).toEqual(["table-cell", "table-cell"]);
  });
});
