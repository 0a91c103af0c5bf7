import { parse, registries } from './o-spreadsheet';

type Ast = ReturnType<typeof parse>;

/** What calculates all that it is given cell by cell; everywhere else Google takes of a range in the place of one value only the cell in the formula's own row or column. */
const BY_CELLS = new Set(['ARRAYFORMULA', 'SUMPRODUCT', 'FILTER', 'SORT', 'INDEX', 'MMULT']);

/**
 * A range that a formula uses in the place of a single value without saying that it is to be calculated cell by cell, or undefined. The engine would do that by
 * itself; Google does it only within ARRAYFORMULA and its like.
 *
 * @param formula in the engine's spelling
 */
export function rangeForOneValue(formula: string): string | undefined {
  let tree: Ast;
  try {
    tree = parse(formula);
  } catch {
    // What cannot be read is an error in its cell.
    return undefined;
  }
  return within(tree);
}

function within(node: Ast): string | undefined {
  switch (node.type) {
    case 'BIN_OPERATION':
      return single(node.left) ?? single(node.right);
    case 'UNARY_OPERATION':
      return single(node.operand);
    case 'FUNCALL': {
      const name = node.value.toUpperCase();
      if (BY_CELLS.has(name)) return undefined;
      return firstOf(node.args.map((argument, at) => (takesRange(name, at) ? within(argument) : single(argument))));
    }
    default:
      return undefined;
  }
}

/** What is wrong where one value is wanted. */
function single(node: Ast): string | undefined {
  return node.type === 'REFERENCE' && node.value.includes(':') ? node.value : within(node);
}

function takesRange(name: string, at: number): boolean {
  const { functionRegistry } = registries;
  // An unknown function is an error in its cell.
  if (!functionRegistry.contains(name)) return true;
  const { args } = functionRegistry.get(name);
  const repeated = args.filter(({ repeating }) => repeating === true).length;
  const argument = at < args.length ? args[at] : args[args.length - repeated + ((at - args.length) % (repeated || 1))];
  return argument === undefined || argument.type.some((type) => type.startsWith('RANGE'));
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((range) => range !== undefined);
}
