type Family = readonly ReadonlySet<string>[];

/**
 * Kinds of which a thing is one only: what is diesel is not electric. A family in each line, its members parted by bars, the
 * words of one member by spaces; data only.
 */
export const exclusiveKinds: readonly Family[] = /* @__PURE__ */ [
  "diesel diesels|petrol gasoline|electric battery|hybrid hybrids|hydrogen|lpg",
  "wool woollen merino|cotton|silk|linen flax|cashmere|polyester|nylon|acrylic|viscose|mohair|hemp|elastane lycra",
  "copper|tin|zinc|lead|nickel|silver|gold|iron|aluminium aluminum|chromium|steel|platinum|palladium",
  "sand sandy|silt|clay|peat peaty|gravel|chalk|loam|stone stony",
  "coal|gas|oil|nuclear|hydro hydropower dams|wind|solar|biomass|geothermal",
  "nitrogen|oxygen|argon|methane|carbon|helium|hydrogen",
  "owned own owner-occupied|rented rent renting tenanted tenants|leased|vacant empty",
  "full-time|part-time|casual|seasonal",
  "permanent|temporary casual",
  "hatched|unhatched",
  "clean|contaminated tainted polluted dirty",
  "positive|negative|inconclusive",
  "alive survived|dead died perished",
  "sold|unsold",
  "open|closed shut",
  "occupied|vacant empty unoccupied",
  "excellent outstanding|good|fair satisfactory adequate average|poor bad inadequate failing",
  "abroad overseas foreign imported|domestic home local locally home-grown within inside",
  "live lives lived local locals town village city|outside elsewhere commute commuted",
  "forest forested woodland wooded woods|pasture grassland grazing grass|arable crops cropland|built built-up urban|lakes|desert|heath moorland moor",
  "male men boys|female women girls",
  "male man|female woman",
  "married|single unmarried|divorced|widowed",
  "catholic catholics|protestant protestants|muslim muslims|hindu hindus|jewish jews|buddhist buddhists|orthodox|sikh sikhs",
  "cash|card|cheque check",
  "online internet|person shops stores",
  "new|used second-hand",
  "boarders|day",
  "adults adult|children child",
  "amateur amateurs|professional professionals",
  "approve approved|disapprove disapproved|undecided unsure",
  "agree agreed|disagree disagreed|unsure undecided",
  "favour favor supported support backed back for|opposed oppose against rejected|undecided unsure abstained neutral",
  "yes|no|undecided unsure",
  "grain wheat|timber|coal|scrap|oil|ore|containers|fertiliser fertilizer|cement",
  "organic|conventional",
  "domestic|commercial|industrial",
  "white|red|rose",
].map(membersOf);

/** What happened to each, told in the word that ends what is said: "80 percent passed", not "80 percent passed mathematics". */
export const exclusiveFates: readonly Family[] = /* @__PURE__ */ [
  "passed pass passing|failed fail failing|withdrew",
  "won win|lost lose|drew drawn",
  "stayed remained|left",
  "survived lived recovered|died perished",
].map(membersOf);

/** Of three or more of these one is chosen at a time; two may be told of people who do both. */
export const exclusiveChoices: readonly Family[] = /* @__PURE__ */ [
  "car drive drove driven|bus|train rail|bike bicycle cycle cycled|foot walk walked|tram|ferry|taxi|plane air",
].map(membersOf);

function membersOf(family: string): Family {
  return family.split("|").map((member) => new Set(member.split(" ")));
}
