import { dictionary } from "../../text/dictionary.js";
/** Words of people's lives; data only. */

/** Verbs for the end of a life: in any form, or as passives. */
export const dyings = "die kill murder assassinate execute drown perish pass behead shoot hang";

/** Verbs of which only the passive, or the act of others, ends a life. */
export const killings = "kill murder assassinate execute drown behead shoot hang";

/** Relatives: another person than the one that the sentence is about. */
export const relatives =
  "father mother parent parents son daughter sons daughters child children brother sister brothers sisters wife husband widow widower partner spouse fiance fiancee twin twins uncle aunt nephew niece cousin cousins grandfather grandmother grandson granddaughter grandchildren grandparents stepson stepdaughter stepfather stepmother dad mum mom baby boyfriend girlfriend couple both brood family siblings sibling heir";

/** The youngest at which people do a thing that news tells of as a step of a life, by verb. */
export const leastAges: Readonly<Record<string, number>> = /* @__PURE__ */ dictionary({
  graduate: 14,
  marry: 13,
  wed: 13,
  divorce: 15,
  retire: 20,
  commission: 15,
  enlist: 12,
  elect: 16,
  appoint: 14,
  "re-elect": 17,
  reelect: 17,
  ordain: 15,
  knight: 15,
  inaugurate: 16,
  found: 10,
  establish: 10,
});

/** What somebody takes, earns or becomes that no child does. */
export const adultThings =
  "degree doctorate phd master's masters diploma professor professorship mayor minister president judge bishop governor senator lawmaker captain general colonel director chairman chairwoman chief partner lawyer doctor surgeon teacher widow widower father mother grandfather grandmother";

/** Verbs before those. */
export const attainments = "take earn receive gain obtain become complete finish be win get join enter";

/** What one joins grown up. */
export const troops =
  "army navy police marines force firm bank newspaper faculty cabinet senate parliament bench bar guerrillas resistance";
