// What one operator of a page shows: signs of one font at one height, as codes with the movements between them.
import type { FaceName } from '../design.ts';
import { commonCodes } from './common-signs.ts';
import { isFace, type FontName } from './font-files.ts';
import type { PlacedSign, Sign } from './shape-run.ts';

interface Place {
  /** In thousandths of the text size. */
  readonly rise: number;
}

type CommonStretch = Place & {
  readonly kind: 'common';
  readonly font: FaceName;
  readonly codes: string;
};

/** The document that shows the signs gives them their codes. */
type RareStretch = Place & {
  readonly kind: 'rare';
  readonly font: FontName;
  readonly signs: readonly PlacedSign[];
};

export type Stretch = CommonStretch | RareStretch;

/**
 * The codes of signs with the movements between them, as they stand inside a pair of brackets: 0001>-12<0002. So
 * the codes of words that follow each other need only be put one after another.
 */
export function encodeSigns(signs: readonly PlacedSign[], codeOf: (sign: Sign) => string): string {
  // Parts to be joined, not a text that grows: kept texts would be kept in as many pieces.
  const codes: string[] = [];
  /** How far the pen has yet to move. */
  let ahead = 0;
  const move = (): void => {
    const thousandths = Math.round(-ahead);
    ahead = 0;
    if (thousandths !== 0) codes.push('>', String(thousandths), '<');
  };
  for (const { sign, advance, dx } of signs) {
    ahead += dx;
    move();
    codes.push(codeOf(sign));
    ahead = advance - sign.width - dx;
  }
  move();
  return codes.join('');
}

/** The operand of TJ for codes: [<0001>-12<0002>]. */
export function toOperand(codes: string): string {
  // Only where a movement begins or ends the codes would a pair of brackets be empty.
  const isClosed = codes.startsWith('>') || codes.endsWith('<');
  return isClosed ? `[<${codes}>]`.replaceAll('<>', '') : `[<${codes}>]`;
}

function toStretch(signs: readonly PlacedSign[]): readonly Stretch[] {
  const [first] = signs;
  if (!first) return [];
  const { font } = first.sign;
  const rise = first.dy;
  const common = commonCodes(font);
  if (!isFace(font) || !common.has(first.sign)) return [{ kind: 'rare', font, rise, signs }];
  const codes = encodeSigns(signs, (sign) => common.get(sign) ?? '');
  return [{ kind: 'common', font, rise, codes }];
}

function belongs(before: PlacedSign, after: PlacedSign): boolean {
  const { font } = before.sign;
  const codes = commonCodes(font);
  const alike = codes.has(before.sign) === codes.has(after.sign);
  return font === after.sign.font && before.dy === after.dy && alike;
}

/** Signs in stretches, as long as can be. */
export function toStretches(signs: readonly PlacedSign[]): readonly Stretch[] {
  const groups: PlacedSign[][] = [];
  let last: PlacedSign | undefined;
  for (const placed of signs) {
    if (last && belongs(last, placed)) groups.at(-1)?.push(placed);
    else groups.push([placed]);
    last = placed;
  }
  return groups.flatMap(toStretch);
}

function isAlike(one: Stretch, other: Stretch): boolean {
  return one.font === other.font && one.rise === other.rise && one.kind === other.kind;
}

/** The stretches of words that follow each other, those of common signs of one font and height as one. */
export function joinStretches(
  words: readonly { readonly stretches: readonly Stretch[] }[],
): readonly Stretch[] {
  const joined: Stretch[] = [];
  let open: CommonStretch | undefined;
  let codes: string[] = [];
  const close = (): void => {
    if (open) joined.push({ ...open, codes: codes.join('') });
    open = undefined;
    codes = [];
  };
  for (const { stretches } of words) {
    for (const stretch of stretches) {
      if (open && !isAlike(open, stretch)) close();
      if (stretch.kind === 'common') {
        open ??= stretch;
        codes.push(stretch.codes);
      } else joined.push(stretch);
    }
  }
  close();
  return joined;
}
