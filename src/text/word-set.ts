/** The words of a list with one space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
