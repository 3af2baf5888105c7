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
  ["GBP", "£,UK£,GB£", "pound,pounds,pound sterling,pounds sterling,sterling,quid", "penny,pence"],
  ["JPY", "¥,JP¥,￥", "yen,yen"],
  ["CNY", "CN¥,RMB", "yuan,yuan,renminbi,Chinese yuan,RMB"],
  ["INR", "₹,Rs,Rs.", "rupee,rupees,Indian rupees", "paisa,paise"],
  ["RUB", "₽", "rouble,roubles,ruble,rubles", "kopek,kopeks"],
  ["CHF", "Fr,SFr", "Swiss franc,Swiss francs,franc,francs"],
  ["AUD", "A$,AU$,$A", "Australian dollar,Australian dollars"],
  ["CAD", "C$,CA$,Can$", "Canadian dollar,Canadian dollars"],
  ["NZD", "NZ$", "New Zealand dollar,New Zealand dollars"],
  ["SGD", "S$", "Singapore dollar,Singapore dollars"],
  ["HKD", "HK$", "Hong Kong dollar,Hong Kong dollars"],
  ["TWD", "NT$,T$", "Taiwan dollar,Taiwan dollars"],
  ["BRL", "R$", "real,reais,Brazilian reais"],
  ["MXN", "MX$,Mex$", "Mexican peso,Mexican pesos,peso,pesos"],
  ["PHP", "₱", "Philippine peso,Philippine pesos"],
  ["KRW", "₩", "won,won,South Korean won"],
  ["TRY", "₺", "Turkish lira,Turkish lira,lira,liras"],
  ["ILS", "₪", "shekel,shekels"],
  ["UAH", "₴", "hryvnia,hryvnias"],
  ["NGN", "₦", "naira,naira"],
  ["ZAR", "", "rand,rand"],
  ["KES", "KSh,KSh.", "Kenyan shilling,Kenyan shillings,shilling,shillings"],
  ["SEK", "", "Swedish krona,Swedish kronor,krona,kronor"],
  ["NOK", "", "Norwegian krone,Norwegian kroner"],
  ["DKK", "", "Danish krone,Danish kroner,krone,kroner"],
  ["ISK", "", "Icelandic krona,Icelandic kronur"],
  ["PLN", "", "zloty,zlotys"],
  ["CZK", "", "Czech koruna,koruna,korunas"],
  ["HUF", "", "forint,forints"],
  ["RON", "", "leu,lei"],
  ["THB", "฿", "baht,baht"],
  ["IDR", "Rp", "rupiah,rupiah"],
  ["MYR", "RM", "ringgit,ringgit"],
  ["VND", "₫", "dong,dong"],
  ["PKR", "", "Pakistani rupee,Pakistani rupees"],
  ["BDT", "৳", "taka,taka"],
  ["AED", "Dh", "dirham,dirhams"],
  ["SAR", "", "riyal,riyals,Saudi riyals"],
  ["IRR", "", "rial,rials,Iranian rials"],
  ["IQD", "", "Iraqi dinar,Iraqi dinars,dinar,dinars"],
  ["KWD", "", "Kuwaiti dinar,Kuwaiti dinars"],
  ["EGP", "", "Egyptian pound,Egyptian pounds"],
  ["ARS", "", "Argentine peso,Argentine pesos"],
  ["CLP", "", "Chilean peso,Chilean pesos"],
  ["COP", "", "Colombian peso,Colombian pesos"],
  ["BTC", "₿", "bitcoin,bitcoins"],
];

export const currencyRows: readonly CurrencyRow[] = rows.map(([code, signs, words, cents]) => {
  const spellings = words.split(",");
  return {
    unit: {
      code,
      dimension: "money",
      factor: rational(1),
      name: spellings[0] ?? code,
      plural: spellings[1] ?? code,
    },
    signs: signs === "" ? [] : signs.split(","),
    words: [...new Set(spellings)],
    cents: cents?.split(",") ?? [],
  };
});

const byCode = new Map<string, Unit>(currencyRows.map(({ unit }) => [unit.code, unit]));

/** The currency of an ISO 4217 code; undefined for codes the table does not hold. */
export function currencyOf(code: string): Unit | undefined {
  return byCode.get(code);
}
