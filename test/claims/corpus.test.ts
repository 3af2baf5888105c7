import { describe, expect, test } from "vitest";
import type { Mention } from "../../src/claims/mention.js";
import { forms } from "../../src/claims/recognisers/index.js";
import { type Group, loadCorpus, readText, unmark } from "./corpus.js";
import { describeExpected, describeMention } from "./describe-mention.js";

const corpus = loadCorpus();

test("every form has its spellings in fixtures/claims", () => {
  const fixed = corpus.filter(({ groups }) => groups.some(({ spellings }) => spellings.length > 0));
  expect(fixed.map(({ form }) => form).sort()).toEqual(forms.map(({ id }) => id).sort());
});

test.each(corpus)("$form reads some of its own spellings", ({ form, groups }) => {
  const read = groups.flatMap(({ anchor, spellings }) =>
    spellings.flatMap((spelling) => readText(unmark(spelling).text, anchor).mentions),
  );
  expect(read.map((mention) => mention.form)).toContain(form);
});

describe.each(corpus)("$file: $form", ({ form, groups, never, anchor, kind }) => {
  test.each(groups.flatMap((group) => group.spellings.map((spelling) => ({ spelling, group }))))(
    "reads $spelling",
    ({ spelling, group }) => {
      expect(readAgain(spelling, group)).toEqual(expectedOf(spelling, group, form));
    },
  );

  test.each(never.map((text) => ({ text })))("leaves alone $text", ({ text: marked }) => {
    const { text, mentions } = unmark(marked);
    const taken = readText(text, anchor)
      .mentions.filter((mention) => mentions.some((span) => meet(mention, span)))
      .filter((mention) => mention.form === form || (kind !== "identifier" && describeMention(mention).kind === kind))
      .map((mention) => text.slice(mention.start, mention.end));
    expect(taken).toEqual([]);
  });
});

test("no text stands twice", () => {
  const all = corpus.flatMap(({ form, groups, never }) => [
    ...groups.flatMap(({ anchor = "", spellings }) => spellings.map((spelling) => `${anchor} ${spelling}`)),
    ...never.map((text) => `${form} never ${text}`),
  ]);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});

/** Every mention that touches a marked place, in the terms of the fixtures. */
function readAgain(spelling: string, group: Group): unknown {
  const { text, mentions, counted } = unmark(spelling);
  const { mentions: all, tokens } = readText(text, group.anchor);
  const found = all.filter((mention) => mentions.some((span) => meet(mention, span)));
  const only = describeExpected(group);
  return {
    read: found.map((mention) => ({
      text: text.slice(mention.start, mention.end),
      ...(mention.kind === "identifier" ? {} : { form: mention.form }),
      ...pick(describeMention(mention), Object.keys(only)),
    })),
    hedges: found.flatMap((mention) => hedgeOf(mention, text)),
    ...(counted.length === 0
      ? {}
      : {
          counted: found.flatMap((mention) =>
            mention.kind === "quantity" && mention.counted
              ? [text.slice(tokens.start[mention.counted.first], tokens.end[mention.counted.next - 1])]
              : [],
          ),
        }),
  };
}

function expectedOf(spelling: string, group: Group, form: string): unknown {
  const { text, mentions, hedges, counted } = unmark(spelling);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    // Whichever form takes an identifier, it is the same.
    read: mentions.map((span) => ({
      text: slice(span),
      ...(group.kind === "identifier" ? {} : { form }),
      ...describeExpected(group),
    })),
    hedges: hedges.map(slice),
    ...(counted.length === 0 ? {} : { counted: counted.map(slice) }),
  };
}

function hedgeOf(mention: Mention, text: string): string[] {
  return mention.kind !== "identifier" && mention.hedge ? [text.slice(mention.hedge.start, mention.hedge.end)] : [];
}

function meet(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function pick(record: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, record[key]]));
}
