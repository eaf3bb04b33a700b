import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import type { Look } from './look.ts';
import { mm, pt, textIndent } from './page.ts';
import { styleIds } from './style-ids.ts';

/** Names of the numbering definitions, by which styles and paragraphs refer to them. */
export const numberings = { sections: 'sections', bullets: 'bullets', boxBullets: 'boxBullets' };

/** The number of the list of an instance that starts over; the library counts them from 2, as it makes them first. */
export function restartedListId(instance: number): number {
  return instance + 1;
}

/** From a bullet to its text. */
export const bulletIndent = mm(5);
/** Where the text of a box begins, so that the rule beside it stands where other text begins. */
export const boxIndent = textIndent + pt(12);

function bulletLevel(style: string, left: number) {
  return [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { style, paragraph: { indent: { left, hanging: bulletIndent } } },
    },
  ];
}

/** Numbering is bound to the styles: whoever adds a heading in Word gets the next number. */
export function numbering({ hasParts, numberColor }: Look): INumberingOptions {
  return {
    config: [
      {
        reference: numberings.sections,
        levels: hasParts
          ? [partLevel, sectionLevel(1, styleIds.heading2, numberColor)]
          : [sectionLevel(0, styleIds.heading1, numberColor)],
      },
      {
        reference: numberings.bullets,
        levels: bulletLevel(styleIds.listBullet, textIndent + bulletIndent),
      },
      {
        reference: numberings.boxBullets,
        levels: bulletLevel(styleIds.boxBullet, boxIndent + bulletIndent),
      },
    ],
  };
}

/** Prints nothing, but lets the sections below it start over. */
const partLevel = {
  level: 0,
  format: LevelFormat.NONE,
  text: '',
  suffix: LevelSuffix.NOTHING,
  alignment: AlignmentType.LEFT,
  style: { style: styleIds.heading1, paragraph: { indent: { left: 0, firstLine: 0 } } },
};

function sectionLevel(level: 0 | 1, style: string, color: string) {
  return {
    level,
    format: LevelFormat.DECIMAL,
    text: `%${String(level + 1)}`,
    suffix: LevelSuffix.TAB,
    alignment: AlignmentType.LEFT,
    style: {
      style,
      run: { color },
      paragraph: { indent: { left: textIndent, hanging: textIndent } },
    },
  };
}
