import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-total",
  [
    "Eight women and six men stood trial. All 14 were acquitted.",
    "Eight women and six men were killed. The 15 injured are in hospital.",
    "Eight women and six men sat on the jury. The 12 jurors who voted for it gave no reasons.",
    "Four officers and 23 men were in the boat. The 26 survivors reached the shore.",
    "The barge carried 110 guests and 31 crew. The 140 people saved were flown home.",
    "Ten ewes and 30 lambs were stolen. The 41 animals found in the barn were not all his.",
    "Forty boys and 34 girls sat the exam. All 70 who passed will get a book.",
  ],
  [
    ["Eight women and six men stood trial. All ⟦15⟧ were acquitted.", "14"],
    ["Thirteen men and nine women were charged; the ⟦23⟧ will appear in court in May.", "22"],
    ["The barge carried 110 guests and 30 crew. All ⟦150⟧ people on board were saved.", "140"],
    ["The college has 230 girls and 220 boys. Its ⟦460⟧ pupils come from four towns.", "450"],
  ],
);
