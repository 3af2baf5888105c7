/**
 * What spellings of one name have in common: Markus and Marcus, Mohammed and Muhammad, Zelensky and Zelenskyy. The first
 * letter and the consonants stay, letters that sound alike are one; short names are kept as they are.
 */
export function spellingOf(name: string): string {
  const plain = name.normalize("NFD").replace(/[^a-z]/g, "");
  if (plain.length < 5) return name;
  const sounds = plain
    .replace(/ph/g, "f")
    .replace(/[cq]k?|kh/g, "k")
    .replace(/w/g, "v")
    .replace(/z/g, "s")
    .replace(/tz|ts/g, "s")
    .replace(/[jy]/g, "i");
  const key = sounds.slice(0, 1) + sounds.slice(1).replace(/[aeiouh]/g, "");
  return key.replace(/(.)\1+/g, "$1");
}
