/** "Picture: Engineers walk through the tunnel on Thursday": a caption in running text; "Photo: Siri Aas" is a credit. */
export function isCaption(text: string): boolean {
  const label = captionLabel.exec(text);
  if (!label) return false;
  const words = text.slice(label[0].length, label[0].length + longestStart).match(plainWord);
  return (words?.length ?? 0) >= fewestWords;
}

const captionLabel =
  /^(?:(?:main|file|top|lead) )?(?:photo(?:graph)?s?|pictured?|pictures|images?|pic|captions?)(?: captions?)?(?: above| below)?: /i;
const longestStart = 200;
/** Names have capitals. */
const plainWord = /(?<= )[a-z]{2,}/g;
const fewestWords = 4;
