import { dictionary } from "../../text/dictionary.js";

/** What a zone is ahead of Greenwich, in minutes: in winter and, where its clocks change, in summer. */
export interface Zone {
  readonly offsets: readonly number[];
  readonly american?: true;
  readonly southern?: true;
}

const american = (standard: number): Zone => ({ offsets: [standard, standard + 60], american: true });

/** Zones whose clocks change and whose names copy uses all year round; "EST" in July means the time in New York. */
export const zones: Readonly<Record<string, Zone>> = /* @__PURE__ */ dictionary({
  eastern: american(-300),
  et: american(-300),
  est: american(-300),
  edt: american(-300),
  central: american(-360),
  ct: american(-360),
  cst: american(-360),
  cdt: american(-360),
  mountain: american(-420),
  mt: american(-420),
  mst: american(-420),
  mdt: american(-420),
  pacific: american(-480),
  pt: american(-480),
  pst: american(-480),
  pdt: american(-480),
  cet: { offsets: [60, 120] },
  cest: { offsets: [120] },
  aest: { offsets: [600, 660], southern: true },
  ist: { offsets: [330, 120, 60] },
});

const zone = (standard: number, summer = standard): Zone => ({
  offsets: summer === standard ? [standard] : [standard, summer],
});
/** Cities whose time is told beside that of another. */
export const cities: Readonly<Record<string, Zone>> = /* @__PURE__ */ dictionary(
  Object.fromEntries(
    (
      [
        [american(-300), "new york,washington,boston,toronto,miami,atlanta,detroit,philadelphia,montreal,ottawa"],
        [american(-360), "chicago,dallas,houston,winnipeg"],
        [american(-420), "denver,calgary"],
        [american(-480), "los angeles,san francisco,seattle,vancouver"],
        [zone(0, 60), "london,dublin,lisbon,edinburgh,belfast,cardiff"],
        [
          zone(60, 120),
          "paris,berlin,madrid,rome,brussels,vienna,amsterdam,geneva,zurich,frankfurt,munich,milan,stockholm,oslo,copenhagen,warsaw,prague,budapest",
        ],
        [zone(120, 180), "athens,helsinki,bucharest,kyiv"],
        [zone(120), "johannesburg,pretoria"],
        [zone(180), "moscow,istanbul,nairobi,riyadh,doha"],
        [zone(240), "dubai"],
        [zone(330), "delhi,new delhi,mumbai,kolkata"],
        [zone(480), "beijing,shanghai,hong kong,singapore,manila,perth"],
        [zone(540), "tokyo,seoul"],
        [zone(600), "brisbane"],
        [{ offsets: [600, 660], southern: true }, "sydney,melbourne,canberra"],
      ] as const
    ).flatMap(([of, names]) => names.split(",").map((name): [string, Zone] => [name, of])),
  ),
);
