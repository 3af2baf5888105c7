import type { Quantity } from "../../values/quantity.js";
import type { Claim } from "../reading.js";
import { tags } from "../syntax/tag.js";
import { thingAt } from "./concept.js";
import { deedsOf } from "./deeds.js";
import type { FigurePhrase } from "./phrase.js";
import type { Subject } from "./subject.js";

/** Its deeds and topics are looked for when they are first asked for: few figures are held against another one so closely. */
export class SubjectOfClaim implements Subject {
  readonly claim: Claim;
  readonly quantity: Quantity | null;
  readonly measure: string;
  readonly per: string | null;
  readonly thing: string | null;
  readonly aspect: string | null;
  readonly holder: string | null;
  readonly phrase: FigurePhrase;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  private deedsFound: ReadonlySet<string> | null = null;
  private topicsFound: ReadonlySet<string> | null = null;

  constructor(told: Omit<Subject, "deeds" | "topics">) {
    this.claim = told.claim;
    this.quantity = told.quantity;
    this.measure = told.measure;
    this.per = told.per;
    this.thing = told.thing;
    this.aspect = told.aspect;
    this.holder = told.holder;
    this.phrase = told.phrase;
    this.names = told.names;
    this.numbers = told.numbers;
    this.places = told.places;
  }

  get deeds(): ReadonlySet<string> {
    this.deedsFound ??= deedsOf(this.claim, this.phrase);
    return this.deedsFound;
  }

  get topics(): ReadonlySet<string> {
    this.topicsFound ??= topicsOf(this.claim);
    return this.topicsFound;
  }
}

function topicsOf({ block, sentence, mention }: Claim): ReadonlySet<string> {
  const topics = new Set<string>();
  const from = Math.max(sentence.first, mention.first - topicReach);
  const to = Math.min(sentence.next, mention.next + topicReach);
  for (let i = from; i < to; i++) {
    if (block.tagged[i] === tags.noun || block.tagged[i] === tags.gerund) topics.add(thingAt(block.tokens, i));
  }
  return topics;
}

/** Tokens on either side of a figure within which nouns belong to it. */
const topicReach = 10;
