import { type PlacedFile, placeFiles } from "../project/init/place-files.js";
import { type InitAnswers, startingFiles } from "../project/init/starting-files.js";
import { ciKinds, hookKinds, type Survey, surveyFolder } from "../project/init/survey.js";
import { ownPackage } from "../project/own-package.js";
import { UsageError } from "../project/usage-error.js";
import { ask, type Question } from "./ask.js";
import type { FlagValues } from "./flags.js";
import type { initFlags } from "./init-flags.js";
import { unknownName } from "./report-orders.js";

type Given = FlagValues<typeof initFlags>;

/** `claimlint init`: asks how the newsroom works and writes what it begins with. What is there already is left as it is. */
export async function runInit(flags: Given): Promise<void> {
  const folder = process.cwd();
  const survey = surveyFolder(folder);
  const questions = questionsOf(flags, survey);
  const answers = await answer(questions, flags.yes ?? false);
  const files = startingFiles(answersOf(flags, questions, answers), survey, folder, ownPackage().version);
  const placed = placeFiles(files, folder);
  process.stdout.write([...placed.map(tell), "", ...nextSteps].map((line) => `${line}\n`).join(""));
}

const languages = ["en-US", "en-GB", "both"] as const;

interface InitQuestion extends Question {
  readonly flag: "articles" | "language" | "hook" | "ci";
}

/** What no flag has answered. */
function questionsOf(flags: Given, survey: Survey): readonly InitQuestion[] {
  const all: readonly InitQuestion[] = [
    { flag: "articles", text: "Where are the articles?", usual: survey.articles },
    { flag: "language", text: "How is 4/5/2021 meant in your copy?", usual: "both", choices: languages },
    { flag: "hook", text: "What shall check articles before a commit?", usual: survey.hook, choices: hookKinds },
    { flag: "ci", text: "What shall check them after a push?", usual: survey.ci, choices: ciKinds },
  ];
  for (const { flag, choices } of all) {
    const given = flags[flag];
    if (given !== undefined && choices && !choices.includes(given)) throw unknownName(flag, given, choices);
  }
  return all.filter(({ flag }) => flags[flag] === undefined);
}

async function answer(questions: readonly Question[], takesUsual: boolean): Promise<readonly string[]> {
  if (takesUsual || questions.length === 0) return questions.map(({ usual }) => usual);
  if (!process.stdin.isTTY) {
    throw new UsageError("init asks questions, and nobody is there to answer; --yes takes what is usual");
  }
  return ask(questions, process.stdin, process.stdout);
}

function answersOf(flags: Given, questions: readonly InitQuestion[], answers: readonly string[]): InitAnswers {
  const of = (flag: InitQuestion["flag"]): string =>
    flags[flag] ?? answers[questions.findIndex((question) => question.flag === flag)] ?? "";
  const language = of("language");
  return {
    articles: of("articles").replace(/^\.\/(?=.)|\/+$/g, ""),
    language: language === "en-US" || language === "en-GB" ? language : null,
    hook: hookKinds.find((kind) => kind === of("hook")) ?? "none",
    ci: ciKinds.find((kind) => kind === of("ci")) ?? "none",
  };
}

function tell({ path, isNew, otherwise }: PlacedFile): string {
  return isNew ? `wrote ${path}` : `${path} is there already: ${otherwise}`;
}

const nextSteps = [
  "Next: put your own facts into rules/newsroom.yaml, then",
  "  claimlint rules test                  runs their examples",
  "  claimlint check                       checks the articles",
  "  claimlint check --update-baseline     lets what an archive holds stand, and fails on what is new",
];
