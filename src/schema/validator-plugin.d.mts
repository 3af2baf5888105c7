import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as VitePlugin } from "vitest/config";

export declare function compileValidator(schema: unknown): string;
export declare const esbuildPlugin: EsbuildPlugin;
export declare const vitePlugin: VitePlugin;
