import { spawnSync } from "node:child_process";

/** The environment of a child: without extra certificates, which cost Node 20 45 ms at every start. */
export const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** A whole process, as something to time. Its output is read from a pipe and thrown away. */
export function processOf(args, settings = {}) {
  return () => {
    const { status, stderr, error } = spawnSync(process.execPath, args, { env, maxBuffer: 1 << 30, ...settings });
    if (error || (status !== 0 && status !== 1)) throw new Error(`${args.join(" ")}: ${error ?? stderr}`);
  };
}

/**
 * Times actions turn by turn, and returns the times of each in ms. One turn, or as many as are said, are run before without
 * being counted.
 * @param {Record<string, () => void>} actions
 */
export function timeInTurns(actions, turns, before = 1) {
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]));
  for (let turn = 1 - before; turn <= turns; turn++) {
    for (const [name, action] of Object.entries(actions)) {
      const start = performance.now();
      action();
      if (turn > 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/**
 * Prints a row for each action. Its ratio to the first is the median of the ratios of each turn, with the middle half of
 * them; `bytes`, when given, are what each action worked through.
 */
export function printTable(title, times, bytes) {
  const [base] = Object.values(times);
  console.log(title);
  for (const [name, own] of Object.entries(times)) {
    const ratios = own.map((time, turn) => time / base[turn]);
    const spread = `${quantile(ratios, 0.25).toFixed(2)}-${quantile(ratios, 0.75).toFixed(2)}`;
    const speed = bytes === undefined ? "" : `${(bytes / 1000 / quantile(own, 0.5)).toFixed(1)} MB/s`.padStart(13);
    const time = `${quantile(own, 0.5).toFixed(0)} (${Math.min(...own).toFixed(0)})`;
    console.log(`  ${name.padEnd(52)}${time.padStart(12)}${speed}  ${quantile(ratios, 0.5).toFixed(2)}x (${spread})`);
  }
  console.log();
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}
