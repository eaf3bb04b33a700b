// Finds every word of the interface, the questions and the papers where it stands in the source: the
// compiler's own parser sees texts, lists of texts and the templates of functions alike.
import ts from 'typescript';

import { findTrilingualArguments, type TrilingualFunctions } from './trilingual-calls.ts';
import { isWordLiteral, type WordLiteral } from './word-slot.ts';
import { languages, type Language } from '../../../shared/language/language.ts';

/** One text in up to three languages: a language may need one text more than another. */
export interface Word {
  readonly file: string;
  /** The way to it in the file, unique there. */
  readonly key: string;
  readonly literals: Readonly<Partial<Record<Language, WordLiteral>>>;
}

type Sides = Readonly<Partial<Record<Language, readonly ts.Node[]>>>;

/** A place in the file where the three languages stand side by side. */
interface Group {
  readonly path: readonly string[];
  readonly sides: Sides;
}

/** The words of a file in the order in which they stand there. */
export function findWords(file: ts.SourceFile, functions: TrilingualFunctions): readonly Word[] {
  const groups = [...findHelpers(file), ...findGroups(file, functions)];
  const words = groups.flatMap(({ path, sides }) => alignSides(path, sides));
  const seen = new Map<string, number>();
  return words.map(({ key, literals }) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { file: file.fileName, key: times === 1 ? key : `${key} (${String(times)})`, literals };
  });
}

const ofLanguage = { Fi: 'fi', Sv: 'sv', En: 'en' } as const;

/** Declarations of one language, by the end of their name: quoteFi, quoteSv, quoteEn. */
function findHelpers(file: ts.SourceFile): readonly Group[] {
  const groups = new Map<string, Partial<Record<Language, ts.Node[]>>>();
  for (const [name, node] of file.statements.flatMap(declarationsOf)) {
    const [, base, suffix] = /^(.*[a-z])(Fi|Sv|En)$/.exec(name) ?? [];
    if (base === undefined || suffix === undefined) continue;
    const sides = groups.get(base) ?? {};
    groups.set(base, sides);
    sides[ofLanguage[suffix as keyof typeof ofLanguage]] = [node];
  }
  return [...groups].map(([base, sides]) => ({ path: [base], sides }));
}

function declarationsOf(statement: ts.Statement): readonly (readonly [string, ts.Node])[] {
  if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
    return [[statement.name.text, statement.body]];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
  );
}

function isHelper(node: ts.Node): boolean {
  const named = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node);
  return named && /[a-z](Fi|Sv|En)$/.test(node.name?.getText() ?? '');
}

/** Objects with the keys fi, sv and en, and calls of functions that take the three. */
function findGroups(file: ts.SourceFile, functions: TrilingualFunctions): readonly Group[] {
  const groups: Group[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (isHelper(node)) return;
    const sides = ts.isObjectLiteralExpression(node) ? sidesOf(node) : undefined;
    if (sides) {
      groups.push({ path, sides });
      return;
    }
    const within = [...path, ...nameOf(node)];
    if (ts.isCallExpression(node)) {
      const said = findTrilingualArguments(node, functions);
      const [fi, sv, en] = said ?? [];
      if (fi && sv && en) groups.push({ path: within, sides: { fi: [fi], sv: [sv], en: [en] } });
      node.arguments.forEach((argument) => {
        if (!said?.includes(argument)) visit(argument, within);
      });
      return;
    }
    node.forEachChild((child) => visit(child, within));
  };
  visit(file, []);
  return groups;
}

function sidesOf(node: ts.ObjectLiteralExpression): Sides | undefined {
  const sides: Partial<Record<Language, ts.Node[]>> = {};
  for (const property of node.properties) {
    const name = property.name?.getText();
    const language = languages.find((one) => one === name);
    if (language && ts.isPropertyAssignment(property)) sides[language] = [property.initializer];
  }
  return languages.every((language) => sides[language]) ? sides : undefined;
}

/** What a node adds to the way to a word: a name, or the id of a row (`purpose('p1', …)`). */
function nameOf(node: ts.Node): readonly string[] {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
    return ts.isStringLiteral(node.name) ? [node.name.text] : [node.name.getText()];
  }
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first && ts.isStringLiteral(first) && /^[\w-]+$/.test(first.text) ? [first.text] : [];
}

/** The texts of the languages side by side: the same name inside, then the same place among these. */
function alignSides(path: readonly string[], sides: Sides): readonly Omit<Word, 'file'>[] {
  const rows = new Map<string, Partial<Record<Language, WordLiteral>>>();
  for (const language of languages) {
    const counts = new Map<string, number>();
    for (const node of sides[language] ?? []) {
      for (const { literal, path: inner } of literalsOf(node, [])) {
        const name = [...path, ...inner].join(' › ');
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        const key = count === 1 ? name : `${name} › ${String(count)}`;
        rows.set(key, { ...rows.get(key), [language]: literal });
      }
    }
  }
  return [...rows].map(([key, literals]) => ({ key, literals }));
}

interface Found {
  readonly literal: WordLiteral;
  readonly path: readonly string[];
}

function literalsOf(node: ts.Node, path: readonly string[]): readonly Found[] {
  if (isCode(node)) return [];
  const found: Found[] = isWordLiteral(node) ? [{ literal: node, path }] : [];
  const within = ts.isPropertyAssignment(node) ? [...path, ...nameOf(node)] : path;
  node.forEachChild((child) => {
    if (!(ts.isPropertyAssignment(node) && child === node.name)) {
      found.push(...literalsOf(child, within));
    }
  });
  return found;
}

const textMethods = ['split', 'replace', 'replaceAll', 'includes', 'startsWith', 'endsWith'];

/** Literals that the program compares or looks up, and nobody reads. */
function isCode(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return true;
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  if ((languages as readonly string[]).includes(node.text)) return true;
  if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return isComparison(parent.operatorToken.kind);
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    textMethods.includes(parent.expression.name.text)
  );
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}
