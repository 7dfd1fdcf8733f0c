/** Browser tests: the built dist/ in Debian's Chromium, one page at a time. */
module.exports = {
  ...require("./jest.config.js"),
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 60_000,
  maxWorkers: 1,
};
