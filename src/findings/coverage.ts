import { positionAt } from "../text/source.js";
import type { MentionRecord, ReadFile } from "./mention-record.js";

/** A figure that an article claims and no rule speaks of. */
export interface UncoveredFigure {
  readonly path: string;
  readonly part?: string;
  /** 1-based, in code units. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** What is counted, or the unit; null where that is not known. */
  readonly counted: string | null;
}

/** How far the rules reach into some articles. */
export interface Coverage {
  readonly articles: number;
  readonly figures: { readonly covered: number; readonly total: number };
  readonly dates: { readonly covered: number; readonly total: number };
  readonly uncovered: readonly UncoveredFigure[];
  /** How often each fact was held against a claim; facts that never were have 0. In the order of the rules. */
  readonly facts: readonly { readonly id: string; readonly used: number }[];
}

/** Counts coverage article by article; `facts` are the ids of all facts. */
export function openCoverage(facts: readonly string[]) {
  const used = new Map(facts.map((id) => [id, 0]));
  const figures = { covered: 0, total: 0 };
  const dates = { covered: 0, total: 0 };
  const uncovered: UncoveredFigure[] = [];
  let articles = 0;
  return {
    add(file: ReadFile): void {
      articles++;
      for (const mention of file.mentions) {
        if (!mention.claim) continue;
        const tally = mention.kind === "quantity" ? figures : dates;
        tally.total++;
        if (mention.fact != null) {
          tally.covered++;
          used.set(mention.fact, (used.get(mention.fact) ?? 0) + 1);
        } else if (mention.kind === "quantity") uncovered.push(uncoveredFigure(file, mention));
      }
    },
    result: (): Coverage => ({
      articles,
      figures,
      dates,
      uncovered,
      facts: [...used].map(([id, count]) => ({ id, used: count })),
    }),
  };
}

function uncoveredFigure({ source }: ReadFile, { part, span, text, quantity }: MentionRecord): UncoveredFigure {
  const { line, column } = positionAt(source, span.start);
  const counted = quantity?.counted ?? quantity?.unit ?? null;
  return { path: source.path, ...(part === undefined ? {} : { part }), line, column, text, counted };
}
