import { expect, test } from "vitest";
import { datedDeedsOf } from "../../../src/claims/subjects/dated-deed.js";
import { isSameDeed } from "../../../src/claims/subjects/same-deed.js";
import { subjectsOf } from "../../../src/claims/subjects/subject.js";
import { read } from "../../../src/pipeline.js";

test.each([
  ["The shop opened on 3 May.", "The bridge opened on 13 May.", false],
  ["The strike of the drivers began on 3 May.", "The mechanics' strike began on 13 May.", false],
  ["She spoke on 3 May.", "She spoke on 13 May.", false],
  ["The shop opened on 3 May.", "The shop closed on 13 May.", false],
  ["A bus crashed on 3 May.", "A bus crashed on 13 May.", false],
  ["The strike on 3 May closed two ports.", "The strike on 13 May closed none.", false],
  ["The scheme starts on 3 May.", "The start of the scheme on 13 May is near.", true],
  ["The bishop was consecrated on 3 May.", "Since his consecration on 13 May he has been ill.", true],
  ["The hearing was set for 3 May.", "The hearing on 13 May was put off.", true],
  ["The festival opens on 3 May.", "Stay away before the gates open on 13 May.", true],
  ["The minister steps down on 3 May.", "When the minister leaves office on 13 May, he will write.", true],
  ["The museum closed on 3 May.", "Since the museum closed on 13 May two cafes have opened.", true],
  ["The trial was set for 3 May.", "The trial is to begin on 13 May.", true],
  ["They met on 3 May for the funeral of the mayor.", "Since the funeral on 13 May it has rained.", true],
])("%j and %j tell of one deed: %s", (one, other, same) => {
  const [a, b] = [one, other].map((text) =>
    subjectsOf(read({ path: "a.md", text })).find(({ measure }) => measure === "date"),
  );
  if (!a || !b) throw new Error("no date was read");
  const deeds = datedDeedsOf(b);
  expect(datedDeedsOf(a).some((deed) => deeds.some((again) => isSameDeed(deed, again)))).toBe(same);
});
