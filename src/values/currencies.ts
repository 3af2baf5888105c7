import { rational } from "./rational.js";
import type { Unit } from "./unit.js";

/**
 * A currency: ISO 4217 code, signs that may stand before or after a figure, words (singular, plural, others), and the
 * words of its hundredth part.
 */
export interface CurrencyRow {
  readonly unit: Unit;
  readonly signs: readonly string[];
  readonly words: readonly string[];
  readonly cents: readonly string[];
}

type Row = readonly [code: string, signs: string, words: string, cents?: string];

/** A bare dollar, pound, franc, peso or krona is that of the first row that claims the word. */
const rows: readonly Row[] = [
  [
    "USD",
    "$,US$,U.S.$,USD$",
    "dollar,dollars,US dollar,US dollars,U.S. dollars,greenbacks,bucks,dlrs,dlr",
    "cent,cents",
  ],
  ["EUR", "€", "euro,euros", "eurocent,eurocents"],
  [
    "GBP",
    "£,UK£,GB£",
    "pound,pounds,British pound,British pounds,pound sterling,pounds sterling,sterling,quid",
    "penny,pence",
  ],
  ["JPY", "¥,JP¥,￥", "yen,yen,Japanese yen"],
  ["CNY", "CN¥,RMB", "yuan,yuan,renminbi,Chinese yuan,Chinese renminbi,RMB"],
  ["INR", "₹,Rs,Rs.", "rupee,rupees,Indian rupee,Indian rupees", "paisa,paise"],
  [
    "RUB",
    "₽",
    "rouble,roubles,ruble,rubles,Russian rouble,Russian roubles,Russian ruble,Russian rubles",
    "kopek,kopeks",
  ],
  ["CHF", "Fr,SFr", "Swiss franc,Swiss francs,franc,francs"],
  ["AUD", "A$,AU$,$A", "Australian dollar,Australian dollars"],
  ["CAD", "C$,CA$,Can$", "Canadian dollar,Canadian dollars"],
  ["NZD", "NZ$", "New Zealand dollar,New Zealand dollars"],
  ["SGD", "S$", "Singapore dollar,Singapore dollars"],
  ["HKD", "HK$", "Hong Kong dollar,Hong Kong dollars"],
  ["TWD", "NT$,T$", "Taiwan dollar,Taiwan dollars"],
  ["BRL", "R$", "real,reais,Brazilian real,Brazilian reais,Brazilian reals"],
  ["MXN", "MX$,Mex$", "Mexican peso,Mexican pesos,peso,pesos"],
  ["PHP", "₱", "Philippine peso,Philippine pesos"],
  ["KRW", "₩", "won,won,South Korean won,Korean won"],
  ["TRY", "₺", "Turkish lira,Turkish lira,lira,liras"],
  ["ILS", "₪", "shekel,shekels,Israeli shekel,Israeli shekels"],
  ["UAH", "₴", "hryvnia,hryvnias,Ukrainian hryvnia,Ukrainian hryvnias"],
  ["NGN", "₦", "naira,naira,Nigerian naira"],
  ["ZAR", "", "rand,rand,South African rand"],
  ["KES", "KSh,KSh.", "Kenyan shilling,Kenyan shillings,shilling,shillings"],
  ["SEK", "", "Swedish krona,Swedish kronor,krona,kronor,Swedish crown,Swedish crowns"],
  ["NOK", "", "Norwegian krone,Norwegian kroner,Norwegian crown,Norwegian crowns"],
  ["DKK", "", "Danish krone,Danish kroner,krone,kroner,Danish crown,Danish crowns"],
  ["ISK", "", "Icelandic krona,Icelandic kronur"],
  ["PLN", "", "zloty,zlotys,złoty,złotys,Polish zloty,Polish zlotys"],
  ["CZK", "", "Czech koruna,koruna,korunas,Czech crown,Czech crowns"],
  ["HUF", "", "forint,forints,Hungarian forint,Hungarian forints"],
  ["RON", "", "leu,lei"],
  ["THB", "฿", "baht,baht,Thai baht"],
  ["IDR", "Rp", "rupiah,rupiah,Indonesian rupiah"],
  ["MYR", "RM", "ringgit,ringgit,Malaysian ringgit"],
  ["VND", "₫", "dong,dong,Vietnamese dong"],
  ["PKR", "", "Pakistani rupee,Pakistani rupees"],
  ["BDT", "৳", "taka,taka"],
  ["AED", "Dh", "dirham,dirhams"],
  ["SAR", "", "riyal,riyals,Saudi riyal,Saudi riyals"],
  ["IRR", "", "rial,rials,Iranian rials"],
  ["IQD", "", "Iraqi dinar,Iraqi dinars,dinar,dinars"],
  ["KWD", "", "Kuwaiti dinar,Kuwaiti dinars"],
  ["EGP", "", "Egyptian pound,Egyptian pounds"],
  ["ARS", "", "Argentine peso,Argentine pesos"],
  ["CLP", "", "Chilean peso,Chilean pesos"],
  ["COP", "", "Colombian peso,Colombian pesos"],
  ["GEL", "₾", "lari,laris,Georgian lari"],
  ["KZT", "₸", "tenge,tenge,Kazakh tenge"],
  ["AMD", "", "Armenian dram,Armenian drams"],
  ["AZN", "", "manat,manats"],
  ["BYN", "", "Belarusian ruble,Belarusian rubles,Belarusian roubles"],
  ["RSD", "", "Serbian dinar,Serbian dinars"],
  ["HRK", "", "kuna,kunas"],
  ["BGN", "", "Bulgarian lev,Bulgarian leva,leva"],
  ["LKR", "", "Sri Lankan rupee,Sri Lankan rupees"],
  ["NPR", "", "Nepalese rupee,Nepalese rupees,Nepali rupees"],
  ["MMK", "", "kyat,kyats"],
  ["KHR", "", "riel,riels"],
  ["MNT", "", "tugrik,tugriks,tugrugs"],
  ["GHS", "₵,GH₵", "cedi,cedis,Ghanaian cedis"],
  ["TZS", "", "Tanzanian shilling,Tanzanian shillings"],
  ["UGX", "", "Ugandan shilling,Ugandan shillings"],
  ["ETB", "", "birr,birr,Ethiopian birr"],
  ["XAF", "", "CFA franc,CFA francs"],
  ["MAD", "", "Moroccan dirham,Moroccan dirhams"],
  ["TND", "", "Tunisian dinar,Tunisian dinars"],
  ["DZD", "", "Algerian dinar,Algerian dinars"],
  ["LYD", "", "Libyan dinar,Libyan dinars"],
  ["JOD", "", "Jordanian dinar,Jordanian dinars"],
  ["BHD", "", "Bahraini dinar,Bahraini dinars"],
  ["OMR", "", "Omani rial,Omani rials"],
  ["QAR", "", "Qatari riyal,Qatari riyals"],
  ["LBP", "", "Lebanese pound,Lebanese pounds,Lebanese lira"],
  ["SYP", "", "Syrian pound,Syrian pounds"],
  ["SDG", "", "Sudanese pound,Sudanese pounds"],
  ["PEN", "", "Peruvian sol,Peruvian soles,nuevos soles"],
  ["VES", "", "bolivar,bolivars,bolivares,Venezuelan bolivars"],
  ["BOB", "", "boliviano,bolivianos"],
  ["UYU", "", "Uruguayan peso,Uruguayan pesos"],
  ["DOP", "", "Dominican peso,Dominican pesos"],
  ["CUP", "", "Cuban peso,Cuban pesos"],
  ["JMD", "", "Jamaican dollar,Jamaican dollars"],
  ["FJD", "", "Fiji dollar,Fiji dollars,Fijian dollars"],
  ["ZWL", "", "Zimbabwe dollar,Zimbabwe dollars,Zimbabwean dollars"],
  ["NAD", "", "Namibian dollar,Namibian dollars"],
  ["KPW", "", "North Korean won,North Korean won"],
  ["AFN", "", "afghani,afghanis"],
  ["ZMW", "", "Zambian kwacha,Zambian kwacha,kwacha"],
  ["MZN", "", "metical,meticais"],
  ["AOA", "", "kwanza,kwanzas"],
  ["BWP", "", "Botswana pula,Botswana pula"],
  ["ALL", "", "Albanian lek,Albanian lek"],
  [
    "DEM",
    "",
    "Deutsche mark,Deutsche marks,German mark,German marks,deutschemark,deutschemarks,D-marks,West German mark,West German marks,marks",
  ],
  ["FRF", "", "French franc,French francs"],
  ["BEF", "", "Belgian franc,Belgian francs"],
  ["ITL", "", "Italian lira,Italian lire,lire"],
  ["ESP", "", "peseta,pesetas,Spanish pesetas"],
  ["NLG", "", "guilder,guilders,Dutch guilders"],
  ["ATS", "", "Austrian schilling,Austrian schillings,schillings"],
  ["GRD", "", "drachma,drachmas"],
  ["PTE", "", "escudo,escudos"],
  ["IEP", "IR£", "Irish pound,Irish pounds,Irish punts"],
  ["FIM", "", "markka,markkaa,Finnish mark,Finnish marks"],
  ["TTD", "TT$", "Trinidad and Tobago dollar,Trinidad and Tobago dollars,Trinidadian dollars"],
  ["BBD", "Bds$", "Barbadian dollar,Barbadian dollars,Barbados dollars"],
  ["XCD", "EC$", "East Caribbean dollar,East Caribbean dollars"],
  ["BZD", "BZ$", "Belize dollar,Belize dollars"],
  ["GYD", "GY$", "Guyanese dollar,Guyanese dollars,Guyana dollars"],
  ["LRD", "L$", "Liberian dollar,Liberian dollars"],
  ["PAB", "", "Panamanian balboa,Panamanian balboas,balboa,balboas"],
  ["SLL", "", "Sierra Leonean leone,Sierra Leonean leones,leones"],
  ["RWF", "", "Rwandan franc,Rwandan francs"],
  ["MUR", "", "Mauritian rupee,Mauritian rupees"],
  ["MWK", "", "Malawian kwacha,Malawian kwacha"],
  ["PGK", "", "kina,kina"],
  ["YER", "", "Yemeni rial,Yemeni rials"],
  ["BTC", "₿", "bitcoin,bitcoins"],
];

