import type { Stet, StetCheck, StetReading } from "../../document/stets.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding, Fix } from "../../findings/finding.js";
import { didYouMean } from "../../schema/did-you-mean.js";
import { listOf, type MistakeDetails, mistake } from "../../schema/mistake.js";
import { type Source, slice } from "../../text/source.js";
import { contains, type Span } from "../../text/span.js";
import { parseEdtf } from "../../values/edtf.js";
import { expiredStet } from "../housekeeping/expired-stet.js";
import { invalidStet } from "../housekeeping/invalid-stet.js";
import { stetWithoutReason } from "../housekeeping/stet-without-reason.js";
import { unusedStet } from "../housekeeping/unused-stet.js";
import { sayDay } from "../wording/words.js";
import type { StetSettings } from "./apply-stets.js";
import { removeComment } from "./remove-comment.js";

/** Checks on files and on stets themselves: no stet is for them. */
const unstettable: ReadonlySet<string> = new Set([
  "invalid-rule",
  "stale-fact",
  ...[invalidStet, stetWithoutReason, unusedStet, expiredStet].map(({ id }) => id),
]);

/** What is wrong with an article's stets, whatever was found in it. */
export function findingsOnStets(source: Source, { stets, mistakes }: StetReading, settings: StetSettings): Finding[] {
  const say = (check: CheckInfo, span: Span, message: string, details: MistakeDetails = {}): Finding => ({
    ...mistake(source, span, message, { ...details, check: check.id, severity: check.severity }),
    context: slice(source, span),
  });
  const findings = mistakes.map(({ span, message, label, notes, known }) =>
    say(invalidStet, span, message, { label, notes, ...suggestion(slice(source, span), known ?? []) }),
  );
  for (const stet of stets) {
    const [comment = stet.reach] = stet.comments;
    for (const { id, span } of stet.checks) {
      const place = { start: span.start, end: span.start + id.length };
      if (unstettable.has(id)) {
        findings.push(say(invalidStet, place, `${id} cannot be let stand by a comment`, { label: "not by a stet" }));
      } else if (!settings.known.includes(id)) {
        const details = { label: "no such check", ...suggestion(id, settings.known) };
        findings.push(say(invalidStet, place, `There is no check called ${id}`, details));
      }
    }
    if (stet.reason === "" && settings.reasonsRequired) {
      const notes = [`A reason follows a colon: claimlint stet ${stet.checks[0]?.id}: quoted as it was printed`];
      findings.push(say(stetWithoutReason, comment, "A stet without a reason", { label: "why?", notes }));
    }
    if (!stet.until) continue;
    const end = parseEdtf(stet.until.text)?.end ?? null;
    const today = settings.today === undefined ? null : (parseEdtf(settings.today)?.start ?? null);
    if (end === null) {
      const message = `${stet.until.text} is no day of the calendar`;
      findings.push(say(invalidStet, stet.until.span, message, { label: "no such day" }));
    } else if (today !== null && today > end) {
      const notes = ["It still holds; look at the figure again, then take the stet out or move its day"];
      const finding = say(expiredStet, stet.until.span, `This stet expired on ${sayDay(end)}`, {
        label: "past",
        notes,
      });
      findings.push({ ...finding, fixes: [removal(source, stet, "unsafe")], context: slice(source, comment) });
    }
  }
  return findings;
}

/** The entries of stets whose check ran and found nothing that they let stand. */
export function unusedStets(
  source: Source,
  stets: readonly Stet[],
  used: ReadonlySet<StetCheck>,
  { ran, known }: StetSettings,
): Finding[] {
  return stets.flatMap((stet) => {
    const unused = stet.checks.filter((check) => !used.has(check) && known.includes(check.id) && ran(check.id));
    if (unused.length === 0) return [];
    const isWhole = unused.length === stet.checks.length;
    const [comment = stet.reach] = stet.comments;
    const said = isWhole ? [unused] : unused.map((check) => [check]);
    return said.map((checks): Finding => {
      const span = isWhole ? comment : (checks[0]?.span ?? comment);
      const names = listOf(checks.map(nameOf), "and");
      const finds = checks.length === 1 ? "finds" : "find";
      const message =
        stet.reach.start === stet.reach.end
          ? "Nothing follows this stet"
          : `Nothing to let stand: ${names} ${finds} nothing in ${stet.reachName}`;
      const details = { check: unusedStet.id, severity: unusedStet.severity, label: "not needed" };
      const fixes = isWhole ? [removal(source, stet, "safe")] : withoutEntry(source, stet, checks[0]);
      return { ...mistake(source, span, message, details), fixes, context: slice(source, comment) };
    });
  });
}

function nameOf({ id, figures }: StetCheck): string {
  return figures.length === 0 ? id : `${id} ${figures.map((figure) => `"${figure}"`).join(" ")}`;
}

function removal({ text }: Source, { comments }: Stet, safety: Fix["safety"]): Fix {
  return { title: "Take the stet out", safety, edits: comments.map((comment) => removeComment(text, comment)) };
}

/** Rewrites the list of checks without one; not where a day stands among them. */
function withoutEntry(source: Source, { checks, until }: Stet, entry: StetCheck | undefined): readonly Fix[] {
  const first = checks[0];
  const last = checks.at(-1);
  if (!first || !last || !entry) return [];
  const list = { start: first.span.start, end: last.span.end };
  if (until && contains(list, until.span)) return [];
  const text = checks.flatMap((check) => (check === entry ? [] : [slice(source, check.span)])).join(", ");
  return [{ title: `Take ${entry.id} out of the stet`, safety: "safe", edits: [{ span: list, text }] }];
}

function suggestion(word: string, known: readonly string[]): MistakeDetails {
  const meant = didYouMean(word, known);
  return meant === null ? {} : { notes: [`Did you mean ${meant}?`], expected: [meant] };
}
