/** The article that a newsroom without any begins with; it agrees with the rules below. */
export const startingArticle = `---
title: The bridge of Exampleton is repaired
date: 2021-07-26
---

The city council of Exampleton, which has 51 seats, voted on Monday to repair the bridge. Ada Example, 70, spoke for it.

The Exampleton bridge was opened in September 1998.
`;

/** The rule file that a newsroom begins with: one fact of each usual kind, to be written over. Its examples pass. */
export const startingRules = `# What this newsroom holds true. Values are written as an editor would write them.
# Check this file with: claimlint rules test
# yaml-language-server: $schema=../node_modules/claimlint/schemas/claim-rules.json
version: 1
title: Our own facts

# Names and their spellings, used below as {council}.
terms:
  council: [city council, town council, the council]

facts:
  # A figure that changes over time. The subject is what copy calls it; near is what must be named close by.
  - id: exampleton-council-seats
    title: Seats in the city council of Exampleton
    subject: ["{council}"]
    near: [Exampleton]
    unit: [seats, members]
    values:
      - {value: 45, until: 2019-05-25}
      - {value: 51, from: 2019-05-26}
    source: "an example: write where you have it from"
    review-by: 2030-05-01
    examples:
      date: 2021-07-26
      agree: ["The city council of Exampleton has 51 seats."]
      outdated: ["The city council of Exampleton has 45 seats."]
      contradict: ["The city council of Exampleton has 61 seats."]
      silent: ["The city council has 30 seats."]

  # Something that happened on a day.
  - id: exampleton-bridge-opening
    title: The opening of the Exampleton bridge
    event: ["Exampleton bridge was opened", "opening of the Exampleton bridge"]
    date: 1998-09-14
    source: "an example: write where you have it from"
    examples:
      date: 2021-07-26
      agree: ["The Exampleton bridge was opened in September 1998."]
      contradict: ["The Exampleton bridge was opened in 2004."]

# Ages and life spans are reckoned from these.
people:
  - name: Ada Example
    born: 1951-03-02
    source: "an example: write where you have it from"
    examples:
      date: 2021-07-26
      agree: ["Ada Example, 70, opened the library."]
      contradict: ["Ada Example, 75, opened the library."]
      silent: ["Ada Example will be 75 in March 2026."]
`;