/** All currencies; of one code there is one object only where it is asked for by its code. */
export function currencyRows(): readonly CurrencyRow[] {
  return rows.map(currency);
}

/** All signs of currencies, each with the code of its currency. */
export function currencySigns(): readonly (readonly [sign: string, code: string])[] {
  return rows.flatMap(([code, signs]) => signsIn(signs).map((sign) => [sign, code] as const));
}

function currency([code, signs, words, cents]: Row): CurrencyRow {
  const spellings = words.split(",");
  return {
    unit: {
      code,
      dimension: "money",
      factor: rational(1),
      name: spellings[0] ?? code,
      plural: spellings[1] ?? code,
    },
    signs: signsIn(signs),
    words: [...new Set(spellings)],
    cents: cents?.split(",") ?? [],
  };
}

function signsIn(signs: string): readonly string[] {
  return signs === "" ? [] : signs.split(",");
}

/** The currency whose code copy may print beside a figure; codes that are words or shorten other names are none. */
export function currencyPrinted(code: string): Unit | undefined {
  return otherWords.has(code) ? undefined : currencyOf(code);
}

/** "ALL 50 states", "CUP 2018", "DEM 212", "NPR 3", "ESP 1". */
const otherWords = new Set("ALL CUP PEN DEM GEL NAD BOB NPR FIM ESP MAD ATS PTE DOP".split(" "));

/** The currency of an ISO 4217 code, made when it is first asked for; undefined for codes the table does not hold. */
export function currencyOf(code: string): Unit | undefined {
  const known = byCode.get(code);
  if (known) return known;
  const row = rows.find(([own]) => own === code);
  if (!row) return undefined;
  const { unit } = currency(row);
  byCode.set(code, unit);
  return unit;
}

const byCode = new Map<string, Unit>();
