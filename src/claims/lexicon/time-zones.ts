import { dictionary } from "../../text/dictionary.js";

/** What a zone is ahead of Greenwich, in minutes: in winter and, where its clocks change, in summer. */
export interface Zone {
  readonly offsets: readonly number[];
  readonly american?: true;
  readonly southern?: true;
  /** The name is that of the winter's time, and is used all year round for what the clocks show. */
  readonly standard?: true;
  /** The name is that of the summer's time alone. */
  readonly summer?: true;
}

const american = (standard: number): Zone => ({ offsets: [standard, standard + 60], american: true });
const standard = (offset: number): Zone => ({ ...american(offset), standard: true });
const daylight = (offset: number): Zone => ({ offsets: [offset], american: true, summer: true });

/** Zones whose clocks change and whose names copy uses all year round; "EST" in July means the time in New York. */
export const zones: Readonly<Record<string, Zone>> = /* @__PURE__ */ dictionary({
  eastern: american(-300),
  et: american(-300),
  est: standard(-300),
  edt: daylight(-240),
  central: american(-360),
  ct: american(-360),
  cst: standard(-360),
  cdt: daylight(-300),
  mountain: american(-420),
  mt: american(-420),
  mst: standard(-420),
  mdt: daylight(-360),
  pacific: american(-480),
  pt: american(-480),
  pst: standard(-480),
  pdt: daylight(-420),
  cet: { offsets: [60, 120], standard: true },
  cest: { offsets: [120], summer: true },
  bst: { offsets: [60], summer: true },
  eest: { offsets: [180], summer: true },
  aest: { offsets: [600, 660], southern: true },
  ist: { offsets: [330, 120, 60] },
});

/** Names of zones written out, each with what it is called for short. */
export const zonePhrases: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary(
  Object.fromEntries([
    ...["eastern E", "central C", "mountain M", "pacific P", "alaska AK", "atlantic A"].flatMap((row) => {
      const [name, letter] = row.split(" ");
      return ["standard S", "daylight D"].map((kind) => [
        `${name} ${kind.split(" ")[0]} time`,
        `${letter}${kind.split(" ")[1]}T`,
      ]);
    }),
    ...(
      [
        ["GMT", "greenwich mean time,greenwich time"],
        ["UTC", "coordinated universal time,universal time"],
        ["BST", "british summer time"],
        ["CET", "central european time,central european standard time"],
        ["CEST", "central european summer time,central european daylight time"],
        ["EET", "eastern european time,eastern european standard time"],
        ["EEST", "eastern european summer time"],
        ["MSK", "moscow time,moscow standard time"],
        ["India", "indian standard time,india standard time,indian time,india time"],
        ["Karachi", "pakistan standard time,pakistan time"],
        ["China", "china standard time,chinese time,china time"],
        ["JST", "japan standard time,japanese standard time,japanese time,japan time"],
        ["KST", "korea standard time,korean standard time,korean time"],
        ["HKT", "hong kong standard time"],
        ["SGT", "singapore standard time"],
        ["Dubai", "gulf standard time"],
        ["Riyadh", "arabia standard time"],
        ["Nairobi", "east africa time,east african time"],
        ["Lagos", "west africa time,west african time"],
        ["Harare", "central africa time,central african time"],
        ["Johannesburg", "south africa standard time,south african standard time"],
        ["AEST", "australian eastern standard time"],
        ["AEDT", "australian eastern daylight time"],
        ["AWST", "australian western standard time"],
        ["NZST", "new zealand standard time"],
        ["NZDT", "new zealand daylight time"],
        ["HST", "hawaii standard time,hawaii-aleutian standard time"],
      ] as const
    ).flatMap(([short, names]) => names.split(",").map((name) => [name, short])),
  ]),
);

const zone = (standard: number, summer = standard): Zone => ({
  offsets: summer === standard ? [standard] : [standard, summer],
});
/** Cities whose time is told beside that of another. */
export const cities: Readonly<Record<string, Zone>> = /* @__PURE__ */ dictionary(
  Object.fromEntries(
    (
      [
        [
          american(-300),
          "new york,new york city,washington,boston,toronto,miami,atlanta,detroit,philadelphia,montreal,ottawa",
        ],
        [american(-360), "chicago,dallas,houston,winnipeg"],
        [american(-420), "denver,calgary"],
        [american(-480), "los angeles,san francisco,seattle,vancouver"],
        [zone(0, 60), "london,dublin,lisbon,edinburgh,belfast,cardiff,glasgow,manchester,britain,the uk"],
        [
          zone(60, 120),
          "paris,berlin,madrid,rome,brussels,vienna,amsterdam,geneva,zurich,frankfurt,munich,milan,stockholm,oslo,copenhagen,warsaw,prague,budapest,barcelona,lyon,turin,naples,zagreb,belgrade,france,germany,italy",
        ],
        [zone(120, 180), "athens,helsinki,bucharest,kyiv,sofia,vilnius,riga,tallinn,jerusalem,tel aviv,beirut"],
        [american(-540), "anchorage"],
        [zone(-600), "honolulu,hawaii"],
        [zone(-420), "phoenix"],
        [zone(-300), "lima,bogota"],
        [zone(-180), "buenos aires,montevideo,sao paulo,brasilia,rio de janeiro"],
        [zone(0), "reykjavik,accra,dakar,greenwich"],
        [zone(60), "lagos,abuja,algiers,tunis"],
        [zone(120), "johannesburg,pretoria,cape town,durban,harare"],
        [zone(180), "moscow,istanbul,ankara,nairobi,riyadh,doha,baghdad,kuwait city,addis ababa"],
        [zone(240), "dubai,abu dhabi"],
        [zone(300), "karachi,islamabad,lahore"],
        [zone(330), "delhi,new delhi,mumbai,kolkata,bangalore,bengaluru,chennai,hyderabad,colombo,india"],
        [zone(345), "kathmandu"],
        [zone(360), "dhaka"],
        [zone(420), "bangkok,jakarta,hanoi"],
        [zone(480), "beijing,shanghai,hong kong,singapore,manila,perth,taipei,kuala lumpur,china"],
        [zone(540), "tokyo,seoul,osaka,japan,south korea"],
        [zone(600), "brisbane"],
        [{ offsets: [600, 660], southern: true }, "sydney,melbourne,canberra,hobart"],
        [{ offsets: [720, 780], southern: true }, "auckland,wellington,christchurch,new zealand"],
      ] as const
    ).flatMap(([of, names]) => names.split(",").map((name): [string, Zone] => [name, of])),
  ),
);
