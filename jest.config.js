/** Unit and headless-spreadsheet tests; the browser tests have a configuration of their own. */
const esModules = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "n-gram",
  "nanoid",
  "preact",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

module.exports = {
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
        },
      },
    ],
    // Jest cannot load packages that are ES modules only: Preact, and some that Univer's CommonJS builds require.
    "/node_modules/.+\\.m?js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/no-styles.js", "^lodash-es$": "lodash" },
  maxWorkers: 2,
  // Two workers share two cores with whatever else the machine does: a slow moment is no failure.
  testTimeout: 60_000,
};
