import { describeCheck } from "../judge-sentences.js";

/** Parts of a body that says how many it has, of those who tried, and of what stands there. */
describeCheck(
  "part-exceeds-whole",
  [
    "Some 115% of the town's budget was spent by Friday.",
    "About 120 percent of the target was met.",
    "Twelve runners started the first race and 15 the second.",
    "Twelve runners started the race, and 15 finished last year.",
    "Eighteen people applied for the post, and 20 more were invited.",
    "Nine horses started and 11 were withdrawn.",
    "Nine riders started the day and 11 joined later.",
    "Thirty students took the exam in maths and 34 passed in French.",
    "Two people married and three graduated.",
    "The party won 84 seats in the 120-seat chamber.",
    "The party won 84 seats, more than in the 80-seat chamber of 1990.",
    "The party won 84 seats in the two chambers, 54 of them in the 80-seat lower house.",
    "The 14-man team played 16 matches.",
    "Some 112 percent of homes sold above the asking price of last year.",
  ],
  [
    ["⟦115% of the town's houses⟧ were without water on Friday, the utility said."],
    ["Twelve runners started the race and ⟦15⟧ finished."],
    ["Eighteen people applied for the post and ⟦20⟧ were interviewed."],
    ["Thirty students took the exam and ⟦34⟧ passed, five with honours."],
    ["The party won ⟦84 seats in the 80-seat chamber⟧."],
    ["Labour holds ⟦104 seats in the 100-member assembly⟧."],
    ["The 90-seat parliament's ruling party has ⟦95⟧ seats."],
  ],
);
