/** Words that open mentions of their own kind; data only. */

/** Things that are told apart by number: the word in small letters before a number makes a name of it. */
export const numberedThings =
  "article section chapter page room flight gate category phase stage level tier type grade number no nos verse rule channel highway route interstate exit version volume episode season paragraph clause item platform runway terminal precinct resolution question figure table appendix annex exhibit schedule proposition day week game round step lap hole inning part act scene row seat bay berth cell ward zone pier dock lane track bus tram unit lot layer slide lesson module subsection subpart guideline principle recommendation objective requirement criterion scenario option task factor line protocol docket case p pp fig";

/** Of these a number after the plural makes names: "pages 14 to 16". */
export const numberedPlurals =
  "slides sections articles pages chapters questions verses paragraphs rooms rules channels clauses figures tables items phases stages levels tiers types grades categories flights gates highways routes terminals platforms exits zones wards districts lots volumes versions episodes seasons lanes tracks rows units schedules annexes parts subsections subparts guidelines principles recommendations objectives requirements criteria scenarios options tasks modules lessons steps rounds laps holes innings acts scenes seats appendices figs exhibits counts";

/** Words that make a name of a number only with a capital. */
export const capitalNames =
  "decree directive regulation title psalm psalms isaiah matthew mark luke john genesis exodus romans corinthians timothy revelation proverbs hebrews road motorway radio suite apartment apt floor block building file bill amendment prop measure order form chart box vol issue book series class year model area sector district division group plot line train bus tram runway berth hurricane typhoon news opus symphony sonata concerto top big us state code extension ext po postbox pobox isbn issn doi pmid id ip imo mmsi serial badge unit company regiment battalion brigade squadron army corps platoon catch interstate executive public senate house assembly convention level mission expedition flight camp checkpoint well reactor block tower studio pool court hall region";

/** Products, vehicles, spacecraft and indexes: what follows is never counted. */
export const brands =
  "windows macos ios android iphone ipad galaxy pixel playstation xbox kindle firefox chrome safari ie explorer office boeing airbus embraer bombardier cessna concorde saab porsche bmw audi mazda peugeot renault fiat ferrari formula apollo soyuz gemini falcon ariane voyager sputnik covid k ftse nikkei cac dax dow russell stoxx ibex nasdaq asx nifty csi topix fortune forbes agenda g model gpt tv bbc itv rtl linux ubuntu fedora debian python geforce radeon ryzen snapdragon exynos thinkpad macbook nexus lumia redmi oneplus oppo vivo motorola chandrayaan shenzhou tiangong starship atlas titan pioneer mariner viking kosmos progress mclaren lamborghini bentley citroen volvo cadillac lexus rtx gtx cop euro expo euronext";

/** Words that make a time out of the unit or date that follows. */
export const relativeWords =
  "corresponding comparable equivalent last latest next this previous prior coming upcoming past following subsequent same current early late mid middle beginning start end turn earlier later ago preceding every each recent first second third fourth final";

/** Numbers of any length follow these. */
export const longNumbered =
  "flight case docket number isbn issn doi pmid id imo mmsi serial badge pobox postbox box code ext extension";

/** A year after one of these is a date: "the Windows of 2000" apart. */
export const yearTakers =
  "group army division company unit act bill class series season order apollo hurricane explorer office opus page figure table report day week game round part line senate house assembly convention court public state us euro expo nasdaq cop";

/** Words of which a number may be the first, with people after it: "grade 5 pupils". */
export const attributiveNames = "phase stage level tier type category grade year class group model schedule";

/** What follows the number of an airliner or a car in its name. */
export const modelNames = "max dreamliner jumbo superjumbo neo turbo carrera spider spyder coupe quattro xwb";

/** Kinds of aeroplane: the number of a Boeing before one counts none of them. */
export const aeroplanes =
  "jet jets jetliner jetliners airliner airliners aircraft plane planes freighter freighters fleet";
