/** Text for HTML, in an element or in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Markup that is already escaped, told apart from text by its type. */
export interface Html {
  readonly html: string;
}

/** Builds markup from a template: strings are escaped, markup and lists of it go in as they are. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const written = values.map((value) => {
    if (typeof value === "object") return "html" in value ? value.html : value.map(({ html }) => html).join("");
    return escapeHtml(String(value));
  });
  return { html: parts.map((part, i) => part + (written[i] ?? "")).join("") };
}

/** Markup line by line. */
export function lines(list: readonly Html[]): Html {
  return { html: list.map(({ html }) => html).join("\n") };
}

/** Nothing. */
export const none: Html = { html: "" };
