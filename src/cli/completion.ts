import { checks } from "../checks/index.js";
import { severities } from "../findings/finding.js";
import { ciKinds, hookKinds } from "../project/init/survey.js";
import { formats } from "../report/formats/index.js";

/** A command as shells need to know it: "rules test", and its flags without their dashes. */
export interface CommandWords {
  readonly name: string;
  readonly flags: readonly { readonly name: string; readonly summary: string; readonly takesValue: boolean }[];
}

/** The shells that scripts are written for. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** A script that teaches a shell the commands, the flags and the values that flags take. */
export function completionScript(shell: Shell, commands: readonly CommandWords[]): string {
  if (shell === "fish") return fishScript(commands);
  const script = bashScript(commands);
  // zsh runs completions of bash when it is asked to.
  return shell === "bash" ? script : `autoload -U +X bashcompinit && bashcompinit\n${script}`;
}

const checkIds = checks.map(({ id }) => id);

/** Values of flags, by name; where a flag takes others, shells offer files. */
const values: Readonly<Record<string, readonly string[]>> = {
  format: formats.map(({ name }) => name),
  "fail-on": [...severities, "never"],
  select: checkIds,
  ignore: checkIds,
  hook: hookKinds,
  ci: ciKinds,
  language: ["en-US", "en-GB", "both"],
};

function bashScript(commands: readonly CommandWords[]): string {
  const topics = topicsOf(commands);
  const cases = commands.map(({ name, flags }) => `    "${name}") words="${flagWords(flags)}" ;;`);
  const firsts = [...new Set(commands.map(({ name }) => firstWord(name)))].join(" ");
  return `# eval "$(claimlint completion bash)"
_claimlint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${firsts}" -- "$word"))
    return
  fi
  case "$command" in
${topics.map(({ topic, words }) => `    ${topic}) [ "$COMP_CWORD" -ne 2 ] || words="${words.join(" ")}"; command="${topic} \${COMP_WORDS[2]}" ;;`).join("\n")}
  esac
  case "$before" in
${Object.entries(values)
  .map(([flag, names]) => `    --${flag}) words="${names.join(" ")}" ;;`)
  .join("\n")}
  esac
  if [ -z "$words" ] && [ "\${word#-}" != "$word" ]; then case "$command" in
${cases.join("\n")}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _claimlint claimlint
`;
}

function fishScript(commands: readonly CommandWords[]): string {
  const topics = topicsOf(commands);
  const firsts = [...new Set(commands.map(({ name }) => firstWord(name)))];
  const lines = [
    "# claimlint completion fish | source",
    `complete -c claimlint -n __fish_use_subcommand -f -a "${firsts.join(" ")}"`,
    ...topics.map(
      ({ topic, words }) =>
        `complete -c claimlint -n "__fish_seen_subcommand_from ${topic}; and not __fish_seen_subcommand_from ${words.join(" ")}" -f -a "${words.join(" ")}"`,
    ),
    ...commands.flatMap(({ name, flags }) =>
      flags.map((flag) => {
        const seen = name
          .split(" ")
          .map((word) => `__fish_seen_subcommand_from ${word}`)
          .join("; and ");
        const known = values[flag.name];
        const value = known ? ` -x -a "${known.join(" ")}"` : flag.takesValue ? " -r" : "";
        return `complete -c claimlint -n "${seen}" -l ${flag.name}${value} -d ${quoted(flag.summary)}`;
      }),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function topicsOf(commands: readonly CommandWords[]): { readonly topic: string; readonly words: readonly string[] }[] {
  const nested = commands.map(({ name }) => name.split(" ")).filter((words) => words.length > 1);
  const topics = [...new Set(nested.map(([topic = ""]) => topic))];
  return topics.map((topic) => ({
    topic,
    words: nested.filter(([first]) => first === topic).map(([, second = ""]) => second),
  }));
}

function firstWord(name: string): string {
  return name.split(" ")[0] ?? "";
}

function flagWords(flags: CommandWords["flags"]): string {
  return flags.map(({ name }) => `--${name}`).join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
