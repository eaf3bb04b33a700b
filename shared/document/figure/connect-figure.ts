import type { FigureBox, FigureLine, FigurePoint } from './figure-layout.ts';

/** The lines from the sources into the register and on to the recipients. */
export function connectFigure(
  sources: readonly FigureBox[],
  register: FigureBox,
  recipients: readonly FigureBox[],
): readonly FigureLine[] {
  const middle = register.y + register.height / 2;
  const entry = { x: register.x, y: middle };
  const exit = { x: register.x + register.width, y: middle };
  return [
    ...gather(
      sources.map((box) => ({ x: box.x + box.width, y: box.y + box.height / 2 })),
      entry,
    ),
    ...spread(
      exit,
      recipients.map((box) => ({ x: box.x, y: box.y + box.height / 2 })),
    ),
  ];
}

/** Lines from many points that meet in one upright line, and an arrow from there. */
function gather(from: readonly FigurePoint[], to: FigurePoint): readonly FigureLine[] {
  const [first] = from;
  if (!first) return [];
  const x = (first.x + to.x) / 2;
  return [
    ...from.map((start) => ({ from: start, to: { x, y: start.y }, hasHead: false })),
    ...upright(x, [...from, to]),
    { from: { x, y: to.y }, to, hasHead: true },
  ];
}

/** The same the other way: one line to an upright one, and arrows from there. */
function spread(from: FigurePoint, to: readonly FigurePoint[]): readonly FigureLine[] {
  const [first] = to;
  if (!first) return [];
  const x = (from.x + first.x) / 2;
  return [
    { from, to: { x, y: from.y }, hasHead: false },
    ...upright(x, [from, ...to]),
    ...to.map((end) => ({ from: { x, y: end.y }, to: end, hasHead: true })),
  ];
}

function upright(x: number, points: readonly FigurePoint[]): readonly FigureLine[] {
  const heights = points.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return top === bottom ? [] : [{ from: { x, y: top }, to: { x, y: bottom }, hasHead: false }];
}
