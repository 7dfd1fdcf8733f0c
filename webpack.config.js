/**
 * Four bundles into dist/: the custom functions (one classic script that Excel loads by name, with functions.json and the manifest),
 * the task pane, the playground, and the pages people read with the files that tell hosts the headers.
 * What is in static/ has the hash of its content in its name; scripts/hosting/rules.ts says how long each file may be kept.
 */
require("tsx/cjs");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { cardWords } = require("./scripts/card-words.ts");
const { hostAddress, manifestFor } = require("./scripts/manifest.ts");
const { deployerOf } = require("./scripts/deployer.ts");
const { FunctionsMetadataFile } = require("./scripts/functions-metadata-file.ts");
const { OFFICE_JS, POLICIES } = require("./scripts/hosting/policies.ts");
const { Licences } = require("./scripts/licences.ts");
const { SitePages } = require("./scripts/site/site-pages.ts");
const { withoutDocumentation } = require("./scripts/without-documentation.ts");

/**
 * @stdlib's special functions bring their own elementary ones; every browser that runs Office has these natively, as accurate.
 * It halves what the statistics weigh. The examples and the published figures are tested through the built bundle.
 */
const NATIVE = {
  ...Object.fromEntries(
    [
      "abs",
      "asin",
      "ceil",
      "cos",
      "exp",
      "expm1",
      "floor",
      "log1p",
      "max",
      "min",
      "pow",
      "round",
      "sin",
      "sqrt",
      "trunc",
    ].map((name) => [`math-base-special-${name}`, `Math.${name}`]),
  ),
  "math-base-special-ln": "Math.log",
  "math-base-assert-is-nan": "Number.isNaN",
  "math-base-assert-is-integer": "Number.isInteger",
  "array-float64": "Float64Array",
  "array-uint8": "Uint8Array",
  "array-uint16": "Uint16Array",
  "array-uint32": "Uint32Array",
  "assert-is-little-endian": "true",
  "assert-has-generator-support": "()=>true",
  "utils-define-property": "Object.defineProperty",
};

const nativeMathematics = new NormalModuleReplacementPlugin(/^@stdlib\//, (resource) => {
  const native = NATIVE[resource.request.slice("@stdlib/".length)];
  if (native) resource.request = `data:application/node,module.exports=${native}`;
});

/** Returns how the development server speaks https: Excel wants a certificate the machine trusts, which only Windows and macOS can be given without more. */
async function serverCertificate() {
  if (!process.env.WEBPACK_SERVE || !["win32", "darwin"].includes(process.platform)) return "https";
  return { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() };
}

module.exports = async (_env, { mode = "development" }) => {
  const production = mode === "production";
  const host = hostAddress(process.env.BASE_URL, production);
  const deployer = deployerOf(process.env);
  const script = production ? "static/[name].[contenthash:8].js" : "static/[name].js";
  const style = production ? "static/[name].[contenthash:8].css" : "static/[name].css";
  const typescript = (options) => ({
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "ts-loader",
    options: { transpileOnly: true, ...options },
  });
  const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
  const shared = {
    mode,
    target: ["web", "es2020"],
    // No eval: the pane's content security policy forbids it.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [typescript(), styles] },
    // SWC minifies the playground's spreadsheet in seconds, where Terser takes minutes.
    // The licences stand in licenses/, not in comments.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: { passes: 3 }, format: { comments: false } },
        }),
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
  const output = (filename) => ({
    path: `${__dirname}/dist`,
    filename,
    chunkFilename: script,
    assetModuleFilename: "static/[hash:8][ext]",
  });

  return [
    {
      ...shared,
      name: "functions",
      entry: { functions: "./src/functions/functions.ts" },
      // An instance of its own: ts-loader shares compilers of the same options, and this one leaves something out.
      module: {
        rules: [
          typescript({ instance: "functions", getCustomTransformers: () => ({ before: [withoutDocumentation()] }) }),
        ],
      },
      output: output("functions.js"),
      plugins: [
        nativeMathematics,
        new DefinePlugin({ CARD_WORDS: cardWords() }),
        new FunctionsMetadataFile(host),
        new Licences("functions"),
        new CopyPlugin({
          patterns: [
            { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString(), host, deployer) },
            { from: "assets", to: "assets" },
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
        nativeMathematics,
        new MiniCssExtractPlugin({ filename: style }),
        new Licences("pane"),
        new HtmlPlugin({
          template: "src/taskpane/taskpane.html",
          filename: "taskpane.html",
          office: [OFFICE_JS, "functions.js"],
          policy: POLICIES.pane,
        }),
        // The same pane, fed by the playground's Office instead of Microsoft's.
        new HtmlPlugin({
          template: "src/taskpane/taskpane.html",
          filename: "playground-pane.html",
          office: ["playground-office.js"],
          policy: POLICIES.playgroundPane,
        }),
      ],
      devServer: {
        port: 3000,
        server: await serverCertificate(),
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
        new Licences("playground"),
        new HtmlPlugin({
          template: "src/playground/playground.html",
          filename: "playground.html",
          policy: POLICIES.playground,
        }),
      ],
    },
    {
      ...shared,
      name: "playground-office",
      entry: { "playground-office": "./src/playground/office.ts" },
      output: output("[name].js"),
    },
    {
      ...shared,
      name: "site",
      entry: { site: "./src/site/reference-search.ts" },
      output: output(script),
      plugins: [new MiniCssExtractPlugin({ filename: style }), new SitePages("site", host, deployer)],
    },
  ];
};
