/** The first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter as a small one, for what no longer begins a sentence. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text that takes the place of another: with a capital where that one has it. */
export function capitaliseLike(printed: string, text: string): string {
  return /^[A-Z]/.test(printed) ? capitalise(text) : text;
}
