/** Parts of speech as the sentence uses them. */
export const tags = {
  other: 0,
  determiner: 1,
  adjective: 2,
  noun: 3,
  proper: 4,
  pronoun: 5,
  /** Present or base form. */
  verb: 6,
  /** Past form that may stand as the finite verb. */
  past: 7,
  participle: 8,
  gerund: 9,
  auxiliary: 10,
  modal: 11,
  preposition: 12,
  coordinator: 13,
  subordinator: 14,
  adverb: 15,
  relative: 16,
  number: 17,
  time: 18,
  to: 19,
  sign: 20,
  possessive: 21,
} as const;
