/** A number with its noun: "1 error", "1,204 claims". */
export function count(number: number, noun: string): string {
  const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped} ${noun}${number === 1 ? "" : "s"}`;
}
