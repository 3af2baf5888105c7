import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startProgress } from "../../src/cli/progress.js";

const spinner = { text: "", start: vi.fn(() => spinner), stop: vi.fn() };
const ora = vi.fn((options: { text: string }) => Object.assign(spinner, { text: options.text }));
vi.mock("ora", () => ({ default: ora }));

const { isTTY, columns } = process.stderr;
beforeEach(() => {
  Object.assign(process.stderr, { isTTY: true, columns: 80 });
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(process.stderr, { isTTY, columns });
});

describe("the spinner", () => {
  it("is not shown where nobody looks", async () => {
    process.stderr.isTTY = false;
    startProgress("Reading");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ora).not.toHaveBeenCalled();
  });

  it("is not shown on a terminal that does not know its width", async () => {
    process.stderr.columns = 0;
    startProgress("Reading");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ora).not.toHaveBeenCalled();
  });

  it("is not shown for short work", async () => {
    const progress = startProgress("Reading");
    await vi.advanceTimersByTimeAsync(300);
    progress.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ora).not.toHaveBeenCalled();
  });

  it("tells how far long work has come, and goes when it is done", async () => {
    const progress = startProgress("Reading");
    progress.update(3, 2000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(spinner.start).toHaveBeenCalledOnce();
    expect(spinner.text).toBe("Reading 3 of 2000");
    progress.update(4, 2000);
    await vi.advanceTimersByTimeAsync(100);
    expect(spinner.text).toBe("Reading 4 of 2000");
    progress.stop();
    expect(spinner.stop).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
