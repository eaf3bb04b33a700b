// What one operator of a page shows: signs of one font at one height, as codes with the movements between them.
import type { FaceName } from '../design.ts';
import { commonCodes } from './common-signs.ts';
import { isFace, type FontName } from './font-files.ts';
import type { PlacedSign, Sign } from './shape-run.ts';

interface Place {
  /** In thousandths of the text size. */
  readonly rise: number;
}

export type Stretch = Place &
  (
    | { readonly kind: 'common'; readonly font: FaceName; readonly codes: string }
    /** The document that shows the signs gives them their codes. */
    | { readonly kind: 'rare'; readonly font: FontName; readonly signs: readonly PlacedSign[] }
  );

/** The operand of TJ for signs: <0001>-12<0002>. */
export function encodeSigns(signs: readonly PlacedSign[], codeOf: (sign: Sign) => number): string {
  let text = '';
  let open = false;
  /** How far the pen has yet to move. */
  let ahead = 0;
  const move = (): void => {
    const thousandths = Math.round(-ahead);
    ahead = 0;
    if (thousandths === 0) return;
    text += `${open ? '>' : ''}${String(thousandths)}`;
    open = false;
  };
  for (const { sign, advance, dx } of signs) {
    ahead += dx;
    move();
    text += (open ? '' : '<') + codeOf(sign).toString(16).padStart(4, '0');
    open = true;
    ahead = advance - sign.width - dx;
  }
  move();
  return open ? `${text}>` : text;
}

function toStretch(signs: readonly PlacedSign[]): readonly Stretch[] {
  const [first] = signs;
  if (!first) return [];
  const { font } = first.sign;
  const rise = first.dy;
  const common = commonCodes(font);
  if (!isFace(font) || !common.has(first.sign)) return [{ kind: 'rare', font, rise, signs }];
  const codes = encodeSigns(signs, (sign) => common.get(sign) ?? 0);
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

/** Common stretches of one font and height as one: <0001> and <0002> are <00010002>. */
function joinCommon(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, ...others] = stretches;
  if (first?.kind !== 'common' || others.length === 0) return stretches;
  const codes = stretches.map((stretch) => (stretch.kind === 'common' ? stretch.codes : ''));
  return [{ ...first, codes: codes.join(' ').replaceAll('> <', '') }];
}

/** Stretches that follow each other, those of common signs of one font and height as one. */
export function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first] = stretches;
  // Nearly every line is of one font: there is nothing to divide.
  if (!first || stretches.every((stretch) => isAlike(first, stretch))) return joinCommon(stretches);
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last?.[0] && isAlike(last[0], stretch)) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups.flatMap(joinCommon);
}
