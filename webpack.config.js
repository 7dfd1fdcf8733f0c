/**
 * Three bundles into dist/: the custom functions (one classic script that Excel loads by name),
 * the task pane, and the playground. Generated files (functions.json, reference pages, manifest) are emitted with the functions.
 */
require("tsx/cjs");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { hostAddress, manifestFor } = require("./scripts/manifest.ts");
const { GeneratedFiles } = require("./scripts/generated-files.ts");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

module.exports = (_env, { mode = "development" }) => {
  const production = mode === "production";
  const host = hostAddress(process.env.BASE_URL, production);
  const script = production ? "[name].[contenthash:8].js" : "[name].js";
  const style = production ? "[name].[contenthash:8].css" : "[name].css";
  const shared = {
    mode,
    target: ["web", "es2020"],
    // No eval: the pane's content security policy forbids it.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
  const output = (filename) => ({ path: `${__dirname}/dist`, filename, chunkFilename: script });

  return [
    {
      ...shared,
      name: "functions",
      entry: { functions: "./src/functions/functions.ts" },
      output: output("functions.js"),
      plugins: [
        new GeneratedFiles(host),
        new CopyPlugin({
          patterns: [
            { from: "manifest.xml", noErrorOnMissing: true, transform: (xml) => manifestFor(xml.toString(), host) },
            { from: "assets", to: "assets", noErrorOnMissing: true },
          ],
        }),
      ],
    },
    {
      ...shared,
      name: "pane",
      entry: { taskpane: "./src/taskpane/taskpane.tsx" },
      output: output(script),
      plugins: [
        new MiniCssExtractPlugin({ filename: style }),
        new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", office: [OFFICE_JS, "functions.js"] }),
        // The same pane, fed by the playground's Office instead of Microsoft's.
        new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "playground-pane.html", office: ["playground-office.js"] }),
      ],
      devServer: {
        port: 3000,
        server: "https",
        hot: false,
        client: { overlay: false },
        headers: { "Access-Control-Allow-Origin": "*" },
        devMiddleware: { writeToDisk: true },
        static: "dist",
      },
    },
    {
      ...shared,
      name: "playground",
      entry: { playground: "./src/playground/page.ts" },
      output: output(script),
      plugins: [
        new MiniCssExtractPlugin({ filename: style }),
        new HtmlPlugin({ template: "src/playground/playground.html", filename: "playground.html" }),
      ],
    },
    {
      ...shared,
      name: "playground-office",
      entry: { "playground-office": "./src/playground/office.ts" },
      output: output("[name].js"),
    },
  ];
};
