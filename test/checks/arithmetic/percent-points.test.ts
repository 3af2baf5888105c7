import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "percent-points",
  [
    "The rate rose by half a percentage point, from 4 percent to 4.5 percent.",
    "The share rose by 50 percent, from 4 percent to 6 percent.",
    "The bank cut its rate by 25 basis points to 3.75 percent from 4 percent.",
    "Support rose four points, from 31 percent to 35 percent.",
    "Inflation was 9 percent, up from 6 percent, and food prices rose 3 percent.",
    "The infant death rate was 3.8 per 1,000 live births.",
    "Sales rose 5 percent, from 40 to 42.",
    "Approval rose 2 percent, from 98 percent to 100 percent.",
  ],
  [
    ["The rate rose ⟦2 percent⟧, from 4 percent to 6 percent.", "2 percentage points", "50 percent"],
    ["The bank cut its rate by ⟦0.25 percent⟧, from 5.25 percent to 5 percent.", "0.25 percentage points", "5 percent"],
    ["Turnout was 61%, down ⟦7%⟧ from 68% in 2016.", "7 percentage points", "10 percent"],
    ["Approval went from 40 percent to 52 percent, a ⟦12 percent⟧ gain.", "12 percentage point", "30 percent"],
    ["The share rose ⟦50 percentage points⟧, from 4 percent to 6 percent.", "50 percent"],
    ["The tax went up ⟦one percent⟧, from 19 percent to 20 percent.", "one percentage point", "5 percent"],
    ["The death rate was ⟦2.1% per 100,000⟧ people.", "2.1 per 100,000"],
  ],
);
