import { uniform } from "../../stats/random";
import { metric, table } from "../card";
import { number } from "../parameters";
import { customerName, FIRST_DAY, seed, segmentOf } from "./made-up";

const DAYS = 365;
/** Promoters gain so much of the share over the year, half of it from each side of its middle. */
const DRIFT = 0.06;
/** Chances of 0 to 5 among detractors, added up; the rest are sixes. */
const UP_TO_SCORE = [0.06, 0.09, 0.14, 0.22, 0.36, 0.65];

/**
 * Returns made-up survey answers in order of date over the year 2025: date, customer, score from 0 to 10, segment.
 *
 * Customers answer about twice a year; the Net Promoter Score is around 30, best in Enterprise, and rises through the year. Random numbers by mulberry32.
 */
export function sampleSurvey(responses: number, seed: number): (string | number)[][] {
  const random = uniform(seed);
  const customers = Math.ceil(responses / 2);
  return Array.from({ length: responses }, (_, i) => {
    const day = Math.floor((DAYS * (i + random())) / responses);
    const customer = Math.floor(random() * customers);
    const segment = segmentOf(customer);
    const promoters = segment.promoters + DRIFT * (day / DAYS - 0.5);
    return [
      FIRST_DAY + day,
      customerName(customer),
      score(random(), random(), promoters, segment.detractors),
      segment.name,
    ];
  });
}

/** Returns a score from two uniform numbers: the first says which group, the second which score of the group. */
function score(group: number, within: number, promoters: number, detractors: number): number {
  if (group < promoters) return within < 0.5 ? 9 : 10;
  if (group >= promoters + detractors) return within < 0.4 ? 7 : 8;
  const found = UP_TO_SCORE.findIndex((chance) => within < chance);
  return found < 0 ? 6 : found;
}

export default metric({
  id: "SAMPLE.SURVEY",
  title: "Made-up survey",
  summary:
    "A made-up customer survey to try things on: date, customer, score from 0 to 10 and segment, one answer a row.",
  definition:
    "Answers spread over the year 2025, with a Net Promoter Score around 30 that rises slowly and is best in the segment Enterprise. The same seed always gives the same rows. The customers have the names of SAMPLE.LEDGER's.",
  formula: "mulberry32(seed)",
  source: "Made up; random numbers by mulberry32 (Tommy Ettinger, 2017)",
  parameters: { responses: number("How many answers, 1 to 100,000.", { min: 1, max: 100_000, whole: true }), seed },
  returns: table([
    ["Date", "date"],
    ["Customer", "text"],
    ["Score", "number"],
    ["Segment", "text"],
  ]),
  synonyms: ["demo data", "example survey", "test data"],
  compute: ({ responses, seed }) => sampleSurvey(responses, seed),
  examples: [
    {
      about: "three answers",
      args: [3],
      result: [
        ["Date", "Customer", "Score", "Segment"],
        [45734, "C0001", 6, "Small"],
        [45897, "C0001", 6, "Small"],
        [45953, "C0002", 9, "Mid-market"],
      ],
    },
    {
      about: "another seed, without the header",
      args: [2, 7, false],
      result: [
        [45660, "C0001", 8, "Small"],
        [45935, "C0001", 4, "Small"],
      ],
    },
    { about: "no answers", args: [0], result: { error: "#NUM!", says: "responses is 0, expected at least 1" } },
  ],
});
