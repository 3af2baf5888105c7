import { dictionary } from "../../text/dictionary.js";
import { decadeNames } from "./calendar-words.js";
/** Words that are numbers or make numbers of others; data only. */

/** Cardinals below a hundred that are one word. */
export const cardinals: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Roman numerals that copy writes, from 1 to 60, in small letters. */
export const romans =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii xxxix xl xli xlii xliii xliv xlv xlvi xlvii xlviii xlix l li lii liii liv lv lvi lvii lviii lix lx";

/** Powers of ten; the value is the exponent. */
export const scales: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  hundred: 2,
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
});

/** Short forms of powers of ten that follow digits; those of one letter stand right after them. */
export const scaleSuffixes: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  k: 3,
  tn: 12,
  trn: 12,
  m: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  mio: 6,
  mm: 6,
  b: 9,
  bn: 9,
  bln: 9,
  bil: 9,
  t: 12,
});

/** Plurals of powers of ten: loose ranges. */
export const looseScales: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  tens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
});

export const ordinals: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1_000_000,
});

/** Names of parts: the denominator. Ordinals from third on serve as well, singular and plural. */
export const fractionNames: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twelfths: 12,
  sixteenths: 16,
  twentieth: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
  millionth: 1_000_000,
  millionths: 1_000_000,
  billionth: 1_000_000_000,
  billionths: 1_000_000_000,
});

/** Fraction characters: numerator and denominator. */
export const fractionSigns: Readonly<Record<string, readonly [number, number]>> = /* @__PURE__ */ dictionary({
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
});

/** Loose ranges said in a word: from and to. */
export const vagueCounts: Readonly<Record<string, readonly [number, number]>> = /* @__PURE__ */ dictionary({
  dozens: [12, 120],
  scores: [20, 200],
  several: [3, 10],
  handful: [3, 10],
});

/** Decades of a life: their first year. */
export const ageDecades: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({ teens: 13, ...decadeNames });

/** Collective words that are a number: "a dozen", "the trio", "both". */
export const collectives: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  dozen: 12,
  couple: 2,
  pair: 2,
  duo: 2,
  both: 2,
  trio: 3,
  threesome: 3,
  triplets: 3,
  twins: 2,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
  septet: 7,
  octet: 8,
});

/** Words that multiply: adjectives, adverbs and verbs ("doubled", "a tripling"). */
export const multiples: Readonly<Record<string, readonly [number, number]>> = /* @__PURE__ */ dictionary({
  once: [1, 1],
  twice: [2, 1],
  thrice: [3, 1],
  double: [2, 1],
  doubles: [2, 1],
  doubled: [2, 1],
  doubling: [2, 1],
  triple: [3, 1],
  triples: [3, 1],
  tripled: [3, 1],
  tripling: [3, 1],
  treble: [3, 1],
  trebled: [3, 1],
  trebling: [3, 1],
  quadruple: [4, 1],
  quadruples: [4, 1],
  quadrupled: [4, 1],
  quadrupling: [4, 1],
  quintuple: [5, 1],
  quintupled: [5, 1],
  quintupling: [5, 1],
  sextupled: [6, 1],
  twofold: [2, 1],
  threefold: [3, 1],
  fourfold: [4, 1],
  fivefold: [5, 1],
  sixfold: [6, 1],
  sevenfold: [7, 1],
  eightfold: [8, 1],
  ninefold: [9, 1],
  tenfold: [10, 1],
  elevenfold: [11, 1],
  twelvefold: [12, 1],
  fifteenfold: [15, 1],
  twentyfold: [20, 1],
  thirtyfold: [30, 1],
  fortyfold: [40, 1],
  fiftyfold: [50, 1],
  hundredfold: [100, 1],
  thousandfold: [1000, 1],
  halve: [1, 2],
  halves: [1, 2],
  halved: [1, 2],
  halving: [1, 2],
});
