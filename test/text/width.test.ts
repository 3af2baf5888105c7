import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/width.js";

describe("a text takes as many columns as a terminal shows", () => {
  it.each([
    { text: "", width: 0 },
    { text: "2,500 troops", width: 12 },
    { text: "£5m", width: 3 },
    { text: "伊拉克", width: 6 },
    { text: "e\u0301te\u0301", width: 3 },
    { text: "👩‍🚒 24", width: 5 },
  ])("$text: $width", ({ text, width }) => expect(displayWidth(text)).toBe(width));
});
