import { dictionary } from "../../text/dictionary.js";
/** Words of the calendar; data only. */

/** Full names may stand anywhere; `short` forms need a day or a year beside them ("Mar. 3", "Sept 2016"). */
export const months: readonly { readonly words: readonly string[]; readonly short: readonly string[] }[] = [
  { words: ["january"], short: ["jan"] },
  { words: ["february"], short: ["feb", "febr"] },
  { words: ["march"], short: ["mar"] },
  { words: ["april"], short: ["apr"] },
  { words: ["may"], short: [] },
  { words: ["june"], short: ["jun"] },
  { words: ["july"], short: ["jul"] },
  { words: ["august"], short: ["aug"] },
  { words: ["september"], short: ["sep", "sept"] },
  { words: ["october"], short: ["oct"] },
  { words: ["november"], short: ["nov"] },
  { words: ["december"], short: ["dec"] },
];

/** From Monday on, as ISO 8601 numbers them. */
export const weekdays: readonly { readonly words: readonly string[]; readonly short: readonly string[] }[] = [
  { words: ["monday", "mondays"], short: ["mon"] },
  { words: ["tuesday", "tuesdays"], short: ["tue", "tues"] },
  { words: ["wednesday", "wednesdays"], short: ["wed", "weds"] },
  { words: ["thursday", "thursdays"], short: ["thu", "thur", "thurs"] },
  { words: ["friday", "fridays"], short: ["fri"] },
  { words: ["saturday", "saturdays"], short: ["sat"] },
  { words: ["sunday", "sundays"], short: ["sun"] },
];

/** TIMEX3 codes of the seasons. */
export const seasons: Readonly<Record<string, "SP" | "SU" | "FA" | "WI">> = /* @__PURE__ */ dictionary({
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
});

/** Units of time as ISO 8601 counts them; the letter after P or PT, and how many of that letter. */
export const timeUnits: Readonly<Record<string, TimeUnit>> = /* @__PURE__ */ dictionary({
  second: "second",
  seconds: "second",
  sec: "second",
  secs: "second",
  minute: "minute",
  minutes: "minute",
  min: "minute",
  mins: "minute",
  hour: "hour",
  hours: "hour",
  hr: "hour",
  hrs: "hour",
  day: "day",
  days: "day",
  night: "night",
  nights: "night",
  week: "week",
  weeks: "week",
  wk: "week",
  wks: "week",
  weekend: "weekend",
  weekends: "weekend",
  fortnight: "fortnight",
  fortnights: "fortnight",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year",
  yr: "year",
  yrs: "year",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
  millennium: "millennium",
  millennia: "millennium",
});

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** Parts of the day with their TIMEX3 codes. */
export const dayParts: Readonly<Record<string, "MO" | "MI" | "AF" | "EV" | "NI" | "DT">> = /* @__PURE__ */ dictionary({
  morning: "MO",
  mornings: "MO",
  midmorning: "MO",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  noon: "MI",
  midday: "MI",
  lunchtime: "MI",
  afternoon: "AF",
  afternoons: "AF",
  midafternoon: "AF",
  evening: "EV",
  evenings: "EV",
  dusk: "EV",
  sunset: "EV",
  night: "NI",
  nights: "NI",
  overnight: "NI",
  midnight: "NI",
  tonight: "NI",
  daytime: "DT",
});

/** Days counted from the article's own. */
export const deicticDays: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  today: 0,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
  tomorrow: 1,
});

/** Words for a time that no calendar can fix, with the TIMEX3 value they take. */
export const vagueTimes: Readonly<Record<string, VagueTime>> = /* @__PURE__ */ dictionary({
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  presently: "PRESENT_REF",
  recently: "PAST_REF",
  lately: "PAST_REF",
  formerly: "PAST_REF",
  soon: "FUTURE_REF",
  shortly: "FUTURE_REF",
  someday: "FUTURE_REF",
  current: "PRESENT_REF",
});

export type VagueTime = "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";

/**
 * Phrases of the same kind, with the words that must stand before them where they also say something else; `end` for
 * those that must end their clause ("at the time", but not "at the time of the vote"), `subject` for those that may also head
 * one: "the future looked bright".
 */
