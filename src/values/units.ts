import { type Rational, rational } from "./rational.js";
import type { Dimension, Unit } from "./unit.js";

/**
 * A row of the table of units. `words` may stand anywhere after a figure; `symbols` only right after digits, with or
 * without a gap, in the capitals given. Multi-word spellings have single spaces.
 */
export interface UnitRow {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

/** The unit of a code (UCUM, `%`, `pp`, `bp`), made when it is first asked for; undefined for unknown codes. */
export function unitOf(code: string): Unit | undefined {
  const known = byCode.get(code);
  if (known) return known;
  const unit = findRow(code)?.unit;
  if (unit) byCode.set(code, unit);
  return unit;
}

/** The unit of a code that the table is known to hold. Throws on a code that it does not. */
export function knownUnit(code: string): Unit {
  const unit = unitOf(code);
  if (!unit) throw new RangeError(`no unit has the code ${code}`);
  return unit;
}

type Row = readonly [code: string, factor: number | readonly [number, number], words: string, symbols?: string];

/**
 * Factors to the base unit of the dimension: exact by definition (the international yard and pound of 1959, the US gallon
 * of 231 cubic inches, the imperial gallon of 4.54609 litres, the thermochemical calorie). Words: singular, plural, then
 * other spellings.
 */
const measures: Readonly<Record<string, readonly Row[]>> = {
  length: [
    ["m", 1, "metre,metres,meter,meters", "m"],
    ["km", 1000, "kilometre,kilometres,kilometer,kilometers,kilometre,klicks", "km,kms,KM"],
    ["cm", [1, 100], "centimetre,centimetres,centimeter,centimeters", "cm,cms"],
    ["mm", [1, 1000], "millimetre,millimetres,millimeter,millimeters", "mm"],
    ["um", [1, 1_000_000], "micrometre,micrometres,micrometer,micrometers,micron,microns", "µm,μm"],
    ["nm", [1, 1_000_000_000], "nanometre,nanometres,nanometer,nanometers", "nm"],
    ["[mi_i]", [1_609_344, 1000], "mile,miles", "mi"],
    ["[yd_i]", [9144, 10000], "yard,yards", "yd,yds"],
    ["[ft_i]", [3048, 10000], "foot,feet", "ft,′"],
    ["[in_i]", [254, 10000], "inch,inches", "in,″"],
    ["[nmi_i]", 1852, "nautical mile,nautical miles", "nmi"],
    ["[fth_i]", [18288, 10000], "fathom,fathoms"],
    ["[fur_us]", [201168, 1000], "furlong,furlongs"],
    ["[ly]", 9_460_730_472_580_800, "light-year,light-years,light year,light years,lightyear,lightyears", "ly"],
    ["AU", 149_597_870_700, "astronomical unit,astronomical units", "AU,au"],
  ],
  area: [
    ["m2", 1, "square metre,square metres,square meter,square meters,sq metres,sq meters,sq m,square m", "m²,m2,sqm"],
    [
      "km2",
      1_000_000,
      "square kilometre,square kilometres,square kilometer,square kilometers,sq kilometres,sq kilometers,sq km,square km",
      "km²,km2",
    ],
    ["cm2", [1, 10_000], "square centimetre,square centimetres,square centimeter,square centimeters,sq cm", "cm²,cm2"],
    ["har", 10_000, "hectare,hectares", "ha"],
    ["[acr_br]", [40468564224, 10000000], "acre,acres", "ac"],
    ["[smi_us]", [2589988110336, 1000000], "square mile,square miles,sq mile,sq miles,sq mi"],
    ["[sft_i]", [9290304, 100000000], "square foot,square feet,sq feet,sq foot,sq ft", "sqft,ft²"],
    ["[syd_i]", [83612736, 100000000], "square yard,square yards,sq yards,sq yd"],
    ["[sin_i]", [64516, 100000000], "square inch,square inches,sq inches,sq in"],
  ],
  volume: [
    ["L", 1, "litre,litres,liter,liters", "l,L,ltr"],
    ["mL", [1, 1000], "millilitre,millilitres,milliliter,milliliters", "ml,mL"],
    ["cL", [1, 100], "centilitre,centilitres,centiliter,centiliters", "cl"],
    ["hL", 100, "hectolitre,hectolitres,hectoliter,hectoliters", "hl"],
    ["ML", 1_000_000, "megalitre,megalitres,megaliter,megaliters"],
    ["m3", 1000, "cubic metre,cubic metres,cubic meter,cubic meters,cu m", "m³,m3,cbm"],
    ["km3", 1_000_000_000_000, "cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers,cubic km", "km³"],
    ["cm3", [1, 1000], "cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters", "cm³,cc"],
    ["[cft_i]", [28316846592, 1000000000], "cubic foot,cubic feet,cu ft", "cf"],
    ["[cyd_i]", [764554857984, 1000000000], "cubic yard,cubic yards"],
    ["[gal_us]", [3785411784, 1000000000], "gallon,gallons,US gallon,US gallons", "gal"],
    ["[gal_br]", [454609, 100000], "imperial gallon,imperial gallons,UK gallon,UK gallons"],
    ["[pt_us]", [473176473, 1000000000], "pint,pints"],
    ["[pt_br]", [56826125, 100000000], "imperial pint,imperial pints"],
    ["[qt_us]", [946352946, 1000000000], "quart,quarts", "qt"],
    ["[foz_us]", [295735295625, 10000000000000], "fluid ounce,fluid ounces", "fl oz"],
    ["[bbl_us]", [158987294928, 1000000000], "barrel,barrels", "bbl,bpd,b/d"],
    ["[acr_ft]", [123348183754752, 100000000], "acre-foot,acre-feet,acre foot,acre feet"],
  ],
  mass: [
    ["kg", 1, "kilogram,kilograms,kilo,kilos,kilogramme,kilogrammes", "kg,kgs,KG"],
    ["g", [1, 1000], "gram,grams,gramme,grammes", "g"],
    ["mg", [1, 1_000_000], "milligram,milligrams", "mg"],
    ["ug", [1, 1_000_000_000], "microgram,micrograms", "µg,mcg"],
    ["t", 1000, "tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes", "t"],
    ["kt", 1_000_000, "kilotonne,kilotonnes,kiloton,kilotons"],
    ["Mt", 1_000_000_000, "megatonne,megatonnes,megaton,megatons"],
    ["Gt", 1_000_000_000_000, "gigatonne,gigatonnes,gigaton,gigatons"],
    ["[ston_av]", [90718474, 100000], "ton,tons,short ton,short tons"],
    ["[lton_av]", [10160469088, 10000000], "long ton,long tons"],
    ["[lb_av]", [45359237, 100000000], "pound,pounds", "lb,lbs"],
    ["[oz_av]", [28349523125, 1000000000000], "ounce,ounces", "oz"],
    ["[stone_av]", [635029318, 100000000], "stone,stones,stone", "st"],
    ["[car_m]", [2, 10000], "carat,carats"],
  ],
  speed: [
    [
      "km/h",
      [1000, 3600],
      "kilometre per hour,kilometres per hour,km per hour,km an hour,kms an hour,kms per hour,kilometers per hour,kilometre an hour,kilometres an hour,kilometers an hour,kilometer an hour,kilometer per hour",
      "km/h,kph,kmh,km/hr,km/hour,kmph,KPH",
    ],
    ["[mi_i]/h", [1609344, 3600000], "mile per hour,miles per hour,miles an hour,mile an hour", "mph,MPH,mi/h"],
    [
      "m/s",
      1,
      "metre per second,metres per second,m per second,meters per second,metres a second,meters a second,meter per second",
      "m/s",
    ],
    [
      "km/s",
      1000,
      "kilometre per second,kilometres per second,km per second,kilometers per second,kilometres a second",
      "km/s",
    ],
    ["[ft_i]/s", [3048, 10000], "foot per second,feet per second,feet a second", "ft/s,fps"],
    ["[kn_i]", [1852, 3600], "knot,knots", "kt,kts,kn"],
  ],
  energy: [
    ["J", 1, "joule,joules", "J"],
    ["kJ", 1000, "kilojoule,kilojoules", "kJ"],
    ["MJ", 1_000_000, "megajoule,megajoules", "MJ"],
    ["GJ", 1_000_000_000, "gigajoule,gigajoules", "GJ"],
    ["kW.h", 3_600_000, "kilowatt-hour,kilowatt-hours,kilowatt hour,kilowatt hours", "kWh,kwh,KWh"],
    ["MW.h", 3_600_000_000, "megawatt-hour,megawatt-hours,megawatt hour,megawatt hours", "MWh"],
    ["GW.h", 3_600_000_000_000, "gigawatt-hour,gigawatt-hours,gigawatt hour,gigawatt hours", "GWh"],
    ["TW.h", 3_600_000_000_000_000, "terawatt-hour,terawatt-hours,terawatt hour,terawatt hours", "TWh"],
    ["kcal", 4184, "kilocalorie,kilocalories,calorie,calories", "kcal,cal"],
    ["[Btu]", [105505585262, 100000000], "British thermal unit,British thermal units", "BTU,Btu"],
  ],
  power: [
    ["W", 1, "watt,watts", "W"],
    ["kW", 1000, "kilowatt,kilowatts", "kW,KW"],
    ["MW", 1_000_000, "megawatt,megawatts", "MW"],
    ["GW", 1_000_000_000, "gigawatt,gigawatts", "GW"],
    ["TW", 1_000_000_000_000, "terawatt,terawatts", "TW"],
    ["[HP]", [74569987158227, 100000000000], "horsepower,horsepower", "hp,bhp,HP"],
  ],
  data: [
    ["Mbit", 125_000, "megabit,megabits", "Mbit"],
    ["Gbit", 125_000_000, "gigabit,gigabits", "Gbit"],
    ["Tbit", 125_000_000_000, "terabit,terabits", "Tbit"],
    ["By", 1, "byte,bytes"],
    ["kBy", 1000, "kilobyte,kilobytes", "KB,kB,kb,Kb"],
    ["MBy", 1_000_000, "megabyte,megabytes,megs", "MB"],
    ["GBy", 1_000_000_000, "gigabyte,gigabytes,gigs", "GB"],
    ["TBy", 1_000_000_000_000, "terabyte,terabytes", "TB"],
    ["PBy", 1_000_000_000_000_000, "petabyte,petabytes", "PB"],
  ],
  "data rate": [
    ["kbit/s", 1000, "kilobit per second,kilobits per second", "kbps,Kbps"],
    ["Mbit/s", 1_000_000, "megabit per second,megabits per second,megabits a second", "Mbps,mbps,Mb/s"],
    ["Gbit/s", 1_000_000_000, "gigabit per second,gigabits per second,gigabits a second", "Gbps,gbps,Gb/s"],
    ["Tbit/s", 1_000_000_000_000, "terabit per second,terabits per second,terabits a second", "Tbps"],
  ],
  pressure: [
    ["Pa", 1, "pascal,pascals", "Pa"],
    ["hPa", 100, "hectopascal,hectopascals", "hPa"],
    ["kPa", 1000, "kilopascal,kilopascals", "kPa"],
    ["mbar", 100, "millibar,millibars", "mb,mbar"],
    ["bar", 100_000, "bar,bar"],
    ["[psi]", [6894757293168, 1000000000], "pound per square inch,pounds per square inch", "psi,PSI"],
    ["atm", 101_325, "atmosphere,atmospheres", "atm"],
  ],
  time: [
    ["ns", [1, 1_000_000_000], "nanosecond,nanoseconds", "ns"],
    ["us", [1, 1_000_000], "microsecond,microseconds", "µs,μs"],
    ["ms", [1, 1000], "millisecond,milliseconds", "ms"],
    ["s", 1, "second,seconds", "s,sec,secs"],
    ["min", 60, "minute,minutes", "min,mins"],
    ["h", 3600, "hour,hours", "h,hr,hrs"],
    ["d", 86_400, "day,days"],
    ["wk", 604_800, "week,weeks", "wk,wks"],
    ["mo", [31_556_952, 12], "month,months", "mo,mos"],
    ["a", 31_556_952, "year,years", "yr,yrs"],
    ["10.a", 315_569_520, "decade,decades"],
    ["100.a", 3_155_695_200, "century,centuries"],
  ],
  frequency: [
    ["Hz", 1, "hertz,hertz", "Hz"],
    ["kHz", 1000, "kilohertz,kilohertz", "kHz"],
    ["MHz", 1_000_000, "megahertz,megahertz", "MHz"],
    ["GHz", 1_000_000_000, "gigahertz,gigahertz", "GHz"],
  ],
  voltage: [
    ["V", 1, "volt,volts", "V"],
    ["kV", 1000, "kilovolt,kilovolts", "kV"],
  ],
  angle: [["deg", 1, "degree,degrees", "°"]],
  concentration: [
    ["[ppm]", 1, "part per million,parts per million", "ppm"],
    ["[ppb]", [1, 1000], "part per billion,parts per billion", "ppb"],
  ],
  sound: [["dB", 1, "decibel,decibels", "dB"]],
  torque: [
    ["N.m", 1, "newton-metre,newton-metres,newton-meter,newton-meters,newton metres,newton meters", "Nm,N·m"],
    [
      "[ft_i].[lbf_av]",
      [13558179483314004, 10000000000000000],
      "pound-foot,pound-feet,foot-pound,foot-pounds,pounds-feet,lb ft,ft lb,ft lbs,lbs ft",
      "lb-ft,lb.-ft.,ft-lb,ft-lbs,lb·ft",
    ],
  ],
  consumption: [
    ["[mi_i]/[gal_us]", 1, "mile per gallon,miles per gallon,miles to the gallon,miles a gallon", "mpg,MPG"],
  ],
  rotation: [["/min", 1, "revolution per minute,revolutions per minute,revolutions a minute", "rpm,RPM"]],
  charge: [
    ["mA.h", [1, 1000], "milliamp-hour,milliamp-hours,milliampere-hour,milliampere-hours", "mAh"],
    ["A.h", 1, "amp-hour,amp-hours,ampere-hour,ampere-hours", "Ah"],
  ],
  resolution: [["MP", 1, "megapixel,megapixels", "MP,Mpx"]],
  luminance: [["nit", 1, "nit,nits"]],
  dose: [
    ["Sv", 1, "sievert,sieverts", "Sv"],
    ["mSv", [1, 1000], "millisievert,millisieverts", "mSv"],
  ],
};

const temperatures: readonly UnitRow[] = [
  {
    unit: temperature("Cel", rational(1), rational(27315, 100), "degree Celsius", "degrees Celsius"),
    words: ["degrees Celsius", "degree Celsius", "degrees centigrade", "degrees C", "deg C", "Celsius", "centigrade"],
    symbols: ["°C", "ºC", "C", "℃", "° C", "° Celsius"],
  },
  {
    unit: temperature("[degF]", rational(5, 9), rational(45967, 180), "degree Fahrenheit", "degrees Fahrenheit"),
    words: ["degrees Fahrenheit", "degree Fahrenheit", "degrees F", "deg F", "Fahrenheit"],
    symbols: ["°F", "ºF", "F", "℉", "° F", "° Fahrenheit"],
  },
  {
    unit: temperature("K", rational(1), rational(0), "kelvin", "kelvins"),
    words: ["kelvin", "kelvins", "degrees Kelvin"],
    symbols: ["K"],
  },
];

const shares: readonly UnitRow[] = [
  {
    unit: share("%", rational(1, 100), "percent", "percent"),
    words: ["percent", "per cent", "pct", "percentage"],
    symbols: ["%", "٪", "pc"],
  },
  {
    unit: share("[ppth]", rational(1, 1000), "per mille", "per mille"),
    words: ["per mille", "per mil", "permille"],
    symbols: ["‰"],
  },
  {
    unit: share("pp", rational(1, 100), "percentage point", "percentage points"),
    words: ["percentage point", "percentage points", "percent point", "percent points", "per cent points"],
    symbols: ["pp", "ppt", "ppts"],
  },
  {
    unit: share("bp", rational(1, 10_000), "basis point", "basis points"),
    words: ["basis point", "basis points"],
    symbols: ["bp", "bps"],
  },
];

const others: readonly UnitRow[] = [...temperatures, ...shares];

/** Units whose words mean another unit in another country. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  "[gal_us]": ["[gal_br]"],
  "[pt_us]": ["[pt_br]"],
  "[ston_av]": ["[lton_av]", "t"],
};

/** All units; of one code there is one object only where it is asked for by its code. */
export function unitRows(): readonly UnitRow[] {
  return [
    ...Object.entries(measures).flatMap(([dimension, rows]) => rows.map((row) => measure(dimension as Dimension, row))),
    ...others,
  ];
}

const byCode = new Map<string, Unit>();

function findRow(code: string): UnitRow | undefined {
  for (const dimension in measures) {
    const row = measures[dimension]?.find(([own]) => own === code);
    if (row) return measure(dimension as Dimension, row);
  }
  return others.find(({ unit }) => unit.code === code);
}

function measure(dimension: Dimension, [code, factor, words, symbols]: Row): UnitRow {
  const spellings = words.split(",");
  const unit: Unit = {
    code,
    dimension,
    factor: typeof factor === "number" ? rational(factor) : rational(factor[0], factor[1]),
    name: spellings[0] ?? code,
    plural: spellings[1] ?? code,
    ...(rivals[code] ? { rivals: rivals[code] } : {}),
  };
  return { unit, words: [...new Set(spellings)], symbols: symbols?.split(",") ?? [] };
}

function temperature(code: string, factor: Rational, offset: Rational, name: string, plural: string): Unit {
  return { code, dimension: "temperature", factor, offset, name, plural };
}

function share(code: string, factor: Rational, name: string, plural: string): Unit {
  return { code, dimension: "share", factor, name, plural };
}
