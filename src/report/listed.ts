/** So many are named. */
const mostNamed = 5;

/** The first few of many names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return names.slice(0, mostNamed).join(", ") + more;
}
