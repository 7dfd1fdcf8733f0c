import * as dates from "./reported/dates";
import * as ledgers from "./reported/ledgers";
import * as models from "./reported/models";
import * as purchases from "./reported/purchases";
import * as reading from "./reported/reading";
import { testRows } from "./row-case";

// Situations from public reports and questions, each with the figure computed apart from this code.
describe.each(Object.entries({ ...reading, ...dates, ...ledgers, ...models, ...purchases }))("%s", (_kind, cases) =>
  testRows(cases),
);
