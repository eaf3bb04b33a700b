// Functions that take a text in three languages side by side: say(fi, sv, en), act(number, fi, sv, en).
import { join, dirname } from 'node:path/posix';
import ts from 'typescript';

/** Where the three texts stand among the arguments; `inList` where they are one argument, a list. */
interface Position {
  readonly first: number;
  readonly inList: boolean;
}

/** Positions by file and name of the function. */
export type TrilingualFunctions = ReadonlyMap<string, Position>;

/** The functions of the files with the parameters fi, sv and en in a row. */
export function findTrilingualFunctions(files: Iterable<ts.SourceFile>): TrilingualFunctions {
  const found = new Map<string, Position>();
  for (const file of files) {
    for (const statement of file.statements) {
      if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
      const position = findPosition(statement.parameters.map(({ name }) => name));
      if (position) found.set(`${file.fileName}#${statement.name.text}`, position);
    }
  }
  return found;
}

function findPosition(names: readonly ts.BindingName[]): Position | undefined {
  const inList = names.findIndex((name) => ts.isArrayBindingPattern(name) && saysThree(name));
  if (inList >= 0) return { first: inList, inList: true };
  const first = names.findIndex((name) => name.getText() === 'fi');
  const said = names.slice(first, first + 3).map((name) => name.getText());
  return first >= 0 && said.join() === 'fi,sv,en' ? { first, inList: false } : undefined;
}

function saysThree({ elements }: ts.ArrayBindingPattern): boolean {
  return elements.map((element) => element.getText()).join() === 'fi,sv,en';
}

/** The three texts of a call; undefined where the function takes none. */
export function findTrilingualArguments(
  call: ts.CallExpression,
  functions: TrilingualFunctions,
): readonly ts.Expression[] | undefined {
  if (!ts.isIdentifier(call.expression)) return undefined;
  const file = call.getSourceFile();
  const name = call.expression.text;
  const home = findImport(file, name) ?? file.fileName;
  const position = functions.get(`${home}#${name}`);
  if (!position) return undefined;
  const { first, inList } = position;
  if (!inList) return call.arguments.slice(first, first + 3);
  const list = call.arguments[first];
  return list && ts.isArrayLiteralExpression(list) ? list.elements : undefined;
}

/** The file from which a file imports a name. */
function findImport(file: ts.SourceFile, name: string): string | undefined {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    if (bindings.elements.some((element) => element.name.text === name)) {
      return join(dirname(file.fileName), statement.moduleSpecifier.text);
    }
  }
  return undefined;
}
