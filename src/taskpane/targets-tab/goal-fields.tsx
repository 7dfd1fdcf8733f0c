import { useState } from "preact/hooks";
import { SelectField } from "../choice-field";
import { figure } from "../functions-tab/figures";
import { usePane } from "../pane-context";
import { TextField } from "../text-field";
import type { Library } from "../use-library";
import { readFigure, typedFigure } from "./read-figure";
import type { TrackedKpi } from "./read-set";

/** A goal for another KPI, and what it asks of this one. */
export interface GoalState {
  /** The KPIs whose goals ask something of this one. */
  readonly goals: readonly TrackedKpi[];
  readonly other: TrackedKpi | undefined;
  readonly typed: string;
  /** The target that the goal requires; undefined without a goal, or where no such figure is possible. */
  readonly required: number | undefined;
  /** How the target follows from the goal, in a sentence. */
  readonly explained: string;
  readonly error: string | undefined;
  choose(id: string): void;
  type(goal: string): void;
}

/** Returns the goal that a target is solved from; it begins as the target that the other KPI has today. */
export function useGoal(library: Library, kpi: TrackedKpi, all: readonly TrackedKpi[]): GoalState {
  const { text, locale } = usePane();
  const words = text.targets;
  const goals = library.goalsFor(kpi, all);
  const [id, setId] = useState(goals[0]?.id ?? "");
  const [typedGoals, setTyped] = useState<Readonly<Record<string, string>>>({});
  const other = goals.find((one) => one.id === id);
  const set = other && library.inForce(other, Infinity).target;
  const typed = typedGoals[id] ?? (other && set !== undefined ? typedFigure(set, other.measure) : "");
  const now = other && library.currentBaseline(other)?.baseline;
  const goal = other && readFigure(typed, other.measure, { locale, usual: now });
  const required = other && goal !== undefined ? library.requiredTarget(kpi, other, goal) : undefined;
  const base = library.currentBaseline(kpi)?.baseline;
  const inNumbers = other && goal !== undefined && required !== undefined && now !== undefined && base !== undefined;
  return {
    goals,
    other,
    typed,
    required,
    explained: inNumbers
      ? words.requiredFor({
          goalKpi: other.title,
          goalNow: figure(now, other.measure, locale),
          goal: figure(goal, other.measure, locale),
          now: figure(base, kpi.measure, locale),
          required: figure(required, kpi.measure, locale),
        })
      : words.requiredAbout,
    error:
      typed === ""
        ? undefined
        : goal === undefined
          ? words.targetError
          : other && required === undefined
            ? words.goalImpossible(other.title)
            : undefined,
    choose: setId,
    type: (next) => setTyped((before) => ({ ...before, [id]: next })),
  };
}

/** The other KPI and its goal, to choose and to type. */
export function GoalFields({ state: { goals, other, typed, error, choose, type } }: { state: GoalState }) {
  const words = usePane().text.targets;
  if (!other) return null;
  return (
    <div class="pair">
      <SelectField
        label={words.goalFor}
        value={other.id}
        onChange={choose}
        choices={goals.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField label={words.goal(other.id)} value={typed} onInput={type} error={error} />
    </div>
  );
}
