/** Unit and headless-spreadsheet tests; the browser tests have a configuration of their own. */
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
  },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/no-styles.js" },
  maxWorkers: 2,
};
