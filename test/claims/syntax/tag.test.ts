import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/claims/recognise.js";
import { isReducedRelative } from "../../../src/claims/syntax/finite-verbs.js";
import { tags, tagTokens } from "../../../src/claims/syntax/tag.js";
import { textAt } from "../../../src/claims/token-access.js";
import { tokenise } from "../../../src/claims/tokens.js";

/** The text with its verbs between asterisks; not auxiliaries, participles after them and those that describe a noun. */
function markVerbs(text: string): string {
  const tokens = tokenise(text);
  const tagged = tagTokens(tokens, recognise(tokens), [{ start: 0, end: text.length }]);
  let marked = "";
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tagged[i] !== tags.verb && tagged[i] !== tags.past) continue;
    if (isReducedRelative(tokens, tagged, i, tokens.count)) continue;
    marked += `${text.slice(from, tokens.start[i])}*${textAt(tokens, i)}*`;
    from = tokens.end[i] as number;
  }
  return marked + text.slice(from);
}

const rows = (text: string): string[] => text.trim().split(/\n\s*/);

describe("what was told, taken up", () => {
  it.each(
    rows(`
  That *makes* 24 for the team.
  This *brings* the total to 21.
  That *comes* to £40 in all.
  That *leaves* him 12 points behind.
  They *sold* 40 cars, and this *makes* 60.
  This sales tax *rose*.
  `),
  )("%s", (marked) => expect(markVerbs(marked.replaceAll("*", ""))).toBe(marked));
});

describe("titles and captions without a verb", () => {
  it.each(
    rows(`
  House prices by region
  Job cuts at the plant
  A rise in house prices in May
  Share of the vote by party
  Road closures this week
  Three dead in lift fall
  Photos from the march
  A record harvest for the third year
  The ten largest firms by sales
  Train times and fares
  Opening hours
  Total costs in dollars
  Deaths per 100,000 people
  Crowds at the harbour festival
  A 12-year low for house sales
  Fish stocks in the North Sea
  Aid cuts: the cost
  Plans for 300 homes in the valley
  `),
  )("%s", (text) => expect(markVerbs(text)).toBe(text));
});

