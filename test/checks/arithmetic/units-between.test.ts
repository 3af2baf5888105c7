import { describeCheck } from "../judge-sentences.js";

/** Distances told in a smaller or larger unit than the two values between which they lie. */
describeCheck(
  "wrong-change",
  [
    "The calf weighed 41.5 kg at birth and 44 kg a week later, a gain of 2,500 grams.",
    "The ditch was 1.4 metres wide in spring and is now 1.9 metres wide, half a metre more.",
    "The old road was 12.4 km long and the new one is 11.6 km, 800 metres shorter.",
    "A sack that held 2.5 kg now holds 2.2 kg, 300 grams less.",
    "Her best throw went 58.20 metres and her worst 54.90 metres, with 60 centimetres of tape to spare.",
    "The bag weighed 3.4 kg on Monday and 2.9 kg on Friday, and he had lost another 600 grams of rice on the way.",
    "The quay is 4.2 km long and the tunnel 3.6 km, 500 metres longer than planned.",
    "The mast leans 3.9 metres, up from 3.4 metres in 1900, and has sunk 40 centimetres into the ground.",
    "The pond was 1.2 metres deep on Friday and 0.9 metres on Sunday; another 40 centimetres froze on Monday.",
    "The parcel weighed 1.25 kg and the letter 80 grams.",
    "The stamp went from 71 cents to 78 cents, seven cents more.",
    "The lamb weighed 4 lb at birth and 4 lb 9 oz a week later, a gain of nine ounces.",
  ],
  [
    ["The calf weighed 41.5 kg at birth and 44 kg a week later, a gain of ⟦3,500 grams⟧.", "2,500 grams"],
    ["The old road was 12.4 km long and the new one is 11.6 km, ⟦600 metres⟧ shorter.", "800 metres"],
    ["The red box weighed 2.6 kg and the blue box 3.1 kg, ⟦600 grams⟧ more.", "500 grams"],
    ["The well was 28.4 metres deep. It is now 27.9 metres deep, having lost ⟦70 centimetres⟧.", "50 centimetres"],
    ["The first crate weighed 900 g and the second 1.3 kg, ⟦500 g⟧ more.", "400 g"],
    [
      "The gap between the longest jump, 2.42 metres, and the next, 2.37 metres, was ⟦seven centimetres⟧.",
      "five centimetres",
    ],
    ["The stamp went from 71 cents to 78 cents, ⟦nine cents⟧ more.", "seven cents"],
    ["The plank is 6 feet long and the shelf 5 feet 2 inches, ⟦eight inches⟧ shorter.", "ten inches"],
    ["The lamb weighed 4 lb at birth and 4 lb 9 oz a week later, a gain of ⟦12 ounces⟧.", "9 ounces"],
  ],
);
