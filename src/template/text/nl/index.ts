import type { TemplateText } from "../text";
import { charts } from "./charts";
import { customers } from "./customers";
import { figures } from "./figures";
import { fourPs } from "./four-ps";
import { guide } from "./guide";
import { names } from "./names";
import { rows } from "./rows";
import { start } from "./start";

/** The template in Dutch, a file per room. */
export const nl: TemplateText = {
  ...names,
  ...start,
  ...figures,
  ...rows,
  ...customers,
  ...fourPs,
  ...guide,
  ...charts,
};
