import { dictionary } from "../../text/dictionary.js";

/** Currencies of one name that several countries have. */
export interface NationalCurrency {
  /** The words and letters that leave the country open, folded. */
  readonly words: ReadonlySet<string>;
  /** The currency by a word that names a country, its people or its capital, folded. */
  readonly countries: Readonly<Record<string, string>>;
  /** The word is that of one country wherever its copy goes: another must be the place that is told of. */
  readonly isAbroad: boolean;
}

/** By the currency that the bare word is read as; data only. */
export const nationalCurrencies: Readonly<Record<string, NationalCurrency>> = /* @__PURE__ */ dictionary({
  MXN: national("peso pesos", {
    MXN: "mexico mexican mexicans",
    ARS: "argentina argentine argentines argentinian argentinians buenos",
    CLP: "chile chilean chileans santiago",
    COP: "colombia colombian colombians bogota",
    PHP: "philippines philippine filipino filipinos manila",
    UYU: "uruguay uruguayan uruguayans montevideo",
    DOP: "dominican",
    CUP: "cuba cuban cubans havana",
  }),
  INR: national("rupee rupees rs", {
    INR: "india indian indians delhi mumbai bombay calcutta kolkata chennai bangalore bengaluru",
    PKR: "pakistan pakistani pakistanis islamabad karachi lahore punjab sindh peshawar",
    LKR: "lanka lankan lankans colombo",
    NPR: "nepal nepali nepalese kathmandu",
    MUR: "mauritius mauritian",
  }),
  GBP: national(
    "pound pounds",
    {
      GBP: "britain uk england scotland wales london",
      EGP: "egypt cairo",
      LBP: "lebanon beirut",
      SYP: "syria damascus",
      SDG: "sudan khartoum",
    },
    true,
  ),
  CHF: national("franc francs", {
    CHF: "switzerland swiss zurich geneva",
    FRF: "france french paris",
    BEF: "belgium belgian brussels",
    RWF: "rwanda rwandan kigali",
    XAF: "senegal senegalese mali malian cameroon cameroonian gabon gabonese benin togo burkina ivorian ivory",
  }),
  IQD: national("dinar dinars", {
    IQD: "iraq iraqi iraqis baghdad",
    KWD: "kuwait kuwaiti kuwaitis",
    RSD: "serbia serbian serbians belgrade",
    TND: "tunisia tunisian tunisians tunis",
    DZD: "algeria algerian algerians algiers",
    LYD: "libya libyan libyans tripoli",
    JOD: "jordan jordanian jordanians amman",
    BHD: "bahrain bahraini bahrainis manama",
  }),
  DKK: national("krone kroner crown crowns", {
    DKK: "denmark danish danes copenhagen",
    NOK: "norway norwegian norwegians oslo",
  }),
  SEK: national("krona kronor kronur kr", {
    SEK: "sweden swedish swedes stockholm",
    NOK: "norway norwegian norwegians oslo",
    DKK: "denmark danish danes copenhagen",
    ISK: "iceland icelandic reykjavik",
  }),
  KES: national("shilling shillings sh shs", {
    KES: "kenya kenyan kenyans nairobi mombasa",
    TZS: "tanzania tanzanian tanzanians dodoma zanzibar",
    UGX: "uganda ugandan ugandans kampala",
  }),
  IRR: national("rial rials", {
    IRR: "iran iranian iranians tehran",
    OMR: "oman omani omanis muscat",
    YER: "yemen yemeni yemenis sanaa",
  }),
  SAR: national("riyal riyals", {
    SAR: "saudi saudis riyadh jeddah",
    QAR: "qatar qatari qataris doha",
  }),
  AED: national("dirham dirhams", {
    AED: "uae emirates emirati dubai abu",
    MAD: "morocco moroccan moroccans rabat casablanca",
  }),
  TRY: national("lira liras", {
    TRY: "turkey turkish turks ankara istanbul",
    ITL: "italy italian italians rome milan",
  }),
  ZMW: national("kwacha k", {
    ZMW: "zambia zambian zambians lusaka",
    MWK: "malawi malawian malawians lilongwe",
    PGK: "papua",
  }),
  PHP: national("p", {
    PHP: "philippines philippine filipino filipinos manila",
    BWP: "botswana gaborone",
  }),
});

function national(words: string, countries: Readonly<Record<string, string>>, isAbroad = false): NationalCurrency {
  const rows = Object.entries(countries).flatMap(([code, names]) => names.split(" ").map((name) => [name, code]));
  return { words: new Set(words.split(" ")), countries: dictionary(Object.fromEntries(rows)), isAbroad };
}
