/** What `load` takes: names, a list of them, or an object that mirrors the properties. */
export type LoadRequest = string | readonly string[] | { [name: string]: boolean | LoadRequest | number };

/** The properties to load, as a tree; `all` stands for every plain property. */
export interface LoadTree {
  all: boolean;
  children: Map<string, LoadTree>;
}

/** Reads the argument of `load`; without one, every plain property. */
export function readLoadRequest(request: LoadRequest | undefined): LoadTree {
  const tree: LoadTree = { all: request === undefined, children: new Map() };
  if (request === undefined) return tree;
  if (typeof request === "string") addPaths(tree, request.split(","));
  else if (Array.isArray(request))
    addPaths(
      tree,
      request.flatMap((part: string) => part.split(",")),
    );
  else addObject(tree, request as { [name: string]: boolean | LoadRequest });
  return tree;
}

function addPaths(tree: LoadTree, paths: string[]): void {
  for (const path of paths) {
    let at = tree;
    for (const name of path.trim().split(/[/.]/)) {
      if (name === "") continue;
      at = childTree(at, name);
    }
  }
}

function addObject(tree: LoadTree, request: { [name: string]: boolean | LoadRequest }): void {
  for (const [name, wanted] of Object.entries(request)) {
    if (name === "$all") tree.all = wanted === true;
    else if (name === "$top" || name === "$skip")
      throw new Error(`load option ${name} is not implemented in the playground`);
    else if (wanted === true) childTree(tree, name);
    else if (wanted) addObject(childTree(tree, name), wanted as { [name: string]: boolean | LoadRequest });
  }
}

function childTree(tree: LoadTree, name: string): LoadTree {
  let next = tree.children.get(name);
  if (!next) {
    next = { all: false, children: new Map() };
    tree.children.set(name, next);
  }
  return next;
}
