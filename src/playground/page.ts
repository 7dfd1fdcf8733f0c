import { ILayoutService } from "@univerjs/preset-sheets-core";
import { loadCustomFunctions, WorkbookEngine, type BlankCell } from "./engine";
import { demoWorkbook } from "./page/demo-workbook";
import { loadFunctionsBundle } from "./page/functions-bundle";
import { acceptFiles, openCsv } from "./page/open-csv";
import { createSpreadsheet } from "./page/spreadsheet";
import { followSelection } from "./page/status-strip";
import { workbookSurface, type PlaygroundSurface } from "./page/surface";
import "./playground.css";

const BLANKS: Record<string, BlankCell> = { null: null, empty: "", zero: 0 };

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const message = part("message");
const say = (text: string, failed = false) => {
  message.textContent = text;
  message.classList.toggle("failing", failed);
};

async function start(): Promise<void> {
  const { univer, api } = createSpreadsheet(part("sheet"));
  const bundle = await loadFunctionsBundle();
  const demo = demoWorkbook(bundle.mapping);
  api.createWorkbook(demo.data);
  const injector = univer.__getInjector();
  const engine = new WorkbookEngine(injector);
  const functions = loadCustomFunctions(injector, { ...bundle, blank: BLANKS[blankMode()] });
  const tryIt = engine.findSheet("Try it")!;
  for (const { row, column, formula } of demo.formulas) engine.write(tryIt, row, column, [[{ formula }]]);
  const activate = (sheetId: string) => api.getActiveWorkbook()!.setActiveSheet(sheetId);
  Object.assign(playground, workbookSurface(engine, functions, activate));
  followSelection(api, engine, functions, part("cell"));

  acceptFiles({ button: part("open-csv"), input: part("csv-file"), target: part("drop") }, async (file) => {
    say(`Opening ${file.name}…`);
    try {
      say(openCsv(api, engine, file.name, new Uint8Array(await file.arrayBuffer())));
      injector.get(ILayoutService).focus();
    } catch (error) {
      say(`${file.name}: ${(error as Error).message}`, true);
    }
  });
  await engine.calculated();
}

function blankMode(): string {
  const mode = new URLSearchParams(location.search).get("blank") ?? "null";
  if (!(mode in BLANKS)) throw new Error(`blank=${mode}: expected one of ${Object.keys(BLANKS).join(", ")}`);
  return mode;
}

const playground = {} as PlaygroundSurface;
playground.ready = start();
Object.assign(window, { playground });
playground.ready.catch((error: Error) => say(`The playground could not start: ${error.message}`, true));
