import { customFunctionsGlobal, type CellFunction, type FunctionsMetadata } from "../engine";

/** The built functions: what functions.json says of them, and the functions themselves by upper-case id. */
export interface FunctionsBundle {
  metadata: FunctionsMetadata;
  mapping: Record<string, CellFunction>;
}

/** Fetches functions.json and runs functions.js with a `CustomFunctions` like Excel's in place; throws where either is missing. */
export async function loadFunctionsBundle(): Promise<FunctionsBundle> {
  const customFunctions = customFunctionsGlobal();
  Object.assign(window, { CustomFunctions: customFunctions });
  const [response] = await Promise.all([fetch("functions.json"), runScript("functions.js")]);
  if (!response.ok) throw new Error(`functions.json: the server answered ${response.status}`);
  return { metadata: (await response.json()) as FunctionsMetadata, mapping: customFunctions.mapping };
}

function runScript(source: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${source} could not be loaded`));
    document.head.append(script);
  });
}
