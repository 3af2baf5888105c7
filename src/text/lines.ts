/** The end of the line that holds `at`, before its LF, CR or CR LF. */
export function lineEnd(text: string, at: number, limit = text.length): number {
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** The start of the line after the line end at `end`; the length of the text where there is none. */
export function nextLine(text: string, end: number): number {
  const width = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1;
  return Math.min(end + width, text.length);
}
