import { dictionary } from "../../text/dictionary.js";

/** Deeds of two words that begin something, and that end it. */
const beginningPairs = [
  "take office",
  "take power",
  "take charge",
  "take over",
  "set up",
  "set out",
  "set off",
  "go out",
  "fall ill",
  "fall sick",
  "break out",
  "lay down",
  "take out",
  "take off",
  "move in",
];
const endingPairs = [
  "step down",
  "step aside",
  "stand down",
  "wind up",
  "call off",
  "come back",
  "come home",
  "be back",
  "get back",
  "close down",
  "shut down",
  "shut up",
  "break up",
  "go bankrupt",
  "go bust",
  "go under",
  "put out",
  "burn up",
  "burn down",
  "come into",
  "take effect",
  "swear in",
  "break down",
  "bring under",
  "make landfall",
  "pass away",
  "move out",
  "go on",
];
/** All of them, which else would be read as their verb alone. */
export const twoWordDeeds: ReadonlySet<string> = new Set([...beginningPairs, ...endingPairs]);
/** What begins something that lasts. */
export const beginnings: ReadonlySet<string> = new Set([
  ...beginningPairs,
  ..."begin start commence open launch found establish create form set build construct erect introduce enter join arrive appoint elect inaugurate arrest jail detain imprison charge adopt hire enlist marry wed sign charter institute enrol enroll incorporate".split(
    " ",
  ),
]);
/** What ends it. */
export const endings: ReadonlySet<string> = new Set([
  ...endingPairs,
  ..."end finish conclude close complete die expire leave retire resign return release free dissolve disband demolish collapse abolish scrap repeal lapse adjourn quit depart divorce shut cease terminate break fold dissipate disperse dismiss fire sack oust depose expel graduate".split(
    " ",
  ),
]);
/** Verbs of which the second undoes what the first did. */
export const undoings: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ dictionary({
  begin: ["extinguish", "put out", "bring under", "break down", "lift", "call", "suspend", "halt", "abandon"],
  start: ["extinguish", "put out", "bring under", "break down", "lift", "call", "suspend", "halt", "abandon"],
  impose: ["lift", "remove", "revoke", "relax", "drop", "end"],
  introduce: ["withdraw", "drop", "lift", "pass", "adopt"],
  pass: ["repeal", "scrap", "overturn", "take effect", "come into"],
  admit: ["discharge", "expel"],
  seize: ["free", "release", "rescue"],
  kidnap: ["free", "release", "rescue"],
  abduct: ["free", "release", "rescue"],
  capture: ["free", "release", "execute"],
  suspend: ["reinstate"],
  deploy: ["withdraw", "recall"],
  commission: ["decommission", "scrap", "publish", "deliver"],
  install: ["remove", "dismantle"],
  plant: ["fell", "uproot"],
  found: ["sell", "merge", "float"],
  create: ["enlarge", "extend"],
  open: ["flood", "extend", "renovate"],
  build: ["burst", "flood", "extend"],
  launch: ["land", "crash", "dock", "burn up", "sink"],
  form: ["make landfall", "weaken"],
  elect: ["swear in", "inaugurate", "impeach"],
  stop: ["fine", "charge"],
  occupy: ["liberate", "vacate", "evacuate"],
  invade: ["liberate", "withdraw"],
  sign: ["terminate", "cancel", "denounce", "ratify", "come into", "take effect"],
  board: ["disembark"],
  borrow: ["repay"],
  arrest: ["charge", "deport", "try", "convict", "sentence", "acquit", "extradite"],
  charge: ["try", "go on", "convict", "sentence", "acquit"],
  indict: ["convict", "sentence", "acquit"],
  try: ["convict", "sentence", "acquit"],
  convict: ["sentence", "jail", "imprison", "acquit", "pardon", "exonerate"],
  sentence: ["pardon", "execute", "exonerate"],
  nominate: ["elect", "confirm", "appoint"],
  leave: ["reach", "arrive", "land", "dock"],
  depart: ["reach", "arrive", "land", "dock"],
  sail: ["reach", "arrive", "dock"],
  close: ["reopen"],
  shut: ["reopen"],
  kick: ["abandon", "suspend", "halt", "end", "finish"],
  ...afterEach(
    "lodge file submit make bring",
    "dismiss reject uphold hear grant approve refuse settle withdraw allow deny",
  ),
  ...afterEach("place order", "deliver cancel fulfil receive"),
  ...afterEach("post mail dispatch ship send", "arrive deliver reach receive return"),
  ...afterEach("steal lose", "find recover return"),
  ...afterEach("disappear vanish miss", "find trace rescue"),
  ...afterEach("find discover", "identify defuse bury detonate cremate"),
  ...afterEach("issue", "cash withdraw revoke recall cancel"),
  ...afterEach("break·out", "extinguish put·out bring·under contain"),
  ...afterEach("make·landfall", "dissipate weaken"),
  ...afterEach("lay·down", "launch commission scrap sink"),
  ...afterEach("take·off", "land crash"),
  ...afterEach("set·out set·off", "reach arrive find rescue return"),
  ...afterEach("escape", "catch recapture find shoot"),
  ...afterEach("leak", "publish withdraw"),
  ...afterEach("destroy demolish damage", "rebuild restore repair"),
  ...afterEach("attack injure stab wound fall·ill fall·sick", "die recover"),
  ...afterEach("move·in", "evict leave move·out"),
  ...afterEach("meet engage", "marry wed"),
  ...afterEach("write", "publish print"),
  ...afterEach("film record shoot", "release premiere screen"),
  ...afterEach("announce agree", "complete sign cancel abandon"),
  ...afterEach("award", "terminate cancel revoke"),
  ...afterEach("approve", "withdraw revoke build"),
  ...afterEach("buy acquire", "sell resell"),
  ...afterEach("take·out", "repay"),
  ...afterEach("enact", "repeal scrap overturn take·effect come·into"),
});
/** Each of some deeds with what can only follow it; a deed of two words has a dot between them. */
function afterEach(first: string, later: string): Readonly<Record<string, readonly string[]>> {
  const deeds = (words: string): string[] => words.split(" ").map((word) => word.replace("·", " "));
  return Object.fromEntries(deeds(first).map((deed) => [deed, deeds(later)]));
}