describe("the verbs of sentences", () => {
  it.each(
    rows(`
  The club *cut* prices last summer.
  The strike *closed* two ports for a week.
  The festival *opens* on Friday with 14 films.
  The stadium *seats* 40,000.
  Sales *doubled* to £4 million.
  Exports *fell* to 30,000 tonnes.
  The council *plans* to *close* three libraries.
  The firm *plans* 300 job cuts.
  The pill *cut* migraine attacks by half.
  It was the last of the 32 rocket launches so far.
  Deaths nationwide *edged* down to 300.
  Ministers from the 197 member states of the league *met* in Bress.
  The man they *saved* *lives* in Bress.
  Plans for 300 homes *drew* 41 objections.
  The ferry *docks* at noon.
  The bill *passed* 52-48.
  The bank *forecast* growth of 2 percent.
  The inquiry *costs* more than the bridge.
  The costs *rose* to $3 million.
  Police *book* 40 drivers a day.
  The book *sold* 3,000 copies.
  Rents *average* $1,200 a month.
  The average *fell* to 12.
  The hospital *houses* 300 beds.
  Houses in the valley *sell* for $200,000.
  The company *ships* 4,000 boxes a week.
  The ships *carry* coal.
  The reservoir *holds* 3 million litres.
  The choir *records* two albums a year.
  Records *show* that 14 inmates *escaped*.
  The team *trains* in Oslo.
  Trains *run* every ten minutes.
  The airline *flies* to 40 cities.
  The ministry *estimates* that 300 *died*.
  Estimates *range* from 30 to 50.
  The board *approved* the plan 7-2.
  The approved plan *costs* $3 million.
  The accused man *denied* it.
  The city *set* aside $4 million.
  The set *cost* $4 million.
  The party *won* 41 of the 90 seats.
  The governor *pardoned* 12 prisoners.
  The pardon *covered* 12 prisoners.
  The firm *employs* 300 people and *exports* half of its output.
  Demand *doubled* and prices *tripled*.
  The vote *split* the party.
  The lead *narrowed* to four points.
  The lead singer *left* in 2004.
  Four candidates *lead* the polls.
  The mine *produces* 20 tonnes a day.
  The court *fined* the firm $3 million.
  The fine *rose* to $3 million.
  The charity *aids* 4,000 families.
  Aid *reached* 4,000 families.
  Two trucks *hit* a bus, which *burned*.
  The hit *sold* a million copies.
  Most workers *back* the deal.
  The back door *opened* at nine.
  Fans *flock* to the island.
  A flock of 200 sheep *blocked* the road.
  The mayor *pledged* 300 new homes.
  The pledge *covers* 300 homes.
  The report *lists* four causes.
  The lists *name* 300 voters.
  The name *dates* from 1850.
  Both dates *suit* the club.
  The suit *seeks* $3 million.
  The museum *displays* 4,000 coins.
  The display *drew* 4,000 visitors.
  The tunnel *links* two towns.
  The university *enrolled* 4,000 students last year.
  Student numbers *peaked* at 4,000 in 2011.
  The peak *comes* in May.
  The regulator *capped* bills at $300.
  The cap *stands* at $300.
  Output *slumped* by a third.
  The slump *cost* 400 jobs.
  Revenue *climbed* 12 percent to $4 billion.
  Unemployment *edged* up to 4 percent.
  Attendance *averaged* 12,400 this season.
  Turnout was 60 percent.
  Fewer than half of those who *applied* *got* a place.
  People living in the north *earn* less.
  The man accused of the thefts *fled*.
  The woman who *founded* the school *retired* in June.
  Police *said* two cars *collided*.
  The dam that *burst* *held* 3 million litres.
  What *began* as a march *ended* with 40 arrests.
  The firm's shares *closed* at 212 pence.
  Shares in the firm *lost* 4 percent.
  The couple *share* a flat.
  Nearly 300 people *march* every year.
  The march *drew* 300 people.
  The tax *raises* $3 million a year.
  Raises of 3 percent *cost* the city $4 million.
  Budget cuts *hurt* schools.
  Schools *cut* budgets.
  The budget *cuts* spending by 3 percent.
  Workers *struck* for nine days.
  Strikes *halted* trains for nine days.
  The halt *lasted* nine days.
  The group *owns* 12 hotels and *runs* nine more.
  The school *teaches* 300 pupils in 12 classrooms.
  The theatre *stages* 14 plays a year.
  The stages *last* five hours.
  The last train *leaves* at 11 p.m.
  The leaves *turn* in October.
  The turn *took* 12 seconds.
  Her first novel *sold* 300 copies, her second 90,000.
  The region *grows* 40 kinds of apple.
  The country *imports* 90 percent of its oil.
  Imports *total* $4 billion.
  The total *reached* $4 billion.
  The measure *needs* 60 votes.
  Needs *differ*.
  The clinic *sees* 40 patients a day.
  The panel *ruled* by two votes to one.
  The rules *limit* donations to $500.
  The limit *applies* to all.
  The storm *cut* power to 4,000 homes.
  Power cuts *hit* 4,000 homes.
  The dairy *bottles* 900 litres a day.
  Bottles *cost* $2.
  The regime *jailed* 40 writers.
  The mill *spins* wool.
  Guests *book* early.
  The union *fears* 900 job losses.
  Fears of war *sank* the market.
  The village *hosts* 40 refugees.
  Hosts *pay* nothing.
  The ministry *bans* 12 drugs.
  Two bans *ended*.
  The council *owes* the firm $3 million.
  The bank *lends* to 40 farms.
  Visitors to the park *face* a fee of $9.
  The face of the clock *cracked*.
  The court *heard* that nine men *attacked* him.
  The attack *left* nine dead.
  Rain *stopped* play after 12 overs.
  Play *resumed* at three.
  The dam *supplies* 40 towns.
  Supplies *ran* out.
  Ministers *doubt* it.
  The lorry *carried* 40 tonnes of sand.
  Nearly half the pupils *walk* to school.
  The walk *takes* an hour.
  The brewer *brews* 40 beers a year.
  The orchard *yields* 12 tonnes of pears.
  Yields *rose* a tenth.
  The bus company *axed* nine routes.
  The axe *fell* on nine routes.
  The bakery *bakes* 900 loaves a night.
  Thieves *stole* 40 bikes and *damaged* three more.
  The damaged bikes *cost* $3,000 to *replace*.
  A lorry *overturned*, spilling 400 crates.
  Rail fares *jump* by 5 percent in January.
  The jump *followed* three flat years.
  Three flats *burned* down.
  The home side *trailed* 2-0 at the break.
  The trail *climbs* 900 metres.
  The visitors *scored* twice in four minutes.
  Scores of protesters *gathered* outside.
  The lender *raised* its profit forecast to $40 million.
  The agency *rates* the bonds as junk.
  Rates *stay* at 4 percent.
  The lab *tests* 3,000 samples a day.
  Tests *found* lead in nine wells.
  The union *represents* 900 nurses.
  Nurses *staged* a walkout.
  The minister *handed* out 40 medals.
  The judge *jailed* him for nine years.
  The jail *holds* 900 men.
  Farmers *plant* rice in May.
  The plant *makes* 900 engines a week.
  The maker of the drug *cut* its price to $90.
  The drug *cures* nine in ten patients.
  The cure *works* for 90 percent.
  Works by 40 artists *hang* in the hall.
  The firm *reported* sales of $9 million, up from $8 million.
  Reported crime *fell* 4 percent.
  Crime *dropped* in 40 of 50 states.
  A drop of 4 percent *followed*.
  The survey *polled* 1,200 adults.
  The poll *put* the party on 41 percent.
  The charity *fed* 4,000 children and *housed* 300.
  The mayor *named* five deputies.
  Five deputies *resigned*.
  The party named after him *won* nothing.
  The cathedral *drew* 40,000 visitors, twice as many as in 2001.
  Visitors *spent* $4 million.
  The money spent on roads *doubled*.
  The road *crosses* nine rivers.
  The team *rallied* to *win* 4-3.
  A rally *drew* 4,000.
  Nine players *missed* training.
  Missed penalties *cost* them the cup.
  The two sides *signed* a deal worth $4 million.
  The signed copy *fetched* $900.
  The deal *values* the firm at $4 billion.
  Values *slid* by a fifth.
  The village *lacks* a doctor.
  A lack of doctors *worries* villagers.
  The airline *axes* 400 posts.
  The airline *posts* a loss of $4 million.
  The charity *posts* 900 parcels a day.
  The kitchens *serve* 900 meals.
  The army *recruits* 4,000 soldiers a year.
  Recruits *train* for nine weeks.
  The commission *levied* fines of $4 million.
  The levy *raised* $4 million.
  The surplus *shrank* to $90 million.
  House prices *surged* by a fifth in 2021.
  The surge *surprised* economists.
  Economists polled by the paper *expect* growth of 2 percent.
  The growth *beat* forecasts.
  Analysts *forecast* a loss.
  The office *issues* 900 passports a day.
  The issue *sold* out in nine hours.
  The vaccine *protects* nine in ten.
  More than 300 *attended*.
  About 4,000 *watched* the match.
  Some 900 *face* eviction.
  Of the 40, nine *survived*.
  Nine of the 40 *survived*.
  Half *said* yes, a third *said* no and the rest *abstained*.
  Each *pays* $9.
  The first 300 to *register* *get* a discount.
  The 300 homes destroyed in the fire were insured.
  The fire *destroyed* 300 homes.
  The bridge opened in 1932 *carries* 40,000 cars.
  Cars parked in the street *pay* nothing.
  The company that *makes* the toy *recalled* 40,000.
  A man shot by police *died*.
  Drivers fined for speeding *rose* to 900.
  Thousands *lined* the quays as Port Arden *paraded* the cup.
  Visitor numbers more than *tripled* to 4,000.
  Job cuts at the plant will *hit* 300 families.
  Oil prices have doubled since May.
  `),
  )("%s", (text) => expect(markVerbs(text.replaceAll("*", ""))).toBe(text));
});

