import { ILayoutService } from "@univerjs/preset-sheets-core";
import { drawCharts } from "./charts";
import { addRowsByTab, growTables, readEntries, readPastes, showNumbers } from "./editing";
import { entryLocale, loadCustomFunctions, WorkbookEngine, type BlankCell } from "./engine";
import { createExcelHost } from "./host";
import { ConversionOffers } from "./page/conversion-offers";
import { conversionsFor } from "./page/conversions";
import { demoWorkbook } from "./page/demo-workbook";
import { acceptFiles } from "./page/accept-files";
import { followColourScheme } from "./page/colour-scheme";
import { explainErrorsOnHover } from "./page/error-on-hover";
import { orderFunctionSearch } from "./page/function-search";
import { functionsBeside } from "./page/functions-beside";
import { loadFunctionsBundle } from "./page/functions-bundle";
import { speak } from "./page/page-words";
import { typeWithoutList } from "./page/list-entry";
import { messagesIn } from "./page/messages";
import { openCsv } from "./page/open-csv";
import { showCalculation } from "./page/show-calculation";
import { cyclePlaces, loadPane, togglePane } from "./page/pane";
import { keepRoomToScroll } from "./page/scroll-room";
import { createSpreadsheet } from "./page/spreadsheet";
import { switchAddIn } from "./page/add-in-switch";
import { refusalSentence } from "./page/refusal-sentence";
import { followSelection } from "./page/status-strip";
import { explainUndo } from "./page/undo-notice";
import { workbookSurface, type PlaygroundSurface } from "./page/surface";
import "./playground.css";

const BLANKS: Record<string, BlankCell> = { null: null, empty: "", zero: 0 };

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const messages = messagesIn(part("message"), part("progress"));
const { say } = messages;

/** The language of the page and the pane: that of the browser, as Excel's is that of the user. */
const displayLanguage = new URLSearchParams(location.search).get("language") ?? navigator.language;

async function start(): Promise<void> {
  speak(displayLanguage, document);
  const { univer, api } = createSpreadsheet(part("sheet"));
  followColourScheme(api);
  const focusSheet = () => univer.__getInjector().get(ILayoutService).focus();
  const frame = part<HTMLIFrameElement>("pane-frame");
  togglePane(part("toggle-pane"), part("pane"));
  const leave = cyclePlaces([
    { holdsFocus: () => part("sheet").contains(document.activeElement), focus: focusSheet },
    {
      holdsFocus: () => document.activeElement === frame,
      focus: () => frame.contentWindow?.focus(),
      available: () => !part("pane").hidden,
    },
    {
      holdsFocus: () => part("offer").contains(document.activeElement),
      focus: () => part("offer").querySelector("button")?.focus(),
      available: () => !part("offer").hidden,
    },
    { holdsFocus: () => part("bar").contains(document.activeElement), focus: () => part("open-csv").focus() },
  ]);
  const bundle = await loadFunctionsBundle();
  const demo = demoWorkbook(bundle.mapping);
  api.createWorkbook(demo.data);
  const injector = univer.__getInjector();
  const engine = new WorkbookEngine(injector);
  const functions = loadCustomFunctions(injector, {
    ...bundle,
    blank: BLANKS[blankMode()],
    beside: functionsBeside(),
    progress: (name, read) => messages.working(`Calculating ${name}`, read),
  });
  showCalculation(engine, messages);
  orderFunctionSearch(injector, functions.names);
  keepRoomToScroll(engine);
  explainErrorsOnHover(engine, functions);
  typeWithoutList(injector);
  const tryIt = engine.findSheet("Try it")!;
  for (const { row, column, formula } of demo.formulas) engine.write(tryIt, row, column, [[{ formula }]]);
  const activate = (sheetId: string) => api.getActiveWorkbook()!.setActiveSheet(sheetId);
  const host = createExcelHost(engine, { displayLanguage });
  const locale = entryLocale(navigator.language);
  readEntries(engine, locale);
  readPastes(host.state, locale);
  showNumbers(engine, locale);
  addRowsByTab(host.state);
  explainUndo(host.state, say);
  growTables(host.state, (refusals) => say(refusals.map(refusalSentence).join(" "), true));
  Object.assign(playground, workbookSurface(engine, functions, host, activate));
  switchAddIn(part("without-add-in"), playground, say);
  followSelection(api, engine, functions, part("cell"));

  const offers = new ConversionOffers(part("offer"), engine, focusSheet);
  acceptFiles({ button: part("open-csv"), input: part("csv-file"), target: part("drop") }, async (file) => {
    const opening = `Opening ${file.name}`;
    messages.working(opening);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await openCsv(engine, activate, file.name, bytes, (done) => messages.working(opening, done));
      say(opened.sentence);
      offers.add(conversionsFor(engine, opened));
      focusSheet();
    } catch (error) {
      say(`${file.name}: ${(error as Error).message}`, true);
    }
  });
  await engine.calculated();
  drawCharts(api, engine, host);
  loadPane(frame, { ...host, leave });
  // Once the pane has put a sheet in front, the next key is meant for that sheet.
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    if (document.activeElement === frame) focusSheet();
  });
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
