import { Sum } from "../../stats/sum";
import { metric, table, type Cell } from "../card";
import { column, textBlock } from "../parameters";
import { Themes } from "./themes";

/** Returns a row per theme and one for all other comments: comments, share of all comments, mean score of those that have one. */
export function commentsByTheme(
  comments: readonly string[],
  themes: Themes,
  scores: Float64Array | undefined,
): Cell[][] {
  const lines = [...themes.names, "Other"].map((name) => ({ name, comments: 0, scored: 0, sum: new Sum() }));
  const other = new Set([themes.names.length]);
  comments.forEach((comment, i) => {
    const found = themes.of(comment);
    for (const theme of found.size === 0 ? other : found) {
      const line = lines[theme];
      line.comments++;
      if (!scores || Number.isNaN(scores[i])) continue;
      line.scored++;
      line.sum.add(scores[i]);
    }
  });
  return lines.map((line) => [
    line.name,
    line.comments,
    line.comments / comments.length,
    line.scored === 0 ? "" : line.sum.value / line.scored,
  ]);
}

export default metric({
  id: "VOC.THEMES",
  title: "Themes in comments",
  summary:
    "What customers talk about: how many comments fall under each theme, by keywords, and the mean score of those who say so.",
  definition:
    'A comment falls under every theme of which it holds a keyword, as whole words, whatever the case and accents; a phrase matches words that follow each other. In scripts without spaces, such as Japanese and Thai, a keyword is found anywhere in the text. So shares may add up to more than 1. Plurals and misspellings must be listed as keywords; "not slow" still counts as slow.',
  formula: "share = comments of the theme / comments",
  source: "Griffin and Hauser, The Voice of the Customer, Marketing Science 12, 1993",
  parameters: {
    comments: column("text", "Comments, one a cell; blank cells are left out."),
    themes: textBlock("Two columns without a header: theme, and its keywords separated by ;."),
    scores: column("score", "A score to go with each comment; a blank one is left out of the mean only.", {
      optional: true,
      blank: "keep",
    }),
  },
  returns: table([
    ["Theme", "text"],
    ["Comments", "count"],
    ["Share", "fraction"],
    ["Mean score", "number"],
  ]),
  synonyms: ["voice of the customer", "text analysis", "verbatims", "tagging", "coding comments"],
  compute: ({ comments, themes, scores }) => commentsByTheme(comments, new Themes(themes), scores),
  examples: [
    {
      about: "a comment under two themes, a phrase, an accent, a word within a word",
      args: [
        ["Comment", "Too EXPENSIVE and slow!", "Wait time was long", "Café prices fine", "slowly but well", null],
        [
          ["Price", "expensive; prices"],
          ["Speed", "slow;wait time"],
          ["Place", "cafe"],
        ],
        ["Score", 3, 5, 8, null, 9],
      ],
      result: [
        ["Theme", "Comments", "Share", "Mean score"],
        ["Price", 2, 0.5, 5.5],
        ["Speed", 2, 0.5, 4],
        ["Place", 1, 0.25, 8],
        ["Other", 1, 0.25, ""],
      ],
    },
    {
      about: "no scores: all text, so the first comment is no header",
      args: [["Comment", "good"], [["Praise", "good"]], null, false],
      result: [
        ["Praise", 1, 0.5, ""],
        ["Other", 1, 0.5, ""],
      ],
    },
    {
      about: "in Japanese a keyword is found anywhere, a Latin word in it is a whole one",
      args: [
        ["価格が高い", "対応が早い", "PCで使いにくい", "PCSは良い"],
        [
          ["料金", "価格;料金"],
          ["サポート", "対応"],
          ["機器", "pc"],
        ],
        null,
        false,
      ],
      result: [
        ["料金", 1, 0.25, ""],
        ["サポート", 1, 0.25, ""],
        ["機器", 1, 0.25, ""],
        ["Other", 1, 0.25, ""],
      ],
    },
    {
      about: "a theme without keywords",
      args: [["good"], [["Praise", null]]],
      result: { error: "#VALUE!", says: "themes: Praise has no keywords" },
    },
    { about: "no comments", args: [[null], [["Praise", "good"]]], result: { error: "#N/A", says: "no data" } },
  ],
});
