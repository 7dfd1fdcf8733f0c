/** What happens to what a user types or pastes: read as Excel would under the user's regional settings, and taken in by tables. */
export { readEntries } from "./entries";
export { readPastes } from "./paste";
export { addRowsByTab } from "./row-by-tab";
export { showNumbers } from "./shown-numbers";
export { growTables } from "./table-growth";
