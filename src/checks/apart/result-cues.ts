import { type Figure, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { isDash, isOneOf, isWord, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { endOf } from "./told-near.js";

/**
 * How a figure is said to come of others: by adding them, as what lies between two, as what is left of the one without the
 * other or remains of it, or as the rest of a whole.
 */
export type ResultKind = "sum" | "difference" | "left" | "rest" | "remaining";

/** What a figure is said to be reckoned by. */
export interface ResultCue {
  readonly kind: ResultKind;
  /** The words may as well speak of more than what is told near: "In all 35,000 votes were cast"; `apart`: in a sentence before. */
  readonly isLoose: boolean | "apart";
}

/** What the words around a figure say that it is reckoned from, a group of as many as are told near among them; null for a figure of its own. */
export function resultCue(view: SentenceView, figure: Figure, isGroup: boolean): ResultCue | null {
  const before = wordsBefore(view, figure.first, 14);
  const after = behind(view, figure);
  // "Together that covered the £325,000 cost": more than it may have come in.
  if (covering.test(before) || isWanted(view, figure)) return null;
  const firm = (kind: ResultKind): ResultCue => ({ kind, isLoose: false });
  if (restBefore.test(before) && !/^(?:(?:[a-z]+ )?than|of (?:the|those|these|his|her|its|their)) /.test(after))
    return firm("rest");
  if (left.test(before) && ![comparing, otherBase, sharedOut].some((words) => words.test(after))) return firm("left");
  if (remaining.test(after) && !otherBase.test(after)) return firm("remaining");
  if (isDistance(view, figure, before, after)) return firm("difference");
  if (comparing.test(after) || otherBase.test(after) || joinsMore.test(before)) return null;
  if (isSum(view, before, after)) return firm("sum");
  const own = `${before.replace(/^.*#/, "")} `;
  const behindIt = after.replace(/ [,;:().].*/, "");
  if (growing.test(own) || growing.test(behindIt)) return null;
  if (isTakenUp(view, figure) || closesRow(view, figure)) return firm("sum");
  if (definiteSum.test(before)) return firm("sum");
  if (yieldsSum(view, figure)) return { kind: "sum", isLoose: "apart" };
  if (isGroup) return { kind: "sum", isLoose: true };
  if (overTime.test(behindIt)) return null;
  if (opensWith(view, jointly)) return firm("sum");
  const said = [own.replace(/^.*[;:()] /, ""), behindIt];
  if (said.some((words) => joined.test(words)) || (/[,:] $/.test(own) && isOverAll(view, figure))) return firm("sum");
  const isGeneral = said.some((words) => general.test(words));
  if (concluded.test(own)) return { kind: "sum", isLoose: isGeneral || amounts(view, figure) ? "apart" : true };
  return isGeneral ? { kind: "sum", isLoose: true } : null;
}

/** "Together they need 76 of the 150 seats": what there is not yet. */
function isWanted({ tokens, tagged, syntax }: SentenceView, { first }: Figure): boolean {
  for (let at = first - 1; at >= Math.max(syntax.first, first - 8) && tagged[at] !== tags.sign; at--)
    if (isVerbal(tagged[at] as number) && wanting.has(lexeme(tokens, at)?.verb?.base ?? "")) return true;
  return false;
}

/** "That makes 24 for the team", "It comes to £40 in all": a pronoun takes up what was told before. */
function isTakenUp({ tokens, tagged, syntax }: SentenceView, { first }: Figure): boolean {
  const { subject, verb } = clauseAt(syntax, first);
  if (!subject || !verb || verb.negated || verb.next > first || !isOneOf(tokens, subject.head, pointers)) return false;
  if (!summing.has(verb.base)) return false;
  for (let at = verb.next; at < first; at++)
    if (!isOneOf(tokens, at, small) && tagged[at] !== tags.adverb && tagged[at] !== tags.sign) return false;
  return true;
}

/** ", 4,500 in all.", "– 38 miles altogether": the figure stands apart behind a row, and is all that is told there. */
function closesRow({ tokens, syntax }: SentenceView, figure: Figure): boolean {
  const { first } = figure;
  if (!signAt(tokens, first - 1, ",") && !signAt(tokens, first - 1, ":") && !isDash(tokens, first - 1)) return false;
  let at = endOf(figure);
  if (!isOneOf(tokens, at, inAll) && !isOneOf(tokens, at + 1, inAll)) return false;
  while (at < syntax.next && isWord(tokens, at)) at++;
  return at >= syntax.next - 1 && at - figure.next < 5;
}

/** ", raising £1.35m", ", bringing in $4.4m for the family": what the deeds before brought. */
function yieldsSum({ tokens, tagged, syntax }: SentenceView, figure: Figure): boolean {
  let at = figure.first - 1;
  while (isOneOf(tokens, at, small)) at--;
  if (tagged[at] !== tags.gerund || !yielding.has(lexeme(tokens, at)?.verb?.base ?? "")) return false;
  const next = endOf(figure);
  const isEnd = next >= syntax.next || !isWord(tokens, next) || isOneOf(tokens, next, behindSum);
  return isEnd && (signAt(tokens, at - 1, ",") || (wordAt(tokens, at - 1) === "thus" && signAt(tokens, at - 2, ",")));
}

/** "so the evening took three hours", "making 23": no deed of its own, as in "so he borrowed". */
function amounts({ tokens, tagged, syntax }: SentenceView, { first }: Figure): boolean {
  for (let at = first - 1; at > Math.max(syntax.first, first - 8); at--)
    if (isVerbal(tagged[at] as number)) return amounting.has(lexeme(tokens, at)?.verb?.base ?? "");
  return false;
}

/** "£6,250 for the weekend.", "54,000 over the three months." */
function isOverAll({ tokens, syntax, mentions }: SentenceView, { next }: Figure): boolean {
  const isIn =
    wordAt(tokens, next) === "in" && mentions.some(({ kind, first }) => kind === "timex" && first === next + 1);
  if ((!isIn && !isOneOf(tokens, next, spanning)) || !isOneOf(tokens, next + 1, definite)) return false;
  let end = next + 2;
  while (end < syntax.next && isWord(tokens, end)) end++;
  return end - next < 5;
}

/** "the two rounds", "over the three months": so many of what was told are taken together. */
export function groupNear(view: SentenceView, figure: Figure): Figure | null {
  const { tokens, figures } = view;
  const at = figures.indexOf(figure);
  return (
    [figures[at - 1], figures[at + 1]].find(
      (group) =>
        group !== undefined &&
        (group.quantity.kind === "count" || group.quantity.unit?.dimension === "time") &&
        group.quantity.min.d === 1n &&
        group.quantity.min.n > 1n &&
        group.quantity.min.n < 8n &&
        (isOneOf(tokens, group.first - 1, definite) ||
          isOneOf(tokens, group.first, definite) ||
          // "54 in three months"
          (group.quantity.unit?.dimension === "time" &&
            isOneOf(tokens, group.first - 1, within) &&
            (isDash(tokens, figure.first - 1) || [",", ":"].some((sign) => signAt(tokens, figure.first - 1, sign))))),
    ) ?? null
  );
}

/** The words behind a figure, past a hyphen and the unit on it. */
function behind(view: SentenceView, { next }: Figure): string {
  return wordsAfter(view, next, 7).replace(/^- /, "");
}

function isDistance(view: SentenceView, figure: Figure, before: string, after: string): boolean {
  if (/^(?:[a-z]+ )?(?:of error|to spare)/.test(after)) return false;
  if (comparing.test(after))
    return !/(?:^| )(?:than|on) (?!(?:the |its |their |his |her |last year 's |@ 's )?#)/.test(after);
  if (otherBase.test(after)) return false;
  if (changeBehind.test(after) && /(?:^| )(?:an?|the|that|this)$/.test(before)) return true;
  if (distanceBefore.test(before) || byBefore.test(before)) return true;
  if (gaining.test(before)) return opensWith(view, starting);
  if (downTo.test(before)) return hasBefore(view, figure, losing);
  return stated.test(before) && hasBefore(view, figure, gaps);
}

function isSum(view: SentenceView, before: string, after: string): boolean {
  if (addedUp.test(before) || totalOf.test(before) || summed.test(after) || givenBy(before)) return true;
  if (/, for$/.test(before) && /(?:^| )(?:in|over|across) (?:all|both|total|the two|#|@)/.test(after)) return true;
  if (/(?:^| )(?:bill|cost|price|sentence|debt|fine) to$/.test(before)) return opensWith(view, onTop);
  return (
    joining(view) &&
    /(?:^| )(?:is|was|makes?|made|polled|sold|counted|drew|earned|gives?|gave|got|had|has|to|of|reached|won|took)(?: a| an)?$/.test(
      before,
    )
  );
}

/** "Seven boys and six girls make up the squad of 13": what is counted first gives it. */
function givenBy(before: string): boolean {
  return rowGiving.test(before) && !/(?:^| )(?:lead|advantage|cushion|edge|margin) of$/.test(before);
}

/** "Combining 320 votes with 145", "Add the 1,150 jobs to the 620": the sentence begins with a sum. */
function joining({ tokens, syntax }: SentenceView): boolean {
  return isOneOf(tokens, syntax.first, adders);
}

/** The sentence begins with one of some words or pairs of words. */
function opensWith({ tokens, syntax }: SentenceView, words: ReadonlySet<string>): boolean {
  const first = wordAt(tokens, syntax.first);
  return words.has(first) || words.has(`${first} ${wordAt(tokens, syntax.first + 1)}`);
}

/** One of some words stands before a figure in its sentence, no semicolon between them. */
function hasBefore({ tokens, syntax }: SentenceView, { first }: Figure, words: ReadonlySet<string>): boolean {
  for (let at = first - 1; at >= syntax.first && !signAt(tokens, at, ";"); at--)
    if (isOneOf(tokens, at, words)) return true;
  return false;
}

/** The words take together what was told. */
const joined =
  /(?:^| )(?:together|combined|jointly|(?<!(?:lies|sits|stands|lay|sat|stood|falls|comes) )between them(?! and)|between the (?:two|three|four|pair)|add(?:s|ed|ing)? up to|put together)(?: |$)/;
/** The words take together what was told, or all there is. */
const general = /(?:^| )(?:altogether|overall|all told|in (?:all|total)|total|totall?ed|totall?ing|totals)(?: |$)/;
const covering =
  /(?:^| )(?:cover|covers|covered|exceeds|exceeded|outweighed|dwarfed|paid for)(?: (?:the|its|their|a))?$/;
const concluded = /(?:^| )[,;:-] (?:and )?(?:so|so that|thus|meaning|making|which means|which meant) /;
const overTime = /(?:^| )(?:in|over|since|during|from|within|after|before) (?:@|#|a |last|this|its|their|his|her)/;
/** "the combined term of", "The total of" */
const definiteSum =
  /(?:^| )(?:the|their|his|her|its) (?:total of|(?:total|combined|joint|aggregate|cumulative) (?!(?:time|number|population) )[a-z]+ of)$/;
const wanting = wordSet("need want require seek lack expect hope aim plan");
const jointly = new Set(["between them"]);
const pointers = wordSet("that this which it they those these together");
const summing = wordSet("make come total add amount bring give");
const yielding = wordSet("raise bring fetch net make cost earn gross yield give total");
const behindSum = wordSet("for in altogether overall");
const inAll = wordSet("altogether overall all total");
const small = wordSet("a an the just only some exactly in to up it them total sum of");
const within = new Set(["in", "over", "across"]);
const amounting = wordSet("be cost come make number total amount take last weigh measure reach add equal mean have");
const spanning = new Set(["for", "over", "across", "during"]);
const definite = wordSet("the these those all both");
const growing =
  /(?:^| )(?:usually|normally|originally|initially|once|would|could|should|birth|now|already|still|then|since|so far|to date|ever|year|season|last|next|previous)(?: |$)/;
const remaining =
  /^(?:[a-z]+ )?(?:(?:are |were |is |was |have been |had been )?(?:left|still (?:unsold|to go|to come))(?: (?:over|in|on|at|for|to|by|unsold)(?: |$)| [.,;)]|$)|remain(?:s|ed)?(?: |$)|un(?:sold|spent|used|paid|filled|claimed|opened|touched)(?: |$)|to (?:go|spare)(?: |$))/;
const hedges = "(?: (?:a|an|the|just|only|some|exactly))*$";
const sharedOut = /^(?:to (?!be )|with )|(?:^| )(?:and|rest|others?|plus|#)(?: |$)/;
/** "Together with fuel, that made": something without a figure is added. */
const joinsMore = /(?:^| )(?:together|along|combined) with (?!#|the #|a #)/;
const moving =
  "came|went|fell|dropped|rose|grew|climbed|shrank|cut|reduced|trimmed|raised|lifted|lowered|down|up|outsold|outnumbered|outscored|outpolled";
const beating = "beat|beats|beating|bettered|exceeded|exceeds|topped|missed|passed";
const restBefore = /(?:^| )the (?:other|remaining|last|rest ,|remainder ,)$/;
const comparing =
  /^(?:[a-z]+ )?(?:[a-z]+ )?(?:lower|higher|fewer|less|more|smaller|larger|bigger|greater|up|down|short|shy|cheaper|dearer|faster|slower|quicker|taller|longer|shorter|heavier|lighter|older|younger|better|worse|deeper|wider)(?: (?:on|than|of)(?: |$)| [.,;)]|$)/;
const changeBehind =
  /^(?:[a-z]+ )?(?:[a-z]+ )?(?:rise|fall|drop|cut|increase|decrease|reduction|decline|climb|jump|gap|lead|margin|advantage|deficit|difference|shortfall)(?: |$)/;
const distanceBefore = new RegExp(
  `(?:^| )(?:gap|difference|margin|advantage|deficit|shortfall|surplus|distance|lead|drop|fall|rise|increase|decrease|decline|reduction|loss|gain|climb|saving) (?:of|was|is|being|came to|comes to|stood at|stands at)${hedges}`,
);
const left = new RegExp(
  `(?:^| )(?:leaving|leaves|which left|and left|that left|still (?:owes|owed|owe|has|have|had|needs|needed|lacks|lacked))(?: (?:it|them|him|her|us))?(?: with)?${hedges}`,
);
const byBefore = new RegExp(
  `(?:^| )(?:${moving})(?: (?:down|up))? by${hedges}|(?:^| )(?:${beating}) (?:[a-z'.-]+ ){0,6}(?:'s |’s )?# by${hedges}`,
);
const gaining = new RegExp(
  `(?:^| )(?:shed|sheds|lost|loses|gained|gains|added|adds|cut|cuts|axed|grew|shrank|fell|rose)(?: by)?${hedges}`,
);
const downTo = new RegExp(
  `(?:^| )(?:down|(?<!add |adds |added |adding )up|reduced|cut|back|left with|left) (?:to|with)${hedges}|(?:^| )(?:now|then) (?:has|had|have|holds|numbers)${hedges}`,
);
const stated = new RegExp(`(?:^| )(?:is|was|being|came to|comes to|amounts to|amounted to)${hedges}`);
const losing = wordSet(
  "losing lost shedding selling sold gaining gained adding added shed after giving gave closing closed",
);
const gaps = wordSet("gap difference margin distance spread");
const starting = wordSet("starting beginning opening having from going started");
const onTop = new Set(["on top", "added to", "in addition", "besides", "together with", "along with", "plus"]);
const adders = wordSet("combining adding add taking");
const addedUp = new RegExp(
  `, (?:which|that|and that|and this|this) (?:makes?|made|is|was|comes to|came to|adds up to|added up to|gives?|gave|means?|meant|totals?|totalled|amounts to)(?: (?:a total|the total|a sum|it))?(?: of)?${hedges}|(?:^| )(?:together|combined|jointly|between them|taken together)(?: [a-z]+){0,3} (?:come|came|cost|make|made|weigh|weighed|are|were|amount|amounted|have|had|total|totalled|totaled|sold|won|hold|held|number|raised|brought in|add up|added up)(?: to| in)?${hedges}|(?:^| )the (?:total|sum|whole) (?:is|was|comes to|came to|would be|reaches|reached)${hedges}`,
);
const rowGiving =
  /(?:^| )# (?:[a-z'-]+ ){0,5}(?:and|plus|followed by|and then)(?: another| a further)? # (?:[a-z'-]+ ){0,4}(?:gave|gives|give|makes? up|made up|makes?|made|means?|meant|form|formed|adds? up to|added up to|equals?)(?: [a-z'-]+){0,4}$/;
const totalOf = new RegExp(
  `, (?:making |for |giving |or )?(?:a|an) (?:round trip|combined [a-z]+|joint [a-z]+) of${hedges}`,
);
const summed = /^(?:[a-z]+ ){0,2}(?:together|combined|between them)(?: [.,;)]|$)/;
const otherBase =
  /^(?:[a-z]+ )?(?:[a-z]+ )?(?:each|a (?:day|week|month|year|head|share)|per |every |on average|apiece|in (?:the |its )?(?:last|previous|past)|since |so far|this (?:year|season)|ever )/;
