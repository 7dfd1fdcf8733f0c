import { checkAll } from "./as-excel";

const SIX = [10, 9, 9, 8, 7, 3];
const error = { type: "Error", basicValue: "#REF!" };

describe("loyalty", () => {
  checkAll([
    ["NPS", [[1, 10, 9], null, 1], 100 / 3],
    ["NPS", [[0, 10], null, 1], "#VALUE! scores, row 1: 0 is off the scale 1-10"],
    ["NPS.COUNTS", [0, 0, 0], "#DIV/0!"],
    ["NPS.COUNTS", [1.5, 0, 0], "#NUM!"],
    ["NPS.COUNTS", [-1, 0, 0], "#NUM!"],
    ["NPS.CI", [[10, 10, 10], null, "WALD"], [[100, 100, 100]]],
    // Independently, in Python: p = 3.75/9, d = 1.75/9 and p = 1.75/7, d = 2.75/7.
    [
      "NPS.TEST",
      [SIX, [10, 8, 3, 0], 0.9],
      [
        ["NPS before", 100 / 3],
        ["NPS after", -25],
        ["Change", -175 / 3],
        ["Adjusted change", -36.507936507936506],
        ["Standard error", 38.90186999577316],
        ["z", -0.9384622516064969],
        ["p-value", 0.3480069073645984],
        ["Low", -100.49581846567864],
        ["High", 27.479945449805633],
      ],
    ],
    ["NPS.TEST", [[9, 10], [10], null, "wald"], "#N/A no variation"],
    ["NPS.TEST", [[9, "abc"], [10]], "#VALUE! before, row 2: expected a number, found 'abc'"],
    ["NPS.TEST", [[9], [null]], "#N/A no data"],
    [
      "NPS.BREAKDOWN",
      [[10, 9, 8, 3, "x"], "skip"],
      [
        ["Group", "Count", "Share"],
        ["Promoters", 2, 0.5],
        ["Passives", 1, 0.25],
        ["Detractors", 1, 0.25],
        ["Total", 4, 1],
      ],
    ],
    ["ENPS", [[1, 8, 8, 10], null, null, 5, 8], 50],
    ["ENPS", [[1, 0], null, 1], "#VALUE! scores, row 2: 0 is off the scale 1-10"],
    ["ENPS", [[1, 10], null, 0, 9, 9], "#VALUE!"],
  ]);
});

describe("satisfaction and effort", () => {
  checkAll([
    ["CSAT", [[5, 4, 3, 2, 1]], 0.4],
    ["CSAT", [[7, 6, 5, 2, 1], 7], 0.4],
    ["CSAT", [[0, 1, 2, 3], 3, 1, 0], 0.75],
    ["CSAT.COUNTS", [-1, 0], "#NUM!"],
    ["CSAT.COUNTS", [1, 0], "#DIV/0!"],
    ["CSAT.COUNTS", [2, 1], "#NUM!"],
    ["CSAT.MEAN", [[5, 4, 3], null, null, true], 0.75],
    ["CES", [[7, 7, 5, 4, 3]], 5.2],
    ["CES", [[7, 7, 5, 4, 3], "mean", 7, false], 5.2],
    ["CES", [[7, 7, 5, 4, 3], "SHARE"], 0.6],
    ["CES", [[7, 7, 5, 4, 3], "share", null, false], 0.2],
    ["CES", [[7, 7, 5, 4, 3], "net"], 40],
    ["CES", [[7, 7, 5, 4, 3], "net", null, false], -40],
    ["CES", [[5, 4, 3, 2, 1], "net", 5], 40],
    ["NES", [[7, 6, 5, 4, 3, 2, 1]], -100 / 7],
    ["NES", [[5, 4], 5, 3, 3], "#VALUE!"],
    ["RESPONSE.RATE", [5, 4], "#NUM!"],
  ]);
});

describe("voice and engagement", () => {
  const themes = [
    ["Speed", "slow; too slow"],
    ["Price", "PRICE"],
    ["Coffee", "cafe au lait"],
  ];
  checkAll([
    [
      "VOC.THEMES",
      [
        ["Slow app", "great price, slow!", "Café-au-lait", "", null, "pricey slowness"],
        themes,
        [3, null, 10, 1, null, 7],
      ],
      [
        ["Theme", "Comments", "Share", "Mean score"],
        ["Speed", 2, 0.5, 3],
        ["Price", 1, 0.25, ""],
        ["Coffee", 1, 0.25, 10],
        ["Other", 1, 0.25, 7],
      ],
    ],
    ["VOC.THEMES", [["a", error], themes], "#VALUE! comments, row 2 contains #REF!"],
    [
      "ENGAGEMENT.INDEX",
      [
        [
          [5, 4, 5, 3],
          [4, null, 2, null],
          [1, null, null, null],
        ],
      ],
      [[0.625, 3.625, 2]],
    ],
    [
      "ENGAGEMENT.INDEX",
      [
        [
          [5, 4],
          [4, 6],
        ],
      ],
      "#VALUE! answers, row 2: 6 is off the scale 1-5",
    ],
  ]);
});

// All against SciPy: norm, t, ttest_ind(equal_var=False), Holm by hand.
describe("by group", () => {
  const groups = (...sizes: [string, number][]): string[] =>
    sizes.flatMap(([name, size]) => new Array<string>(size).fill(name));
  checkAll([
    [
      "SURVEY.BY",
      [
        "ENPS",
        [10, 9, 9, 8, 10, 9, 7, 3, 5, 9, 6, 0, 8, 7, 8, 9, 10],
        groups(["N", 7], ["S", 6], ["E", 4]),
        null,
        false,
      ],
      [
        ["N", 500 / 7, 7, 10.800720309198915, 89.19927969080106, 570 / 7, 0.10851347484109136],
        ["S", -50, 6, -84.40581089873885, 17.739144232072185, -1250 / 11, 0.019198156395340588],
        ["E", 50, 4, -19.344285152752306, 76.48714229560944, 450 / 13, 0.6177475942887496],
      ],
    ],
    [
      "SURVEY.BY",
      [" csat", [5, 4, 4, 3, 5, 4, 1, 2, 4, 3, 3, 5, 5, 1], groups(["A", 6], ["B", 5], ["C", 3]), 0.9, false],
      [
        ["A", 5 / 6, 6, 0.4975829158754002, 0.9618944299206573, 5 / 6 - 3 / 8, 0.17271747929402484],
        ["B", 0.2, 5, 0.04596245388060399, 0.5647074465784567, 0.2 - 7 / 9, 0.10899421854583885],
        ["C", 2 / 3, 3, 0.25353386828122415, 0.9217342736662716, 2 / 3 - 6 / 11, 0.7068791921277431],
      ],
    ],
    [
      "SURVEY.BY",
      ["CES", [7, 6, 5, 6, 7, 4, 5, 2, 6, 1], groups(["A", 5], ["B", 4], ["C", 1]), null, false],
      [
        ["A", 6.2, 5, 5.161149366316432, 7.238850633683568, 2.6, 0.09179986306778504],
        ["B", 4.25, 4, 1.532469116203985, 6.967530883796015, 4.25 - 32 / 6, 0.41375942550318756],
        ["C", 1, 1, "", "", 1 - 48 / 9, ""],
      ],
    ],
    ["SURVEY.BY", ["NPS", [10, 9], ["a", "a "], null, false], [["a", 100, 2, -24.41098917381764, 100, "", ""]]],
  ]);
});
