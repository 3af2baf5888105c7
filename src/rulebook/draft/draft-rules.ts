import { quoted } from "../../checks/wording/words.js";
import { claimsOf, type Reading } from "../../claims/reading.js";
import { loadFacts } from "../../pipeline.js";
import { type DraftMap, writeYaml } from "../../schema/write-yaml.js";
import { capitalise } from "../../text/capital.js";
import { slug } from "../slug.js";
import { testRules } from "../test-rules.js";
import { type Candidate, sentenceOf } from "./candidate.js";
import { bodyOf, soundCandidates } from "./sound-candidates.js";

/** What a rule file that is drafted says of itself. */
export interface DraftOrder {
  readonly title: string;
  /** On whose authority the facts are. */
  readonly authority: string;
}

/** A rule file, and how many facts it has. */
export interface RulesDraft {
  readonly text: string;
  readonly facts: number;
}

/**
 * Drafts a rule file from an article that is trusted: a fact for every figure and date whose subject is plain, its
 * sentence above it as a comment. Each is tried on the article: what does not agree with its own sentence, or disagrees
 * with another, is left out. The sentences that gave nothing stand at the end.
 */
export function draftRules(reading: Reading, order: DraftOrder): RulesDraft {
  const groups = soundCandidates(reading);
  const ids = idsOf(groups);
  const draft = (isShown: (id: string) => boolean): string =>
    writeYaml({
      comment: [
        `Drafted from ${order.authority}.`,
        "Look each fact over before it is used: what holds, since when, on whose authority.",
      ],
      map: [
        ["version", { text: "1" }],
        ["title", { text: order.title }],
        [
          "facts",
          { list: groups.map((group, i) => factOf(reading, group, ids[i] ?? "", order, isShown(ids[i] ?? ""))) },
        ],
      ],
    }).text;
  if (groups.length === 0) return { text: "", facts: 0 };
  const failing = failingIn(draft(() => true));
  const rest = leftOver(reading, groups);
  return { text: draft((id) => !failing.has(id)) + rest, facts: groups.length };
}

function factOf(
  reading: Reading,
  group: readonly Candidate[],
  id: string,
  order: DraftOrder,
  isShown: boolean,
): DraftMap {
  const sentences = [...new Set(group.map(({ claim }) => sentenceOf(claim)))];
  const title = group[0]?.title ?? id;
  const date = reading.anchor?.edtf;
  const agree = { list: sentences.map((text) => ({ text })) };
  const examples: DraftMap = { map: [...(date ? [["date", { text: date }] as const] : []), ["agree", agree]] };
  return {
    comment: sentences.flatMap((text) => wrapped(quoted(text))),
    map: [
      ["id", { text: id }],
      ["title", { text: capitalise(title) }],
      ...bodyOf(group),
      ["source", { text: order.authority }],
      ...(isShown ? [["examples", examples] as const] : []),
    ],
  };
}

/** Ids of facts whose sentence alone, without the article, does not show them. */
function failingIn(text: string): ReadonlySet<string> {
  const source = { path: "draft.yaml", text };
  const { examples } = testRules(source, loadFacts([source]));
  return new Set(examples.flatMap(({ fact, passed }) => (passed ? [] : [fact])));
}

function idsOf(groups: readonly Candidate[][]): string[] {
  const taken = new Map<string, number>();
  return groups.map(([first]) => {
    const name = slug(first?.title ?? "") || "fact";
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** The sentences with figures and dates of which no fact was made, as comments. */
function leftOver(reading: Reading, groups: readonly Candidate[][]): string {
  const used = new Set(groups.flat().map(({ claim }) => sentenceOf(claim)));
  const rest = new Set([...claimsOf(reading)].map(sentenceOf).filter((text) => !used.has(text)));
  if (rest.size === 0) return "";
  const lines = [...rest].flatMap((text) => ["#", ...wrapped(quoted(text)).map((line) => `# ${line}`)]);
  return `\n# No fact was made of these sentences:\n${lines.join("\n")}\n`;
}

/** A text in lines of a comment. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestComment) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const longestComment = 100;
