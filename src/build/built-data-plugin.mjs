import { build as bundle } from "esbuild";

/**
 * Takes what the exports of a `built-*.ts` module come to while the product is built, which is plain data, in place of
 * the module: a start need not work it out again. The tests import such a module as it is.
 */
export const builtDataPlugin = {
  name: "built-data",
  setup(build) {
    build.onLoad({ filter: /[\\/]built-[a-z-]+\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await bundle({
        entryPoints: [path],
        bundle: true,
        write: false,
        metafile: true,
        format: "esm",
        platform: "node",
        target: "node20",
      });
      const source = Buffer.from(outputFiles[0].contents).toString("base64");
      const exported = await import(`data:text/javascript;base64,${source}`);
      const lines = Object.entries(exported).map(
        ([name, data]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
      );
      return {
        contents: lines.join("\n"),
        loader: "js",
        watchFiles: Object.keys(metafile.inputs),
      };
    });
  },
};
