import { expect, test } from "vitest";
import { clocksAgree } from "../../../src/claims/dates/clocks-agree.js";
import { subjectsOf } from "../../../src/claims/subjects/subject.js";
import { read } from "../../../src/pipeline.js";

test.each([
  ["It began at 3 a.m.", "It began at 5 a.m.", false],
  ["It began at 3 a.m.", "It began at 3 p.m.", false],
  ["It began at 7.30pm.", "It began at half past eight.", false],
  ["It began at 7.30pm.", "It began at half past seven.", true],
  ["It began at 19:30.", "It began at 7.30 p.m.", true],
  ["It began shortly after 3 a.m.", "It began at 3.20 a.m.", true],
  ["It began shortly after 3 a.m.", "It began at 5 a.m.", false],
  ["It began at 5.46 p.m.", "It began at a quarter to six.", true],
  ["It began at 11:50 p.m.", "It began around midnight.", true],
  ["It began at 10:00 GMT.", "It began at 12:00.", true],
])("%j and %j: %s", (one, other, agree) => {
  const [a, b] = [one, other].map((text) =>
    subjectsOf(read({ path: "a.md", text })).find(({ measure }) => measure === "clock"),
  );
  if (!a || !b) throw new Error("no time of day was read");
  expect(clocksAgree(a.claim, b.claim)).toBe(agree);
});
