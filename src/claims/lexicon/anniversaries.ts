/** Names of anniversaries, with the years that they mean; data only. */

/** Before "wedding", "jubilee" and "anniversary". */
const stones: readonly (readonly [string, number])[] = [
  ["silver", 25],
  ["pearl", 30],
  ["ruby", 40],
  ["golden", 50],
  ["diamond", 60],
  ["platinum", 70],
];
const centuries: readonly (readonly [string, number])[] = [
  ["centenary", 100],
  ["centennial", 100],
  ["sesquicentennial", 150],
  ["bicentenary", 200],
  ["bicentennial", 200],
  ["tercentenary", 300],
  ["tricentennial", 300],
];
const byStone = /* @__PURE__ */ new Map(stones);
const byCentury = /* @__PURE__ */ new Map(centuries);

/** The years that an anniversary is named for; null for other words. */
export function yearsOfName(word: string, isBeforeWedding: boolean): number | null {
  return byCentury.get(word) ?? (isBeforeWedding ? (byStone.get(word) ?? null) : null);
}

/** The name of an anniversary of so many years, of the kind that another name is; null where there is none. */
export function nameOfYears(years: number, like: string): string | null {
  const list = byStone.has(like) ? stones : centuries;
  return list.find(([, own]) => own === years)?.[0] ?? null;
}
