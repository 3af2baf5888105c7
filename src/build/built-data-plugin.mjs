import { build as bundle } from "esbuild";

/**
 * Takes what the default export of a `*.built.ts` module comes to while the product is built, which is plain data, in
 * place of the module: a start need not work it out again. The tests import such a module as it is.
 */
export const builtDataPlugin = {
  name: "built-data",
  setup(build) {
    build.onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
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
      const { default: data } = await import(`data:text/javascript;base64,${source}`);
      const json = JSON.stringify(data);
      return {
        contents: `export default JSON.parse(${JSON.stringify(json)});`,
        loader: "js",
        watchFiles: Object.keys(metafile.inputs),
      };
    });
  },
};
