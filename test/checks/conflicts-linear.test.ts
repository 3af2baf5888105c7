import { expect, test } from "vitest";
import { againstHeadline } from "../../src/checks/conflicts/against-headline.js";
import { ages } from "../../src/checks/conflicts/ages.js";
import { corrections } from "../../src/checks/conflicts/corrections.js";
import { listed } from "../../src/checks/conflicts/listed.js";
import { namedTwice } from "../../src/checks/conflicts/named-twice.js";
import { onceOnly } from "../../src/checks/conflicts/once-only.js";
import { scores } from "../../src/checks/conflicts/scores.js";
import { slips } from "../../src/checks/conflicts/slips.js";
import { summed } from "../../src/checks/conflicts/summed.js";
import { takenUp } from "../../src/checks/conflicts/taken-up.js";
import { toldWhen } from "../../src/checks/conflicts/told-when.js";
import { weighed } from "../../src/checks/conflicts/weighed.js";
import { type Subject, subjectsOf } from "../../src/claims/subjects/subject.js";
import { read } from "../../src/pipeline.js";

const kinds = {
  againstHeadline,
  ages,
  corrections,
  listed,
  namedTwice,
  onceOnly,
  scores,
  slips,
  summed,
  takenUp,
  toldWhen,
  weighed,
};

const texts = [
  "2020, ",
  "31 June ",
  "the 12 ",
  "12 of the 20 ",
  "The mill was founded in 1949 and in 1984. ",
  "The blast killed 30 people. The blast left 35 people dead. ",
  "Anna Berg, 34, spoke. ",
  "the third round of talks ",
  "The £4.5m move. The £5.4m move. ",
  "The fee is 45 euros. The 55-euro fee is high. ",
  "In 1949, when the mill was founded, it rained. ",
  "They won 3-2. ",
  "Three men and two women were held. The six people were freed. ",
  "There were three reasons: rain, wind and snow. ",
  "Correction: it was 12 people, not 13. ",
];

test.each(texts)("twice as much of %j takes twice the work to hold against itself", (text) => {
  const once = looksAt(text, 400);
  const twice = looksAt(text, 800);
  for (const name of Object.keys(kinds)) {
    const [before, after] = [once.get(name) ?? 0, twice.get(name) ?? 0];
    expect(after, name).toBeLessThan(2.5 * before + 1000);
  }
});

/** How often each way of finding a value said twice looks at what the figures of a text are about. */
function looksAt(text: string, count: number): ReadonlyMap<string, number> {
  const reading = read({ path: "a.md", text: text.repeat(count) }, { date: "2021-07-26" });
  let looks = 0;
  const subjects = subjectsOf(reading)
    .slice(0, count)
    .map(
      (subject) =>
        new Proxy<Subject>(subject, {
          get(target, key) {
            looks++;
            return Reflect.get(target, key);
          },
        }),
    );
  return new Map(
    Object.entries(kinds).map(([name, find]) => {
      looks = 0;
      for (const _conflict of find(subjects, reading)) looks++;
      return [name, looks];
    }),
  );
}
