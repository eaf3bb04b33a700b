import type { Figure, FlowNode } from '../../../shared/document/document.ts';
import { writeLine, writeLines } from './html-text.ts';
import { escapeText, markup, type Markup } from './markup.ts';

/**
 * The data flow as three lists with arrows between them: text that everyone can read, enlarge and copy.
 * The alternative names the group for those who do not see how the lists lie.
 */
export function writeFigure(figure: Figure): Markup {
  const { sources, register, recipients, outsideMark } = figure;
  const stages = [
    { title: sources.title, nodes: sources.nodes },
    { title: register.title, nodes: register.systems },
    { title: recipients.title, nodes: recipients.nodes },
  ];
  return markup`<figure>
<div class="flow" role="group" aria-label="${writeLine(figure.alternative)}">
${stages.map((stage) => writeStage(stage, outsideMark))}
</div>
<figcaption>${writeLines(figure.caption)}</figcaption>
</figure>`;
}

interface Stage {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
}

function writeStage({ title, nodes }: Stage, outsideMark: string): Markup {
  const items = nodes.map((node) => writeNode(node, outsideMark));
  const list = items.length === 0 ? [] : [markup`<ul>${items}</ul>`];
  return markup`<div class="stage">
${[markup`<p><strong>${writeLines(title)}</strong></p>`, ...list]}
</div>`;
}

function writeNode(node: FlowNode, outsideMark: string): Markup {
  const parts = [node.country, node.isOutsideEea ? outsideMark : ''].filter((part) => part !== '');
  const where =
    parts.length === 0
      ? markup``
      : markup`<span class="where">${writeLine(parts.join(' · '))}</span>`;
  const look = escapeText(node.isOutsideEea ? 'outside' : 'inside');
  return markup`<li class="${look}">${writeLines(node.name)} ${where}</li>`;
}