export const vaguePhrases: readonly (readonly [
  words: string,
  value: VagueTime,
  before?: string,
  end?: "end" | "subject",
])[] = [
  ["the moment", "PRESENT_REF", "at for"],
  ["this moment", "PRESENT_REF", "at"],
  ["this time", "PRESENT_REF", "at"],
  ["this point", "PRESENT_REF", "at"],
  ["the present", "PRESENT_REF", "at for in to until"],
  ["present", "PRESENT_REF", "at"],
  ["the present day", "PRESENT_REF"],
  ["the present time", "PRESENT_REF"],
  ["the time being", "PRESENT_REF", "for"],
  ["these days", "PRESENT_REF"],
  ["that time", "PAST_REF", "at by until till since before"],
  ["the time", "PAST_REF", "at", "end"],
  ["that point", "PAST_REF", "at", "end"],
  ["that moment", "PAST_REF", "at"],
  ["those days", "PAST_REF", "in"],
  ["the old days", "PAST_REF", "in"],
  ["the past", "PAST_REF", "in of from than", "subject"],
  ["the recent past", "PAST_REF"],
  ["the distant past", "PAST_REF"],
  ["the not too distant past", "PAST_REF"],
  ["the other day", "PAST_REF"],
  ["long ago", "PAST_REF"],
  ["not long ago", "PAST_REF"],
  ["some time ago", "PAST_REF"],
  ["a long time ago", "PAST_REF"],
  ["a while ago", "PAST_REF"],
  ["a short time ago", "PAST_REF"],
  ["the future", "FUTURE_REF", "in for of into about", "subject"],
  ["future", "FUTURE_REF", "in", "end"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the distant future", "FUTURE_REF"],
  ["the immediate future", "FUTURE_REF"],
  ["the not too distant future", "FUTURE_REF"],
];

/** The middle of a period and its end in one word. */
export const periodEnds: Readonly<
  Record<string, { readonly unit: TimeUnit; readonly season?: "SU" | "WI"; readonly third: "MID" | "END" }>
> = /* @__PURE__ */ dictionary({
  midweek: { unit: "week", third: "MID" },
  midmonth: { unit: "month", third: "MID" },
  midyear: { unit: "year", third: "MID" },
  midsummer: { unit: "season", season: "SU", third: "MID" },
  midwinter: { unit: "season", season: "WI", third: "MID" },
  yearend: { unit: "year", third: "END" },
});

/** Decades of the twentieth century by name. */
export const decadeNames: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});

/** Units grown together with "long", as adjectives. */
export const longUnits: Readonly<Record<string, { readonly unit: TimeUnit; readonly many?: true }>> =
  /* @__PURE__ */ dictionary({
    hourlong: { unit: "hour" },
    hourslong: { unit: "hour", many: true },
    daylong: { unit: "day" },
    dayslong: { unit: "day", many: true },
    weeklong: { unit: "week" },
    weekslong: { unit: "week", many: true },
    monthlong: { unit: "month" },
    monthslong: { unit: "month", many: true },
    yearlong: { unit: "year" },
    yearslong: { unit: "year", many: true },
    decadelong: { unit: "decade" },
    decadeslong: { unit: "decade", many: true },
  });

/** How often: the TIMEX3 value and frequency of a set. */
export const setWords: Readonly<Record<string, readonly [value: string, freq: string]>> = /* @__PURE__ */ dictionary({
  daily: ["P1D", ""],
  nightly: ["XXXX-XX-XXTNI", ""],
  hourly: ["PT1H", ""],
  weekly: ["P1W", ""],
  fortnightly: ["P2W", ""],
  biweekly: ["P2W", ""],
  monthly: ["P1M", ""],
  quarterly: ["P1Q", ""],
  weekdays: ["XXXX-WXX", ""],
  weekends: ["XXXX-WXX-WE", ""],
  weeknights: ["XXXX-WXXTNI", ""],
  yearly: ["P1Y", ""],
  annual: ["P1Y", ""],
  annually: ["P1Y", ""],
  biannual: ["P6M", ""],
  biannually: ["P6M", ""],
  semiannual: ["P6M", ""],
  semiannually: ["P6M", ""],
  bimonthly: ["P2M", ""],
  biennial: ["P2Y", ""],
  biennially: ["P2Y", ""],
});

/** Time zones with their offset from UTC in minutes. A zone that two countries name alike is left out of reckoning. */
export const zones: Readonly<Record<string, number | null>> = /* @__PURE__ */ dictionary({
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
  ist: 330,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  acst: 570,
  awst: 480,
  nzst: 720,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  wet: 0,
  west: 60,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  wib: 420,
  ict: 420,
  pht: 480,
  myt: 480,
  art: -180,
  brt: -180,
  pet: -300,
  nzdt: 780,
  et: null,
  ct: null,
  mt: null,
  pt: null,
});

/** American zones said in a word; the hour depends on summer time, their difference does not. */
export const zoneNames: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  eastern: -300,
  central: -360,
  mountain: -420,
  pacific: -480,
  alaska: -540,
  hawaii: -600,
});

