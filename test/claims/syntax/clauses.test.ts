import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/claims/recognise.js";
import { splitClauses } from "../../../src/claims/syntax/clauses.js";
import { tagTokens } from "../../../src/claims/syntax/tag.js";
import { textBetween } from "../../../src/claims/token-access.js";
import { tokenise } from "../../../src/claims/tokens.js";

/** Each clause with a verb as "subject | verb"; a dash for a clause without a subject of its own. */
function clausesOf(text: string): string[] {
  const tokens = tokenise(text);
  const mentions = recognise(tokens);
  const tagged = tagTokens(tokens, mentions, [{ start: 0, end: text.length }]);
  return splitClauses(tokens, tagged, 0, tokens.count).clauses.flatMap(({ verb, subject }) => {
    if (!verb) return [];
    const who = subject ? textBetween(tokens, subject.first, subject.next) : "-";
    return `${who} | ${textBetween(tokens, verb.first, verb.next)}`;
  });
}

describe("who does what in a clause", () => {
  it.each([
    ["The brewery has 90 workers.", ["The brewery | has"]],
    ["In 2019 Norland had 14 ferries.", ["Norland | had"]],
    ["In 2019 prices rose by 3 percent.", ["prices | rose"]],
    ["At 88 metres the tower is the tallest in town.", ["the tower | is"]],
    ["With a budget of 12 million euros, the festival is the largest.", ["the festival | is"]],
    ["Over five years the club has received 3 million euros.", ["the club | has received"]],
    ["In its 20th season the ballet moved to the docks.", ["the ballet | moved"]],
    ["With gales keeping the divers ashore, the toll stands at 88.", ["the toll | stands"]],
    [
      "The inn lost its roof, and with it the number of beds in Bress falls to 40.",
      ["The inn | lost", "the number | falls"],
    ],
    ["The pit closed and by Friday the count had risen to 40.", ["The pit | closed", "the count | had risen"]],
    ["The gale killed 12 in Bress and in the capital wounded 30.", ["The gale | killed", "The gale | wounded"]],
    ["The firm has 40 shops in Bress and in Norland.", ["The firm | has"]],
    ["The firm shut 40 shops and after prices fell, it shut more.", ["The firm | shut", "prices | fell", "it | shut"]],
    [
      "Rents fell, and the fleet, which shrank for years, is back up to 40 boats.",
      ["Rents | fell", "the fleet | is", "the fleet | shrank"],
    ],
    [
      "The bill has climbed since the deal was signed, to €40 million.",
      ["The bill | has climbed", "the deal | was signed"],
    ],
    ["Nine of the 40 boats that Norland ordered in May have sunk.", ["Nine | have sunk", "Norland | ordered"]],
    ["Keeping a ferry costs 88 euros a day.", ["a ferry | costs"]],
    ["The 88-metre tower was sold.", ["The 88-metre tower | was sold"]],
    ["The 120-seat chamber meets on Monday.", ["The 120-seat chamber | meets"]],
    ["The first 300 crates arrived on Monday.", ["The first 300 crates | arrived"]],
    ["Last week 19 million litres leaked.", ["19 million litres | leaked"]],
    ["A hundred vans were stolen.", ["A hundred vans | were stolen"]],
    ["The Dunmore waiting list is long.", ["The Dunmore waiting list | is"]],
    ["Dunmore's waiting list grew by 300.", ["Dunmore's waiting list | grew"]],
    ["Dunmore's waiting for 300 doses.", ["Dunmore | 's waiting"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("a word that is noun or verb", () => {
  it.each([
    ["The stadium cost £40 million.", ["The stadium | cost"]],
    ["The cost of the stadium rose to £40 million.", ["The cost | rose"]],
    ["Repairs to the pier cost $3 million last year.", ["Repairs | cost"]],
    ["Pupils in Dunmore share a desk.", ["Pupils | share"]],
    ["Patients in Dunmore wait 70 days.", ["Patients | wait"]],
    ["The brewery cut 90 jobs.", ["The brewery | cut"]],
    ["The job cut 90 families deep.", ["The job | cut"]],
    ["Its grant was cut to 40 euros.", ["Its grant | was cut"]],
    ["The damage was put at 3 million euros.", ["The damage | was put"]],
    ["The mill, with 80 staff, makes paper.", ["The mill | makes"]],
    ["Anna Berg, 41, leads the choir.", ["Anna Berg | leads"]],
    ["Every day 900 lorries cross the border.", ["900 lorries | cross"]],
    ["A crowd of 12,400 saw Norland win.", ["A crowd | saw"]],
    ["A crowd of 12,400 watched the match.", ["A crowd | watched"]],
    ["The list of 300 includes 40 children.", ["The list | includes"]],
    ["The lamp was first lit in 1887.", ["The lamp | was first lit"]],
    ["The purchase of Miller's in 2014 cost £3 million.", ["The purchase | cost"]],
    ["Anna Berg was born in 1981.", ["Anna Berg | was born"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("clauses within clauses", () => {
  it.each([
    ["The mill, which has 80 staff, closes.", ["The mill | closes", "The mill | has"]],
    ["In 2011 Anna Berg, who ran the mill, moved away.", ["Anna Berg | moved", "Anna Berg | ran"]],
    ["When it opened in 2009 the mill had 80 staff.", ["the mill | had", "it | opened"]],
    [
      "Since the bridge opened in 1989, 30 million cars have crossed it.",
      ["30 million cars | have crossed", "the bridge | opened"],
    ],
    ["Anna Berg, aged 38 when she took over, left at 50.", ["Anna Berg | left", "she | took"]],
    ["Anna Berg (3 May 1931 – 9 June 2014) led the choir.", ["Anna Berg | led"]],
    ["The 900 people moved for the dam have been paid.", ["The 900 people | have been paid"]],
    ["The 900 people displaced by the dam live in camps.", ["The 900 people | live"]],
    ["Prices moved by 3 percent.", ["Prices | moved"]],
    ["The choir, founded in 1951, tours Japan.", ["The choir | tours", "The choir | founded"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("what somebody says after a time, a place or a listener", () => {
  it.each([
    ["The mayor said on Monday that there were 90 ferries.", ["The mayor | said", "- | were"]],
    [
      "The mayor told reporters in Paris on Monday that 90 ferries were idle.",
      ["The mayor | told", "90 ferries | were"],
    ],
    [
      "The mayor said on Monday that unemployment had risen to 5 percent.",
      ["The mayor | said", "unemployment | had risen"],
    ],
    ["It was clear that the ferries had 90 seats.", ["It | was", "the ferries | had"]],
    ["The firm said sales rose and that it had 90 shops.", ["The firm | said", "sales | rose", "it | had"]],
    ["Norland won 20 matches in 2019 that season.", ["Norland | won"]],
    ["It was not until Friday that nine ferries were freed.", ["It | was", "nine ferries | were freed"]],
    ["The ferry was so full that day that it sank.", ["The ferry | was", "it | sank"]],
    ["After that the ferries had 90 seats.", ["the ferries | had"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});
