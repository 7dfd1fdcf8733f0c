import { unpacked, type CallBeside, type FunctionsBeside } from "../engine";
import type { FunctionsAnswer, FunctionsRequest } from "../functions-worker";

/** The functions bundle in a worker of its own, which starts with the first call. */
export function functionsBeside(): FunctionsBeside {
  const pending = new Map<number, { done(result: unknown): void; failed(error: unknown): void }>();
  let worker: Worker | undefined;
  let calls = 0;
  const started = () => {
    if (worker) return worker;
    worker = new Worker(new URL("../functions-worker.ts", import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<FunctionsAnswer>) => {
      const call = pending.get(data.call);
      pending.delete(data.call);
      if ("thrown" in data) call?.failed(unpacked(data.thrown));
      else call?.done(unpacked(data.result));
    };
    worker.onerror = (event) => {
      for (const { failed } of pending.values())
        failed(new Error(event.message || "the functions could not be loaded"));
      pending.clear();
      worker = undefined;
    };
    worker.postMessage({ bundle: new URL("functions.js", document.baseURI).href } satisfies FunctionsRequest);
    return worker;
  };
  return {
    begin(functionId): CallBeside {
      const call = ++calls;
      const result = new Promise<unknown>((done, failed) => pending.set(call, { done, failed }));
      // Heard of in `result`, which nobody may have asked for yet.
      result.catch(() => {});
      const send = (request: FunctionsRequest) => started().postMessage(request);
      return {
        value: (argument, value) => send({ call, argument, value }),
        rows: (argument, width, cells) => send({ call, argument, width, cells }),
        result() {
          send({ call, run: functionId });
          return result;
        },
      };
    },
  };
}
