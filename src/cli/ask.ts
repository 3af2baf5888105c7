import { createInterface } from "node:readline/promises";

/** A question with the answer that an empty line gives. */
export interface Question {
  readonly text: string;
  readonly usual: string;
  /** The only answers; any where it is absent. */
  readonly choices?: readonly string[];
}

/** Asks on a terminal, again until the answer is one of the choices; the end of input takes what is usual. */
export async function ask(
  questions: readonly Question[],
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<readonly string[]> {
  const lines = createInterface({ input, output });
  const next = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  try {
    for (const question of questions) answers.push(await askOne(question));
    return answers;
  } finally {
    lines.close();
  }

  async function askOne({ text, usual, choices }: Question): Promise<string> {
    const hint = choices ? ` [${choices.join(", ")}]` : "";
    for (;;) {
      output.write(`${text}${hint} (${usual}): `);
      const { value, done } = await next.next();
      const given = done ? "" : value.trim();
      if (given === "") return usual;
      if (!choices || choices.includes(given)) return given;
      output.write(`That is none of them: ${given}\n`);
    }
  }
}
