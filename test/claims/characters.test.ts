import { expect, test } from "vitest";
import { classOf, digit, letter, mark, other, space } from "../../src/claims/characters.js";

test("every code unit is what Unicode says, short ways or not", () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    if (classOf(unit) !== classInUnicode(unit)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

function classInUnicode(unit: number): number {
  const text = String.fromCharCode(unit);
  if (/[0-9]/.test(text)) return digit;
  if (/\p{L}/u.test(text)) return letter;
  if (/\p{M}/u.test(text)) return mark;
  return /[\s\u200b\u2060]/.test(text) ? space : other;
}
