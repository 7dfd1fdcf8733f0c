/** The add-in's namespace: what people type before the dot. */
export const NAMESPACE = "CS";
