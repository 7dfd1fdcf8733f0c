import { useState } from "preact/hooks";
import type { KpiSet } from "../../excel/kpi-sets";
import { RadioField, type Choice } from "../choice-field";
import { figure } from "../functions-tab/figures";
import { usePane } from "../pane-context";
import { TextField } from "../text-field";
import type { Library } from "../use-library";
import { GoalFields, useGoal } from "./goal-fields";
import { KpiHistory } from "./kpi-history";
import { monthLabel } from "./month-label";
import { readFigure } from "./read-figure";
import type { TrackedKpi } from "./read-set";
import type { Suggestion } from "./suggestions";
import { TargetRowForm } from "./target-row-form";

interface KpiTargetsProps {
  readonly library: Library;
  readonly set: KpiSet;
  readonly kpi: TrackedKpi;
  readonly all: readonly TrackedKpi[];
  onWritten(): Promise<void>;
}

type Kind = Suggestion["kind"] | "required" | "own";

/** One KPI: where it stands, which targets its history and other goals suggest, and the row to write. */
export function KpiTargets({ library, set, kpi, all, onWritten }: KpiTargetsProps) {
  const { text, locale } = usePane();
  const words = text.targets;
  const baseline = library.currentBaseline(kpi);
  const suggestions = library.suggestionsFor(kpi);
  const [kind, setKind] = useState<Kind>("achievable");
  const [own, setOwn] = useState("");
  const goal = useGoal(library, kpi, all);

  const show = (value: number): string => figure(value, kpi.measure, locale);
  const ownTarget = readFigure(own, kpi.measure, { locale, usual: baseline?.baseline });
  const target =
    kind === "own"
      ? ownTarget
      : kind === "required"
        ? goal.required
        : suggestions.find((one) => one.kind === kind)?.target;
  const { target: current } = library.inForce(kpi, Infinity);
  if (!baseline)
    return (
      <>
        <KpiHistory kpi={kpi} baseline={baseline} target={current} />
        <p>{words.tooFew}</p>
      </>
    );

  const [low, high] = [library.possible(baseline.low, kpi), library.possible(baseline.high, kpi)].map(show);
  const explained = (one: Suggestion): string => {
    if (one.kind === "achievable") return words.achievableAbout(show(one.target), one.months, kpi.better);
    return one.bestMonth === undefined
      ? words.stretchAbout(low, high)
      : words.stretchBest(monthLabel(one.bestMonth, locale), show(one.edge));
  };
  const choices: Choice<Kind>[] = [
    ...suggestions.map((one) => ({
      value: one.kind,
      label: `${words[one.kind]}: ${show(one.target)}`,
      about: explained(one),
    })),
    ...(goal.goals.length > 0
      ? [
          {
            value: "required" as const,
            label: goal.required === undefined ? words.required : `${words.required}: ${show(goal.required)}`,
            about: goal.explained,
          },
        ]
      : []),
    {
      value: "own",
      label: ownTarget === undefined ? words.own : `${words.own}: ${show(ownTarget)}`,
      about: words.ownAbout,
    },
  ];
  const tooFew = target === undefined ? undefined : library.tooFewFor(kpi, target);

  return (
    <>
      <KpiHistory kpi={kpi} baseline={baseline} target={current} />
      <p>
        {words.baseline(show(baseline.baseline), baseline.n)} {words.limits(low, high)}
        {current !== undefined && ` ${words.current(show(current))}`}
      </p>
      <RadioField<Kind> label={words.choose} value={kind} choices={choices} onChange={setKind} />
      {kind === "required" && <GoalFields state={goal} />}
      {kind === "own" && (
        <TextField
          label={words.ownTarget}
          value={own}
          onInput={setOwn}
          hint={show(baseline.baseline)}
          error={own !== "" && target === undefined ? words.targetError : undefined}
        />
      )}
      {tooFew && (
        <p class="notice" role="status">
          {words.notMeasurable(tooFew.n, show(tooFew.low), show(tooFew.high))}
        </p>
      )}
      <TargetRowForm library={library} set={set} kpi={kpi} baseline={baseline} target={target} onWritten={onWritten} />
    </>
  );
}
