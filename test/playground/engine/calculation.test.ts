import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { Calculation } from "../../../src/playground/engine/calculation";

/** A calculation over Univer's commands alone, sent one by one. */
function follow() {
  let listener: (command: ICommandInfo) => void = () => {};
  const services = new Map<unknown, object>([
    [IActiveDirtyManagerService, { get: (id: string) => (id === SetRangeValuesMutation.id ? {} : undefined) }],
    [TriggerCalculationController, { _setTimeoutKey: 0 }],
    [
      ICommandService,
      {
        onCommandExecuted: (told: typeof listener) => {
          listener = told;
          return { dispose: () => {} };
        },
        syncExecuteCommand: () => true,
      },
    ],
  ]);
  const calculation = new Calculation({ get: (key: unknown) => services.get(key) } as unknown as Injector);
  const send = ({ id }: { id: string }, params: object = {}) => listener({ id, params });
  const ends = (state: FormulaExecutedStateType) =>
    send(SetFormulaCalculationNotificationMutation, { functionsExecutedState: state });
  return { calculation, send, ends };
}

test("a calculation that a change interrupts ends with the run that follows, not with the second notice of the stopped one", () => {
  const { calculation, send, ends } = follow();
  send(SetFormulaCalculationStartMutation);
  send(SetRangeValuesMutation);
  send(SetFormulaCalculationStopMutation);
  ends(FormulaExecutedStateType.STOP_EXECUTION);
  send(SetFormulaCalculationStartMutation);
  ends(FormulaExecutedStateType.INITIAL);
  expect(calculation.idle).toBe(false);
  ends(FormulaExecutedStateType.SUCCESS);
  expect(calculation.idle).toBe(true);
  calculation.dispose();
});

test.each([
  ["that calculated", FormulaExecutedStateType.SUCCESS],
  ["that had nothing to do", FormulaExecutedStateType.NOT_EXECUTED],
])("a run %s ends the waiting", async (_name, state) => {
  const { calculation, send, ends } = follow();
  send(SetFormulaCalculationStartMutation);
  const finished = calculation.finished();
  ends(state);
  await finished;
  expect(calculation.idle).toBe(true);
  calculation.dispose();
});
