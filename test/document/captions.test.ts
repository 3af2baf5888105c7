import { expect, test } from "vitest";
import { isCaption } from "../../src/document/captions.js";

test.each([
  ["Photo: Siri Aas", false],
  ["Picture: Jane Doe / The Daily News / Getty Images / PA Wire", false],
  ["Pictures of the tunnel were shown to the council on Monday.", false],
  ["Photo: courtesy of the museum", false],
  ["Picture: Engineers walk through the tunnel on Thursday", true],
  ["Pictured: The crew of the trawler, all seven of whom were saved", true],
  ["Photo caption: Dead trout lie below the outfall of the works.", true],
  ["FILE PHOTO: Workers leave the plant after the morning shift", true],
])("%j is a caption: %s", (text, caption) => {
  expect(isCaption(text)).toBe(caption);
});
