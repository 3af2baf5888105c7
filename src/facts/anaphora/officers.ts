/** Nouns for those who lead a body or speak for it. */
export const officers: ReadonlySet<string> = new Set(
  "chief director directors chairman chairwoman chair chairperson spokesman spokeswoman spokesperson head manager president boss officer secretary founder owner mayor governor executive executives leader commander captain coach editor principal rector dean warden superintendent minister controller treasurer partner official officials chancellor technician engineer speaker chaplain clerk treasurers spokesmen spokespeople".split(
    " ",
  ),
);
