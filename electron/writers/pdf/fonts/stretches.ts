// What one operator of a page shows: signs of one font at one height, as codes with the movements between them.
import type { FaceName } from '../design.ts';
import { commonCodes } from './common-signs.ts';
import type { FontName } from './font-files.ts';
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
  const move = (thousandths: number): void => {
    if (Math.abs(thousandths) < 0.5) return;
    text += `${open ? '>' : ''}${String(Math.round(-thousandths))}`;
    open = false;
  };
  for (const { sign, advance, dx } of signs) {
    move(dx);
    text += (open ? '' : '<') + codeOf(sign).toString(16).padStart(4, '0');
    open = true;
    move(advance - sign.width - dx);
  }
  return open ? `${text}>` : text;
}

function toStretch(signs: readonly PlacedSign[]): readonly Stretch[] {
  const [first] = signs;
  if (!first) return [];
  const { font } = first.sign;
  const rise = first.dy;
  const common = commonCodes(font);
  if (font === 'fallback' || !common.has(first.sign)) return [{ kind: 'rare', font, rise, signs }];
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

/** <0001> and <0002> are <00010002>. */
function joinCodes(before: string, after: string): string {
  const meet = before.endsWith('>') && after.startsWith('<');
  return meet ? before.slice(0, -1) + after.slice(1) : `${before} ${after}`;
}

/** Stretches that follow each other, those of common signs of one font and height as one. */
export function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const alike = last?.font === stretch.font && last.rise === stretch.rise;
    if (alike && last.kind === 'common' && stretch.kind === 'common')
      joined[joined.length - 1] = { ...last, codes: joinCodes(last.codes, stretch.codes) };
    else joined.push(stretch);
  }
  return joined;
}
