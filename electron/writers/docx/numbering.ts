import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { mm, pt, textIndent } from './page.ts';
import { styleIds } from './style-ids.ts';

/** Names of the numbering definitions, by which styles and paragraphs refer to them. */
export const numberings = { sections: 'sections', bullets: 'bullets', boxBullets: 'boxBullets' };

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

/** Numbering is bound to the styles: whoever adds a Heading 1 in Word gets the next number. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: numberings.sections,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          suffix: LevelSuffix.TAB,
          alignment: AlignmentType.LEFT,
          style: {
            style: styleIds.heading1,
            paragraph: { indent: { left: textIndent, hanging: textIndent } },
          },
        },
      ],
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
