import type { Run, RunStyle } from './line.ts';

interface Limits {
  /** Of one text: longer ones are rare enough not to be kept. */
  readonly longest: number;
  /** Of all texts together; when there are more, all are let go, for those that return are soon back. */
  readonly mostLetters: number;
}

/** What texts came to in their style: most words and many texts of a paper stand in other papers as well. */
export class KeptTexts<Value> {
  private readonly make: (run: Run) => Value;
  private readonly limits: Limits;
  private ofStyle = new WeakMap<RunStyle, Map<string, Value>>();
  private letters = 0;

  constructor(make: (run: Run) => Value, limits: Limits) {
    this.make = make;
    this.limits = limits;
  }

  /** What a text, the whole run or a part of it, came to the last time, or what it comes to now. */
  get(text: string, run: Run): Value {
    const { style, direction } = run;
    // Every link has a style of its own, and letters from right to left are few.
    if (style.link || direction || text.length > this.limits.longest)
      return this.make({ ...run, text });
    const known = this.ofStyle.get(style)?.get(text);
    return known ?? this.keep(text, style, this.make({ text, style }));
  }

  private keep(text: string, style: RunStyle, value: Value): Value {
    this.letters += text.length;
    if (this.letters > this.limits.mostLetters) {
      this.ofStyle = new WeakMap();
      this.letters = text.length;
    }
    const texts = this.ofStyle.get(style) ?? new Map<string, Value>();
    this.ofStyle.set(style, texts.set(text, value));
    return value;
  }
}