describe("the verbs of headlines", () => {
  it.each(
    rows(`
  City council *backs* $4 million stadium
  Mayor *vetoes* bill after 14-3 vote
  Quake *kills* 40 in mountain village
  Bank *posts* $3 million loss
  Plant closure *costs* 300 jobs
  Rovers *beat* City 3-1
  Police *hunt* two after raid
  Oil prices *slip* below $60
  Factory fire *leaves* 12 dead
  Unions *call* off strike
  Voters *reject* tax rise
  Hospital *treats* 40 after gas leak
  The airline *seeks* 90 pilots
  Teachers *plan* strike
  Floods *force* 4,000 from homes
  Ministry *orders* 90 buses
  Museum visits *fall* by a third
  Council *axes* nine bus routes
  Rovers *draw* 40,000 crowd
  Jobless rate *hits* 9 percent
  State *tops* 4,000 cases
  Drug firm shares *slide* 9 percent
  Storm *cuts* power to 4,000
  Fire crews *save* 40 homes
  Club record crowd *sees* Rovers win
  Court *jails* nine over riot
  School numbers *drop* by a fifth
  Firm to *cut* 900 jobs
  Price of bread *doubles*
  Council *raises* tax by 3.9%
  Marlow profit *falls* to £3 million
  Ferry line ridership *drops* to 1,250
  Marlow harvest *plunges* by a third
  `),
  )("%s", (text) => expect(markVerbs(text.replaceAll("*", ""))).toBe(text));
});
