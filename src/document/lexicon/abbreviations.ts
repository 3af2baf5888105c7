/** Words, as written before their full stop, that stand before a name: no sentence ends after them. */
export const titles = words(
  "Mr Mrs Ms Mx Dr Prof Gen Brig Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Spc Adm Gov Sen Rep Reps Sens Rev Hon Pres Supt " +
    "Insp Det Msgr Fr Amb Sec Atty Messrs Mme Mlle Mt Ft Pte Sgts Gens Cols Dep Asst",
);

/** Words whose full stop belongs to the figure that follows; before anything else they may end a sentence. */
export const beforeFigures = words(
  "No Nos no nos p pp Fig Figs fig Art Arts art Ch ch Vol vol c ca approx Approx Rs para paras Ext ext tel Tel " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);

/** Other abbreviations: a sentence ends after them only where the next word begins one. */
export const abbreviations = words(
  "Inc Ltd Co Corp Bros Plc PLC LLC Jr Sr St Ste Ave Blvd Rd Dept dept Est est Esq Univ Assn Intl Natl Govt govt " +
    "vs Vs v al Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa " +
    "Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask hr hrs min mins sec secs lb lbs oz ft mi mph sq cf " +
    "ed eds trans rev Ph M.Sc incl excl max avg mil bn mn mln bln dlr dlrs cts",
);

/** Abbreviations within a sentence: never its end. */
export const neverLast = words("e.g i.e eg ie cf viz");

/** Clock halves: a sentence ends after them unless a day, a month, a zone or a figure follows. */
export const clockHalves = words("a.m p.m A.M P.M");

/** What may follow a clock half inside its sentence. */
export const afterClock = words(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun " +
    "January February March April May June July August September October November December " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT UTC BST CET CEST EET EST EDT ET CST CDT CT MST MDT MT PST PDT PT " +
    "Eastern Central Mountain Pacific Greenwich Moscow Tokyo Beijing Baghdad Iraqi Israeli Kyiv London Paris AEST AEDT IST",
);

/** Words that commonly begin a sentence and seldom follow an abbreviation inside one. */
export const sentenceStarters = words(
  "The A An In On At By For From With He She It They We You I His Her Its Their Our My This That These Those There Here But " +
    "And Or So Yet Nor As If When While Where Who What Why How After Before Since Until Although Though Because However " +
    "Meanwhile Still Now Then Also Even Both All Some Many Most Several Few Each Every Not Nearly About More Another Other " +
    "Last Next Earlier Later Under During Between Among Despite According Officials Police Authorities Residents Witnesses " +
    "Critics Analysts Experts Instead Today Yesterday Once Only To Of Over Out Up Two Three Four Five Six Seven Eight Nine Ten",
);

/** Verbs that hand a quotation to its speaker: "Why now?" Smith asked. */
export const sayingVerbs = words(
  "said says asked asks told tells added adds wrote writes tweeted shouted replied demanded wondered exclaimed cried " +
    "yelled continued recalled explained joked posted inquired warned",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
