import type { Source } from "../text/source.js";
import type { Finding, Label } from "./finding.js";

/** A finding whose sources are numbers in a list, so that each text is written once. */
export interface PackedFinding extends Omit<Finding, "source" | "labels"> {
  readonly source: number;
  readonly labels: readonly (Omit<Label, "source"> & { readonly source: number })[];
}

/** Anything that has findings, with its findings packed. */
export type Packed<T extends { readonly findings: readonly Finding[] }> = Omit<T, "findings"> & {
  readonly findings: readonly PackedFinding[];
};

/** Packs findings for JSON; the sources that they speak of are gathered in `sources`. */
export function openPacker() {
  const sources: Source[] = [];
  const numbers = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    const number = numbers.get(source) ?? sources.push(source) - 1;
    numbers.set(source, number);
    return number;
  };
  const packFinding = (finding: Finding): PackedFinding => ({
    ...finding,
    source: numberOf(finding.source),
    labels: finding.labels.map((label) => ({ ...label, source: numberOf(label.source) })),
  });
  return {
    sources: sources as readonly Source[],
    pack: <T extends { readonly findings: readonly Finding[] }>(part: T): Packed<T> => ({
      ...part,
      findings: part.findings.map(packFinding),
    }),
  };
}

/** Undoes `pack`. A RangeError tells of a number that no source has. */
export function unpack<T extends { readonly findings: readonly Finding[] }>(
  part: Packed<T>,
  sources: readonly Source[],
): T {
  const at = (number: number): Source => {
    const source = sources[number];
    if (!source) throw new RangeError(`no source ${number}`);
    return source;
  };
  const findings = part.findings.map((finding) => ({
    ...finding,
    source: at(finding.source),
    labels: finding.labels.map((label) => ({ ...label, source: at(label.source) })),
  }));
  return { ...part, findings } as unknown as T;
}
