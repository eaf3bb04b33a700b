import type { Figure } from '../../../../shared/document/document.ts';
import type {
  FigureLayout,
  FigureWeight,
} from '../../../../shared/document/figure/figure-layout.ts';
import { layOutFigure } from '../../../../shared/document/figure/lay-out-figure.ts';
import { textEms } from '../text/letter-widths.ts';
import { textWidth } from '../page.ts';

/** The layout of the figure, as wide as the text. */
export function placeFigure(figure: Figure): FigureLayout {
  return layOutFigure(figure, measure, textWidth / 20);
}

// A little more than the letters take: another font may stand in for ours.
const slack: Readonly<Record<FigureWeight, number>> = { regular: 1.04, bold: 1.1 };

function measure(text: string, size: number, weight: FigureWeight): number {
  return textEms(text) * size * slack[weight];
}
