// One text in the source, as a reader of the sheet sees it: ${name} of a template stands there as {name}.
import ts from 'typescript';

/** A string or template literal of the source. */
export type WordLiteral = ts.StringLiteralLike | ts.TemplateExpression;

/** True for a literal that says something: one with a letter in it. */
export function isWordLiteral(node: ts.Node): node is WordLiteral {
  if (ts.isStringLiteralLike(node)) return /\p{L}/u.test(node.text);
  return ts.isTemplateExpression(node) && /\p{L}/u.test(chunksOf(node).join(''));
}

/** The text with its placeholders in braces. */
export function textOf(literal: WordLiteral): string {
  if (ts.isStringLiteralLike(literal)) return literal.text;
  const names = namePlaceholders(literal);
  return chunksOf(literal)
    .map((chunk, index) => `${chunk}${index < names.length ? `{${names[index] ?? ''}}` : ''}`)
    .join('');
}

/** The placeholders of a text, sorted: a reader may move them and may lose none. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{[^{}]*\}/g)].map(([placeholder]) => placeholder).sort();
}

/** The source of a literal that says `text`. `sourceOf` is the source of what a placeholder stands for. */
export function writeLiteral(
  literal: WordLiteral,
  text: string,
  sourceOf: (expression: ts.Expression) => string,
): string {
  if (ts.isStringLiteral(literal)) return `'${escapeText(text).replace(/['\n]/g, escapeQuoted)}'`;
  const spans = ts.isTemplateExpression(literal) ? literal.templateSpans : [];
  const names = ts.isTemplateExpression(literal) ? namePlaceholders(literal) : [];
  const escaped = escapeText(text).replace(/`|\$(?=\{)/g, (mark) => `\\${mark}`);
  const filled = escaped.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    const span = spans[names.indexOf(name)];
    return span ? `\${${sourceOf(span.expression)}}` : placeholder;
  });
  return `\`${filled}\``;
}

/** Spaces and hyphens that look like others are written by number, so that a reader of the code sees them. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(
      /[\u00a0\u00ad\u2009\u200b\u202f\u2060]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function escapeQuoted(mark: string): string {
  return mark === '\n' ? '\\n' : `\\${mark}`;
}

function chunksOf({ head, templateSpans }: ts.TemplateExpression): readonly string[] {
  return [head.text, ...templateSpans.map((span) => span.literal.text)];
}

/** A name for each placeholder: what the expression is about, with a number where two are about the same. */
function namePlaceholders({ templateSpans }: ts.TemplateExpression): readonly string[] {
  const sources = new Map<string, string>();
  return templateSpans.map(({ expression }) => {
    const source = expression.getText();
    const subject = findSubject(expression) ?? 'value';
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? subject : `${subject}${String(number)}`;
      if ((sources.get(name) ?? source) !== source) continue;
      sources.set(name, source);
      return name;
    }
  });
}

/** The first name in an expression that is not the name of a function: `count` of `String(count)`. */
function findSubject(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const [subject] = node.arguments.map(findSubject);
    return subject ?? node.expression.text;
  }
  let found: string | undefined;
  node.forEachChild((child) => {
    found ??= findSubject(child);
  });
  return found;
}
