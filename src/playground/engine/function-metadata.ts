/** One parameter of a function in functions.json. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** One function in functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result?: { type?: string; dimensionality?: string };
  options?: { requiresAddress?: boolean; [option: string]: unknown };
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
}

/** How a blank cell reaches a function: `null` in newer Excels, `0` in older ones. */
export type BlankCell = null | "" | 0;
