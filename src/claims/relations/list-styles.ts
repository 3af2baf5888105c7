/** How a list of parts stands behind its total. */
export interface ListStyle {
  readonly numberFirst: boolean;
  readonly closed: boolean;
  /** "including": parts may overlap, and others may be left out. */
  readonly open: boolean;
}

/** "Of the 100 seats, the Reds took 48, the Blues 39", "has 41 seats; the Reds hold 19, the Blues 14". */
export const held: ListStyle = { numberFirst: false, closed: false, open: false };
/** "Out of 52 passengers 31 escaped, 14 were hurt" */
export const told: ListStyle = { numberFirst: true, closed: false, open: false };
/** "The 30-strong team has 18 men and 12 women" */
export const having: ListStyle = { numberFirst: true, closed: false, open: false };
export const wholly: ListStyle = { numberFirst: true, closed: true, open: false };
export const allotted: ListStyle = { numberFirst: false, closed: true, open: false };

/** The style of the list that the words between a total and its first part open; null where they open none. */
export function listStyle(joint: string): ListStyle | null {
  if (/(?:^| )(?:including|among them)$/.test(joint)) return { numberFirst: true, closed: false, open: true };
  if (
    /(?:^| )(?:including|such as|among|mostly|mainly|at least|or more|than|from|to)(?: |$)/.test(
      joint.replace(/ (?:to|from) (?:the|a) /g, " "),
    )
  ) {
    if (!closedVerb.test(joint)) return null;
  }
  if (/^(?:[^#;]* )?:(?: an?)?$/.test(joint)) return { numberFirst: true, closed: true, open: false };
  if (/^(?:[^#;]* )?: (?:[^#;:]* )?(?:with|has|have|had|\(|-|to|:)?$/.test(joint))
    return { numberFirst: false, closed: true, open: false };
  if (/^(?:[a-z'-]+ ){0,4}\($/.test(joint)) return { numberFirst: true, closed: true, open: false };
  if (closedVerb.test(joint)) return { numberFirst: true, closed: true, open: false };
  if (seatsTaken.test(joint)) return held;
  if (/(?:^| )(?:has|have|had)$/.test(joint)) return having;
  if (heldBy.test(joint)) return { numberFirst: false, closed: true, open: false };
  return /^(?:[^#;:]* )?[,-]$/.test(joint) ? { numberFirst: true, closed: false, open: false } : null;
}

const closedVerb =
  /(?:^| )(?:(?:sets?|setting) aside|allocates?|allocated|earmarks?|earmarked|devotes?|devoted|assigns?|assigned|divides?|divided|splits?|consists? of|consisted of|comprises?|comprised|comprising|made up of|composed of|breaks? down into|broken down into|split into|divided into|split between|divided between|shared between)(?: (?:a|an|into|between|among))?$/;
const seatsTaken =
  /^(?:[a-z-]+ )?(?:seats|places|mandates|votes) [,;:-] (?:[a-z'.-]+ ){1,4}(?:took|takes|taking|won|wins|winning|got|has|have|had|holds|held|holding|gained|gets|secured|controls|with)$/;
const heldBy =
  /(?:^| )(?:held by|shared by|shared between|divided between|divided among|split between|split among|go to|goes to|went to|are|is)(?: [^#;:,]*)(?: (?:with|has|have|having|on|at|taking|receiving|getting|\())?$/;
