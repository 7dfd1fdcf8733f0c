import { functions } from "./all";
import { bind } from "./bind";

for (const metric of functions) CustomFunctions.associate(metric.id, bind(metric) as (...args: unknown[]) => unknown);
