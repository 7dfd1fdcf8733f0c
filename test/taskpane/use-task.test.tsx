/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { useTask, type Task, type TaskProgress, type TaskResult } from "../../src/taskpane/use-task";

type Work = (onProgress: (progress: TaskProgress) => void) => Promise<TaskResult>;

/** Returns the task as a component last saw it. */
function mount(work: Work, onEnd?: () => Promise<void>): () => Task<TaskResult, TaskProgress> {
  let seen: Task<TaskResult, TaskProgress>;
  const Component = () => {
    seen = useTask(work, onEnd);
    return null;
  };
  render(<Component />, document.createElement("div"));
  return () => seen;
}

/** Does something, and lets all that follows from it happen. */
const acting = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });

const done: TaskResult = { notice: { intent: "success", sentence: "Done." } };

test("two clicks start one task", async () => {
  let finish: () => void = () => undefined;
  const work = jest.fn(() => new Promise<TaskResult>((resolve) => (finish = () => resolve(done))));
  const task = mount(work);
  await acting(() => {
    void task().start();
    void task().start();
  });
  expect(work).toHaveBeenCalledTimes(1);
  expect(task()).toMatchObject({ isRunning: true, result: undefined });
  await acting(() => finish());
  expect(task()).toMatchObject({ isRunning: false, progress: undefined, result: done });
  await acting(() => void task().start());
  expect(work).toHaveBeenCalledTimes(2);
});

test("progress is shown until the end, and the task lasts until its end is done", async () => {
  let endOfTask: () => void = () => undefined;
  const task = mount(
    async (onProgress) => {
      onProgress({ done: 1, total: 4 });
      return done;
    },
    () => new Promise((resolve) => (endOfTask = resolve)),
  );
  await acting(() => void task().start());
  expect(task()).toMatchObject({ isRunning: true, progress: { done: 1, total: 4 }, result: done });
  await acting(() => endOfTask());
  expect(task()).toMatchObject({ isRunning: false, progress: undefined });
});

test("a failure ends in a notice, and another notice can take its place", async () => {
  const task = mount(() => Promise.reject(new Error("no connection")));
  await acting(() => void task().start());
  expect(task().isRunning).toBe(false);
  expect(task().result!.notice).toEqual({ intent: "error", sentence: expect.stringContaining("no connection") });
  await acting(() => task().show(undefined));
  expect(task().result).toBeUndefined();
});