/** For deeds that the same thing or person does once after another: what must have come before them. */
export const earlierDeeds: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ dictionary({
  complete: ["begin", "start", "commence"],
  finish: ["begin", "start", "commence"],
  dissipate: ["form"],
  grant: ["apply", "file"],
  sign: ["negotiate", "draft"],
  ratify: ["sign", "negotiate", "draft"],
  bury: ["die", "kill"],
  cremate: ["die", "kill"],
  "go bankrupt": ["found", "establish", "incorporate", "create"],
  "go bust": ["found", "establish", "incorporate", "create"],
  dissolve: ["found", "establish", "incorporate", "create"],
  disband: ["found", "establish", "form", "create"],
  decommission: ["commission"],
  repeal: ["enact", "pass", "adopt"],
  discharge: ["admit"],
  appeal: ["convict", "sentence"],
  abolish: ["found", "establish", "create", "form", "introduce"],
  demolish: ["build", "construct", "erect"],
  scrap: ["launch", "commission"],
  report: ["begin", "start", "commence"],
  harvest: ["plant", "sow"],
  repay: ["borrow"],
  inaugurate: ["elect"],
});
/** Buildings are opened, and laws introduced, before they are complete. */
export const unordered: ReadonlySet<string> = new Set(
  ["open", "launch", "create", "establish", "found", "introduce", "set"].flatMap((verb) => [
    `${verb} complete`,
    `${verb} finish`,
  ]),
);
/** What stands only once it is built, and opens then. */
export const structures: ReadonlySet<string> = new Set(
  "bridge tunnel tower viaduct canal dam pier lighthouse stadium station airport cinema theatre theater church cathedral chapel mosque hospital hotel library museum school mall reservoir railway road motorway port harbour harbor arena pool".split(
    " ",
  ),
);
