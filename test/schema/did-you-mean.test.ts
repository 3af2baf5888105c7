import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, editDistance, suggestFrom } from "../../src/schema/did-you-mean.js";

const keys = ["id", "title", "subject", "near", "value", "values", "from", "until", "review-by", "severity", "warning"];

test.each([
  ["valu", "value"],
  ["vaule", "value"],
  ["Value", "value"],
  ["valuess", "values"],
  ["form", "from"],
  ["untill", "until"],
  ["reviewby", "review-by"],
  ["review_by", "review-by"],
  ["subjekt", "subject"],
  ["ID", "id"],
  ["warn", "warning"],
  ["nearby", "near"],
])("%s was meant as %s", (name, meant) => {
  expect(didYouMean(name, keys)).toBe(meant);
});

test.each(["headline", "x", "by", "colour", "fo", "", "until-further-notice", "near ".repeat(100)])(
  "%j was meant as none of them",
  (name) => {
    expect(didYouMean(name, keys)).toBeNull();
  },
);

test("a distance is counted in letters added, dropped, changed and swapped", () => {
  expect(editDistance("abcd", "abcd")).toBe(0);
  expect(editDistance("abcd", "acbd")).toBe(1);
  expect(editDistance("abcd", "abd")).toBe(1);
  expect(editDistance("abcd", "abxcd")).toBe(1);
  expect(editDistance("abcd", "abxd")).toBe(1);
  expect(editDistance("", "abc")).toBe(3);
});

test("a distance is the same both ways, and never more than the longer name", () => {
  const name = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c", "-") });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test("many names are looked up once each, and no more than a hundred", () => {
  const suggest = suggestFrom(keys);
  expect([suggest("valu"), suggest("valu"), suggest("colour")]).toEqual(["value", "value", null]);
  for (let i = 0; i < 100; i++) suggest(`name-${i}`);
  expect(suggest("subjekt")).toBeNull();
  expect(suggest("valu")).toBe("value");
});
