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
];
/** Further steps of two words. */
const stepPairs =
  "fall·ill break·out put·out lay·down take·out take·off move·in burn·up come·into take·effect bring·under make·landfall go·on run·out fall·due";
/** All of them, which else would be read as their verb alone. */
export const twoWordDeeds: ReadonlySet<string> = new Set([...beginningPairs, ...endingPairs, ...deedsIn(stepPairs)]);
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
  begin: ["lift", "call", "suspend", "halt", "abandon"],
  start: ["lift", "call", "suspend", "halt", "abandon"],
  impose: ["lift", "remove", "revoke", "relax", "drop", "end"],
  introduce: ["withdraw", "drop", "lift"],
  pass: ["repeal", "scrap", "overturn"],
  enact: ["repeal", "scrap", "overturn"],
  admit: ["discharge", "expel"],
  seize: ["free", "release", "rescue"],
  capture: ["free", "release", "execute"],
  deploy: ["withdraw", "recall"],
  commission: ["decommission", "scrap"],
  install: ["remove", "dismantle"],
  occupy: ["liberate", "vacate", "evacuate"],
  invade: ["liberate", "withdraw"],
  sign: ["terminate", "cancel", "denounce"],
  board: ["disembark"],
  convict: ["acquit", "pardon", "exonerate"],
  sentence: ["pardon", "execute", "exonerate"],
  nominate: ["elect", "confirm", "appoint"],
  leave: ["reach", "arrive", "land", "dock"],
  depart: ["reach", "arrive", "land", "dock"],
  sail: ["reach", "arrive", "dock"],
  close: ["reopen"],
  shut: ["reopen"],
  kick: ["abandon", "suspend", "halt", "end", "finish"],
});
/**
 * Steps of which one thing or person goes through the second only after the first, and hardly twice: left out are those that come
 * in either order, as found and stolen, sold and bought, signed and announced.
 */
export const laterSteps: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ dictionary({
  ...afterEach("lodge file submit", "dismiss reject uphold hear grant approve refuse allow deny"),
  ...afterEach("place", "deliver fulfil"),
  ...afterEach("post mail dispatch ship", "arrive deliver"),
  ...afterEach("steal", "recover"),
  ...afterEach("disappear vanish miss", "find trace rescue"),
  ...afterEach("find discover", "defuse detonate"),
  ...afterEach("issue", "cash"),
  ...afterEach("issue grant award sign", "expire mature lapse run·out fall·due"),
  ...afterEach("begin start break·out", "extinguish put·out bring·under contain end finish"),
  ...afterEach("form make·landfall", "dissipate"),
  ...afterEach("lay·down", "launch"),
  ...afterEach("take·off", "land crash"),
  ...afterEach("leave depart sail set·out set·off", "reach dock"),
  ...afterEach("escape", "recapture"),
  ...afterEach("attack injure stab wound fall·ill", "die"),
  ...afterEach("admit", "discharge"),
  ...afterEach("kidnap abduct", "free release rescue"),
  ...afterEach("move·in", "evict"),
  ...afterEach("engage", "marry wed"),
  ...afterEach("write", "publish print"),
  ...afterEach("commission", "publish"),
  ...afterEach("film record shoot", "release premiere screen"),
  ...afterEach("take·out borrow", "repay"),
  ...afterEach("negotiate draft", "sign ratify"),
  ...afterEach("sign", "ratify"),
  ...afterEach("pass enact adopt", "repeal come·into take·effect"),
  ...afterEach("impose", "lift"),
  ...afterEach("suspend", "reinstate"),
  ...afterEach("plant sow", "fell uproot harvest"),
  ...afterEach("launch", "land crash burn·up sink"),
  ...afterEach("build construct erect", "burst demolish collapse"),
  ...afterEach("found establish", "dissolve merge"),
  ...afterEach("create", "enlarge"),
  ...afterEach("stop", "fine"),
  ...afterEach("arrest", "charge try convict sentence acquit extradite"),
  ...afterEach("charge indict", "try go·on convict sentence acquit"),
  ...afterEach("try", "convict sentence acquit"),
  ...afterEach("convict", "sentence pardon exonerate"),
});

/** By their verbs the second can only follow the first, or undoes it. */
export function isLaterStep(first: string, second: string): boolean {
  return undoings[first]?.includes(second) === true || laterSteps[first]?.includes(second) === true;
}

/** Each of some deeds with what can only follow it. */
function afterEach(first: string, later: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(deedsIn(first).map((deed) => [deed, deedsIn(later)]));
}

/** Words with blanks between them; a deed of two words has a dot in it. */
function deedsIn(words: string): string[] {
  return words.split(" ").map((word) => word.replace("·", " "));
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
