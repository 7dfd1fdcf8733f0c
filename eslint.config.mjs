import tseslint from "typescript-eslint";

/** What each folder may import of the others: stats ← records ← metrics ← functions, and so on. */
const ROOMS = {
  stats: [],
  records: ["stats"],
  metrics: ["stats", "records"],
  functions: ["stats", "records", "metrics"],
  template: ["stats", "records", "metrics"],
  formulas: ["metrics"],
  excel: ["template", "formulas"],
  commands: ["excel", "taskpane"],
  taskpane: ["stats", "records", "metrics", "template", "formulas", "excel", "commands"],
  playground: [],
  site: ["metrics"],
};

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "document", "window"].map((name) => ({
  name,
  message: "this folder knows neither Excel nor the page",
}));

const wall = (room, mayImport) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${Object.keys(ROOMS)
              .filter((other) => other !== room && !mayImport.includes(other))
              .join("|")})(/|$)`,
            message: `${room} may import ${mayImport.join(", ") || "no other folder"}`,
          },
        ],
      },
    ],
    ...(["stats", "records", "metrics", "template", "formulas"].includes(room)
      ? { "no-restricted-globals": ["error", ...HOST_GLOBALS] }
      : {}),
  },
});

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "no-empty": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...Object.entries(ROOMS).map(([room, mayImport]) => wall(room, mayImport)),
  // The pane's live preview must be what the cell will show, so it evaluates a function in place.
  { ...wall("taskpane", [...ROOMS.taskpane, "functions"]), files: ["src/taskpane/library.ts"] },
);
