/** The day of a time stamp of the wires: "2021-07-26T09:30:00Z", "20210726T093000Z", "20210726"; empty for anything else. */
export function wireDate(stamp: string | undefined): string {
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(stamp ?? "") ?? [];
  return year === undefined ? "" : `${year}-${month}-${day}`;
}
