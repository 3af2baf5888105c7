import { toJson } from "../to-json.js";

/** What a report on settings shows; project/config/explain-settings.ts makes it. */
export interface ShownSettings {
  readonly file: string | null;
  readonly path: string | null;
  readonly excluded: boolean;
  readonly settings: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly from: { readonly path: string; readonly line: number } | null;
  }[];
}

/** The settings as a table for people: a line for each, with the place where it is made. */
export function drawSettings({ file, path, excluded, settings }: ShownSettings): string {
  const head = [
    file === null ? "No configuration; these settings hold everywhere." : `Configuration: ${file}`,
    ...(path === null ? [] : [excluded ? `${path} is left out by \`exclude\`.` : `Settings for ${path}:`]),
  ];
  const rows = settings.map(({ name, value, from }) => [
    name,
    show(value),
    from ? `${from.path}:${from.line}` : "usual",
  ]);
  const wide = (column: number): number => Math.min(60, Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map(([name = "", value = "", from = ""]) =>
    `${name.padEnd(wide(0))}  ${value.padEnd(wide(1))}  ${from}`.trimEnd(),
  );
  return `${[...head, "", ...lines].join("\n")}\n`;
}

/** The settings for machines. */
export function settingsJson(settings: ShownSettings): string {
  return `${toJson(settings, 2)}\n`;
}

function show(value: unknown): string {
  if (value === null) return "-";
  if (Array.isArray(value)) return value.length === 0 ? "-" : value.join(", ");
  if (typeof value === "object") {
    const entries = Object.entries(value);
    return entries.length === 0 ? "-" : entries.map(([key, part]) => `${key}: ${show(part)}`).join("; ");
  }
  return String(value);
}
