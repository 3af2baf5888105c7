import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-weekday",
  [
    "Concerts: Friday 6 May, Saturday 7 May, Friday 13 May.",
    "In 2016 the talks began on Sunday, 28 February, and ended on Tuesday, 1 March.",
    "The clinic is open on a Wednesday - on 6 October and 13 October.",
    "The clinic, shut on a Wednesday, will open on 6 October and 14 October.",
    "On Wednesday the court set hearings for 6 October and 14 October.",
    "Rain fell on Monday 3 May; on Friday 14 May last year it was dry.",
    "He was born on Tuesday, 4 March 1947, and died on Sunday, 9 March.",
    "The market is on every Tuesday except 3 May and 11 May.",
    "Christmas Day 2016 fell on a Sunday.",
  ],
  [
    ["The play runs on Friday 6, Saturday 7 and ⟦Monday 8 May⟧.", "Sunday 8 May"],
    ["- Thursday 2 May\n- Saturday 4 May\n- ⟦Monday 7 May⟧", "Tuesday 7 May", "Monday 6 May"],
    ["The vote was on Tuesday, 12 March 2019, and the count on ⟦Wednesday, 14 March⟧.", "Thursday, 14 March"],
    ["Both raids were made on a Friday, on 3 May and ⟦11 May⟧.", "10 May"],
    ["Christmas Day 2016 fell on a ⟦Friday⟧.", "Sunday"],
  ],
);
