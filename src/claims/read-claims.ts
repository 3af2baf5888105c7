import type { Block, Document } from "../document/document.js";
import { languageOf } from "../document/language.js";
import type { Span } from "../text/span.js";
import type { Timex } from "../values/timex.js";
import { type AnchorSettings, anchorOf, monthFirstIn, noticeOnDate, ownDate } from "./anchor.js";
import { asOfAt } from "./as-of.js";
import { attributionOf } from "./attribution.js";
import { type DateMemory, startMemory } from "./dates/date-memory.js";
import { resolveDates } from "./dates/resolve-dates.js";
import type { Mention } from "./mention.js";
import { polarityOf } from "./polarity.js";
import type { BlockReading, Claim, Reading, SentenceReading } from "./reading.js";
import { recognise } from "./recognise.js";
import { attachCounted } from "./refiners/counted.js";
import { settleCurrencies } from "./refiners/currencies-by-country.js";
import { attachHedges, attachHedgesBehind } from "./refiners/hedges.js";
import { dropPersonMonths } from "./refiners/person-months.js";
import { attachRates } from "./refiners/rates.js";
import { shareUnits } from "./refiners/shared-units.js";
import { attachTimeHedges } from "./refiners/time-hedges.js";
import { announcesList } from "./relations/announced-list.js";
import { findChanges } from "./relations/change.js";
import { findRelations } from "./relations/index.js";
import { clauseAt, splitClauses, tokensOf } from "./syntax/clauses.js";
import { tagTokens } from "./syntax/tag.js";
import { tokenise } from "./tokens.js";

/** Reads the claims of a document: mentions in every block, bound to sentence, clause, time and speaker. */
export function readClaims(document: Document, settings: AnchorSettings): Reading {
  const drafts = document.blocks.map(readMentions);
  dropPersonMonths(drafts);
  const monthFirst = monthFirstIn(
    drafts.flatMap(({ mentions }) => mentions),
    settings,
  );
  const own = ownDate(document, monthFirst);
  const anchor = anchorOf(own, settings, monthFirst);
  const memory = startMemory(anchor, monthFirst);
  const blocks = drafts.map((draft, index) => readBlock(draft, index, memory));
  const notice = own ? null : noticeOnDate(document, settings);
  const noticed = notice ? { ...document, notices: [...document.notices, notice] } : document;
  return { document: noticed, anchor, blocks, language: languageOf(document) };
}

type Draft = Pick<BlockReading, "block" | "tokens" | "tagged"> & { readonly mentions: Mention[] };

/** What needs no date: tokens, mentions with hedges and units, parts of speech, what is counted. */
function readMentions(block: Block): Draft {
  const tokens = tokenise(block.text);
  const mentions = recognise(tokens);
  attachHedges(tokens, mentions);
  attachTimeHedges(tokens, mentions);
  shareUnits(tokens, mentions);
  settleCurrencies(tokens, mentions, block.sentences);
  const isRead = mentions.length > 0 || announcesList(tokens, 0, tokens.count);
  const tagged = !isRead ? new Uint8Array(0) : tagTokens(tokens, mentions, block.sentences);
  if (mentions.length > 0) {
    attachCounted(tokens, tagged, mentions);
    attachHedgesBehind(tokens, mentions);
    attachRates(tokens, mentions);
  }
  return { block, tokens, tagged, mentions };
}

function readBlock(draft: Draft, index: number, memory: DateMemory): BlockReading {
  const sentences: SentenceReading[] = [];
  const { block, tokens, tagged, mentions } = draft;
  const reading: BlockReading = { index, block, tokens, tagged, mentions, sentences };
  if (draft.tagged.length === 0) return reading;
  let from = 0;
  for (const [number, span] of block.sentences.entries()) {
    const whole = tokensOf(tokens, span);
    for (let first = whole.first; first < whole.next; first += longestSentence) {
      const next = Math.min(first + longestSentence, whole.next);
      let to = from;
      while (to < mentions.length && (mentions[to] as Mention).first < next) to++;
      if (to > from || announcesList(tokens, first, next))
        sentences.push(readSentence(reading, { number, span, first, next }, mentions.slice(from, to), memory));
      from = to;
    }
  }
  return reading;
}

/** Tokens after which a sentence is cut: no clause of news copy is as long, and work stays linear. */
const longestSentence = 300;

function readSentence(
  block: BlockReading,
  { number, span, first, next }: { number: number; span: Span; first: number; next: number },
  mentions: readonly Mention[],
  memory: DateMemory,
): SentenceReading {
  const syntax = splitClauses(block.tokens, block.tagged, first, next);
  const changes = findChanges(block.tokens, block.tagged, syntax, mentions);
  const relations = findRelations(block.tokens, block.tagged, syntax, mentions, changes);
  const claims: Claim[] = [];
  const sentence: SentenceReading = { index: number, span, first, next, syntax, mentions, claims, changes, relations };
  resolveDates(block, sentence, memory);
  for (const mention of mentions) {
    if (mention.kind !== "identifier") claims.push(bindClaim(block, sentence, mention, memory.anchor));
  }
  return sentence;
}

function bindClaim(
  block: BlockReading,
  sentence: SentenceReading,
  mention: Claim["mention"],
  anchor: Timex | null,
): Claim {
  const clause = clauseAt(sentence.syntax, mention.first);
  const change = changeOf(sentence, mention);
  const { quoted, speaker } = attributionOf(block, sentence, clause, mention.start, mention.end);
  const verb = clause.verb;
  return {
    mention,
    block,
    sentence,
    clause,
    role: change ? (change.before === mention ? "before" : "after") : "value",
    polarity: polarityOf({ block, sentence, clause, mention }),
    modality: verb?.modality ?? "actual",
    quoted,
    speaker,
    asOf: asOfAt(
      block.tokens,
      sentence,
      clause,
      mention.first,
      anchor,
      change?.after === mention ? change.before : null,
    ),
  };
}

/** The two sides of what moved: "from A to B", "B, down from A". */
function changeOf(
  { changes, relations }: SentenceReading,
  mention: Mention,
): { readonly before: Mention; readonly after: Mention } | null {
  const change = changes.find(({ before, after }) => before === mention || after === mention);
  if (change) return change;
  const moved = relations.movements.find(
    ({ before, after }) => before.mention === mention || after.mention === mention,
  );
  return moved ? { before: moved.before.mention, after: moved.after.mention } : null;
}
