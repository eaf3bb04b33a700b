import type { Figure, FlowNode } from '../../../shared/document/document.ts';
import type { HtmlText } from './html-text.ts';
import { escapeText, markup, type Markup } from './markup.ts';

/**
 * The data flow as three lists with arrows between them: text that everyone can read, enlarge and copy.
 * The alternative names the group for those who do not see how the lists lie.
 */
export function writeFigure(figure: Figure, text: HtmlText): Markup {
  const { sources, register, recipients, outsideMark } = figure;
  const stages = [
    { title: sources.title, nodes: sources.nodes },
    { title: register.title, nodes: register.systems },
    { title: recipients.title, nodes: recipients.nodes },
  ];
  return markup`<figure>
<div class="flow" role="group" aria-label="${text.line(figure.alternative, figure.source)}">
${stages.map((stage) => writeStage(stage, outsideMark, text))}
</div>
<figcaption>${text.lines(figure.caption, figure.source)}</figcaption>
</figure>`;
}

interface Stage {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
}

function writeStage({ title, nodes }: Stage, outsideMark: string, text: HtmlText): Markup {
  const items = nodes.map((node) => writeNode(node, outsideMark, text));
  const list = items.length === 0 ? [] : [markup`<ul>${items}</ul>`];
  return markup`<div class="stage">
${[markup`<p><strong>${text.lines(title)}</strong></p>`, ...list]}
</div>`;
}

function writeNode(node: FlowNode, outsideMark: string, text: HtmlText): Markup {
  const parts = [node.country, node.isOutsideEea ? outsideMark : ''].filter((part) => part !== '');
  const where =
    parts.length === 0
      ? markup``
      : markup`<span class="where">${text.line(parts.join(' · '), node.source)}</span>`;
  const look = escapeText(node.isOutsideEea ? 'outside' : 'inside');
  return markup`<li class="${look}">${text.lines(node.name, node.source)} ${where}</li>`;
}
