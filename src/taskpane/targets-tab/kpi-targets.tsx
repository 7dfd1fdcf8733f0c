import { useRef, useState } from "preact/hooks";
import type { KpiSet } from "../../excel/kpi-sets";
import { RadioField, SelectField, type Choice } from "../choice-field";
import { sayFailure } from "../failure";
import { figure } from "../functions-tab/figures";
import { Message, type Said } from "../message";
import { usePane } from "../pane-context";
import { PrimaryButton } from "../primary-button";
import { TextField } from "../text-field";
import type { Library } from "../use-library";
import { loadExcel } from "../workbook";
import { KpiHistory } from "./kpi-history";
import { isoDate, nextMonth, serialOf } from "./month-label";
import type { TrackedKpi } from "./read-set";
import { readFigure } from "./read-figure";

interface KpiTargetsProps {
  readonly library: Library;
  readonly set: KpiSet;
  readonly kpi: TrackedKpi;
  readonly all: readonly TrackedKpi[];
  onWritten(): Promise<void>;
}

type Kind = "achievable" | "stretch" | "required" | "own";

/** One KPI: where it stands, which targets its history and other goals suggest, and the row to write. */
export function KpiTargets({ library, set, kpi, all, onWritten }: KpiTargetsProps) {
  const { text, locale } = usePane();
  const words = text.targets;
  const baseline = library.currentBaseline(kpi);
  const goals = library.goalsFor(kpi, all);
  const suggestions = library.suggestionsFor(kpi);
  const [kind, setKind] = useState<Kind>(baseline ? "achievable" : "own");
  const [own, setOwn] = useState("");
  const [goalId, setGoalId] = useState(goals[0]?.id ?? "");
  const [goal, setGoal] = useState("");
  const [validFrom, setValidFrom] = useState(() => isoDate(nextMonth(kpi.months.filter(({ value, isPartial }) => value !== undefined && !isPartial).at(-1)?.month ?? kpi.months[0].month)));
  const [setBy, setSetBy] = useState("");
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState<Said>();
  const isWriting = useRef(false);

  const show = (value: number): string => figure(value, kpi.measure, locale);
  const other = goals.find(({ id }) => id === goalId);
  const goalFigure = other && readFigure(goal, other.measure);
  const required = other && goalFigure !== undefined ? library.requiredTarget(kpi, other, goalFigure) : undefined;
  const suggested = suggestions.find((one) => one.kind === kind)?.target;
  const target = kind === "own" ? readFigure(own, kpi.measure) : kind === "required" ? required : suggested;
  const tooFew = target === undefined ? undefined : library.tooFewFor(kpi, target);
  const { target: current } = library.inForce(kpi, Infinity);
  const day = serialOf(validFrom);

  const choices: Choice<Kind>[] = [
    ...suggestions.map((one) => ({ value: one.kind, label: `${words[one.kind]}: ${show(one.target)}`, about: words[`${one.kind}About`] })),
    ...(goals.length > 0 ? [{ value: "required" as const, label: required === undefined ? words.required : `${words.required}: ${show(required)}`, about: words.requiredAbout }] : []),
    { value: "own", label: words.own, about: words.ownAbout },
  ];

  const write = async (): Promise<void> => {
    if (isWriting.current || target === undefined || !baseline) return;
    isWriting.current = true;
    setSaid(undefined);
    try {
      const excel = await loadExcel();
      const row = { validFrom: day, baseline: baseline.baseline, lowLimit: baseline.low, highLimit: baseline.high, months: baseline.n, target, setBy, reason };
      const address = await excel.addTargetRow(set.prefix, library.targetCells(set.targets, kpi, row));
      setSaid({ intent: "success", sentence: words.written(address) });
      await onWritten();
    } catch (error) {
      setSaid(sayFailure(error, text));
    } finally {
      isWriting.current = false;
    }
  };

  return (
    <>
      <KpiHistory kpi={kpi} baseline={baseline} />
      {baseline ? (
        <p>
          {words.baseline(show(baseline.baseline), baseline.n)} {words.limits(show(baseline.low), show(baseline.high))}
          {current !== undefined && ` ${words.current(show(current))}`}
        </p>
      ) : (
        <p>{words.tooFew}</p>
      )}
      {baseline && (
        <>
          <RadioField<Kind> label={words.choose} value={kind} choices={choices} onChange={setKind} />
          {kind === "required" && other && (
            <div class="pair">
              <SelectField label={words.goalFor} value={goalId} onChange={setGoalId} choices={goals.map(({ id, title }) => ({ value: id, label: title }))} />
              <TextField
                label={words.goal(other.id)}
                value={goal}
                onInput={setGoal}
                hint={figure(library.currentBaseline(other)!.baseline, other.measure, locale)}
                error={goalFigure !== undefined && required === undefined ? words.goalImpossible : undefined}
              />
            </div>
          )}
          {kind === "own" && (
            <TextField label={words.ownTarget} value={own} onInput={setOwn} hint={show(baseline.baseline)} error={own !== "" && target === undefined ? words.targetError : undefined} />
          )}
          {tooFew !== undefined && (
            <p class="notice" role="status">
              {words.notMeasurable(tooFew)}
            </p>
          )}
          <TextField label={words.validFrom} value={validFrom} onInput={setValidFrom} hint="2026-01-01" maxLength={10} />
          <TextField label={words.setBy} value={setBy} onInput={setSetBy} maxLength={60} />
          <TextField label={words.reason} value={reason} onInput={setReason} maxLength={200} />
          <Message said={said} />
          <PrimaryButton isDisabled={target === undefined || Number.isNaN(day)} onClick={write}>
            {words.write}
          </PrimaryButton>
        </>
      )}
    </>
  );
}
