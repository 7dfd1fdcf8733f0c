import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns the share of the customers who started onboarding that completed it, as a fraction. */
export function onboardingRate(completed: number, started: number): number {
  return shareOf(completed, started, "completed", "started");
}

export default metric({
  id: "ONBOARDING.RATE",
  title: "Onboarding completion",
  summary: "Share of the customers who started onboarding that completed it.",
  definition:
    "Completed over started, for one group of customers who all had time to finish. Counting those who started last week makes the rate look worse than it is; CS.ONBOARDING.LOG takes care of that.",
  formula: "completed / started",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    completed: count("Customers who completed onboarding."),
    started: count("Customers who started it."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["activation", "onboarded", "implementation rate", "go-live"],
  scorecard: {
    group: "Adoption",
    stage: "Enter",
    monthly: { from: { completed: "onboardingCompleted", started: "onboardingStarted" } },
    interval: { of: "share", part: "onboardingCompleted", whole: "onboardingStarted" },
    caveats: "Those who started late in the month have had little time to complete.",
  },
  compute: ({ completed, started }) => onboardingRate(completed, started),
  portable: ({ completed, started }) => `(${completed})/(${started})`,
  examples: [
    { about: "45 of 60", args: [45, 60], result: 0.75 },
    { about: "all of them", args: [3, 3], result: 1 },
    { about: "nobody started", args: [0, 0], result: { error: "#DIV/0!" } },
    {
      about: "more completed than started",
      args: [4, 3],
      result: { error: "#NUM!", says: "completed is more than started" },
    },
  ],
});
