/** A text as an id: "Crew of the Zürich" is "crew-of-the-zurich". Empty where the text has no Latin letter or digit. */
export function slug(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
