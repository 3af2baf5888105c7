/** The style sheet of the html report: readable in print, in the dark, and on a phone. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fdfcf9; --line: #d9d5cb; --faint: #6b675e;
  --error: #b3261e; --warning: #8a5a00; --notice: #1f5fa8; --second: #2458a6; --good: #1d6b3a; --panel: #f4f1e9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #17171a; --line: #3a3a40; --faint: #a09c92;
  --error: #ff8a80; --warning: #ffcc66; --notice: #8ab8ff; --second: #9dbfff; --good: #7fd6a0; --panel: #202024; } }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, h3, .tag, .place, .remarks, nav, footer, summary { font-family: system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: .35rem 0 .5rem; line-height: 1.35; }
.verdict { font-size: 1.1rem; margin: 0 0 1rem; } .verdict.good { color: var(--good); } .faint { color: var(--faint); }
article { margin: 1rem 0 1.5rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .3rem solid var(--severity); border-radius: .3rem; }
.error { --severity: var(--error); } .warning { --severity: var(--warning); } .notice { --severity: var(--notice); }
.tag { color: var(--severity); font-size: .8rem; font-weight: 700; } .tag a { color: inherit; }
figure { margin: .6rem 0; padding: .5rem .75rem; background: var(--panel); border-radius: .25rem; }
.place { font-size: .78rem; color: var(--faint); }
.row { display: grid; grid-template-columns: 2.5rem 1fr; } .row > span { color: var(--faint); font: .78rem/1.9 ui-monospace, monospace; user-select: none; }
.row p { margin: 0; white-space: pre-wrap; } mark { background: none; color: inherit; }
mark.primary { font-weight: 700; text-decoration: underline wavy var(--severity) 1.5px; text-underline-offset: .2em; }
mark.secondary { text-decoration: underline var(--second) 1.5px; text-underline-offset: .2em; }
.words { list-style: none; margin: .3rem 0 0 2.5rem; padding: 0; font-size: .88rem; }
.words .primary { color: var(--severity); } .words .secondary { color: var(--second); }
.remarks { margin: .6rem 0 0; font-size: .88rem; display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; }
.remarks dt { color: var(--faint); } .remarks dd { margin: 0; } .remarks .help { font-weight: 600; color: var(--good); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } td, th { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; } a { color: var(--second); } footer { margin-top: 3rem; font-size: .8rem; color: var(--faint); }
@media print { body { max-width: none; padding: 0; } article { break-inside: avoid; } }
`;