/** Holidays on a fixed day: month and day. Two-word names are written with a space. */
export const fixedHolidays: Readonly<Record<string, readonly [month: number, day: number]>> =
  /* @__PURE__ */ dictionary({
    christmas: [12, 25],
    "christmas day": [12, 25],
    "christmas eve": [12, 24],
    "boxing day": [12, 26],
    "new year's eve": [12, 31],
    "new year's day": [1, 1],
    "new year's": [1, 1],
    "valentine's day": [2, 14],
    "st. patrick's day": [3, 17],
    "saint patrick's day": [3, 17],
    "april fools' day": [4, 1],
    "may day": [5, 1],
    "new year": [1, 1],
    epiphany: [1, 6],
    "burns night": [1, 25],
    "australia day": [1, 26],
    "groundhog day": [2, 2],
    "st. david's day": [3, 1],
    "st david's day": [3, 1],
    "international women's day": [3, 8],
    "st patrick's day": [3, 17],
    "earth day": [4, 22],
    "st george's day": [4, 23],
    "st. george's day": [4, 23],
    "anzac day": [4, 25],
    "labour day": [5, 1],
    "cinco de mayo": [5, 5],
    "victory day": [5, 9],
    "flag day": [6, 14],
    "canada day": [7, 1],
    "fourth of july": [7, 4],
    "all saints' day": [11, 1],
    "all souls' day": [11, 2],
    "bonfire night": [11, 5],
    "guy fawkes night": [11, 5],
    "st. andrew's day": [11, 30],
    "st andrew's day": [11, 30],
    "world aids day": [12, 1],
    "human rights day": [12, 10],
    "inauguration day": [1, 20],
    "tax day": [4, 15],
    juneteenth: [6, 19],
    "independence day": [7, 4],
    "bastille day": [7, 14],
    halloween: [10, 31],
    "veterans day": [11, 11],
    "armistice day": [11, 11],
    "remembrance day": [11, 11],
  });

/** Holidays on the nth weekday of a month (-1: the last). */
export const floatingHolidays: Readonly<
  Record<string, { readonly month: number; readonly weekday: number; readonly nth: number; readonly shift?: number }>
> = /* @__PURE__ */ dictionary({
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  "black friday": { month: 11, weekday: 4, nth: 4, shift: 1 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "mother's day": { month: 5, weekday: 7, nth: 2 },
  "father's day": { month: 6, weekday: 7, nth: 3 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "presidents day": { month: 2, weekday: 1, nth: 3 },
  "martin luther king day": { month: 1, weekday: 1, nth: 3 },
  "martin luther king jr. day": { month: 1, weekday: 1, nth: 3 },
  "martin luther king jr day": { month: 1, weekday: 1, nth: 3 },
  "mlk day": { month: 1, weekday: 1, nth: 3 },
  "patriots' day": { month: 4, weekday: 1, nth: 3 },
  "patriots day": { month: 4, weekday: 1, nth: 3 },
  "indigenous peoples' day": { month: 10, weekday: 1, nth: 2 },
  "election day": { month: 11, weekday: 1, nth: 1, shift: 1 },
  "remembrance sunday": { month: 11, weekday: 7, nth: 2 },
  "cyber monday": { month: 11, weekday: 4, nth: 4, shift: 4 },
  "giving tuesday": { month: 11, weekday: 4, nth: 4, shift: 5 },
});

/** Feasts of calendars that this one does not reckon: only their year is told. */
export const otherFeasts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "passover",
  "purim",
  "sukkot",
  "hanukkah",
  "chanukah",
  "hanukah",
  "rosh hashanah",
  "rosh hashana",
  "yom kippur",
  "ramadan",
  "eid",
  "eid al-fitr",
  "eid ul-fitr",
  "eid al-adha",
  "eid ul-adha",
  "ashura",
  "nowruz",
  "diwali",
  "deepavali",
  "holi",
  "vesak",
  "songkran",
  "tet",
  "lunar new year",
  "chinese new year",
  "orthodox easter",
]);

/** Holidays counted in days from Easter Sunday. */
export const easterHolidays: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  easter: 0,
  "easter sunday": 0,
  "easter monday": 1,
  "good friday": -2,
  "maundy thursday": -3,
  "palm sunday": -7,
  "ash wednesday": -46,
  "shrove tuesday": -47,
  "mothering sunday": -21,
  "mardi gras": -47,
  "holy saturday": -1,
  "ascension day": 39,
  pentecost: 49,
  "whit sunday": 49,
  "whit monday": 50,
});
