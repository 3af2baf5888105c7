/** Nouns for what belongs to somebody, or stands beside, and is another. */
export const kin: ReadonlySet<string> = new Set(
  "arm unit subsidiary subsidiaries division rival rivals competitor sister parent branch partner supplier neighbour neighbor offshoot affiliate twin predecessor successor academy foundation reserve reserves women ladies girls juniors youth owner brother wife husband son daughter father mother".split(
    " ",
  ),
);
