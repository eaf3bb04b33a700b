import type { Figure, FlowNode } from '../../shared/document/document.ts';
import { Icon } from '../ui/icons.tsx';
import { usePlace } from './sheet-place.ts';

interface NodesProps {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly outsideMark: string;
}

function Node({ node, outsideMark }: { readonly node: FlowNode; readonly outsideMark: string }) {
  return (
    <li {...usePlace(node)}>
      {node.name}
      {node.country !== '' && <span className="sheet-flow-note">{node.country}</span>}
      {node.isOutsideEea && <strong className="sheet-flow-note">{outsideMark}</strong>}
    </li>
  );
}

function Nodes({ title, nodes, outsideMark }: NodesProps) {
  return (
    <div className="sheet-flow-end">
      <strong>{title}</strong>
      <ul>
        {nodes.map((node, index) => (
          <Node key={index} node={node} outsideMark={outsideMark} />
        ))}
      </ul>
    </div>
  );
}

/** Where data come from, where they are kept and where they go. On screen the words are the picture. */
export function SheetFigure({ figure }: { readonly figure: Figure }) {
  const { sources, register, recipients, outsideMark } = figure;
  return (
    <figure className="sheet-flow" {...usePlace(figure)}>
      <div className="sheet-flow-row">
        <Nodes {...sources} outsideMark={outsideMark} />
        <Icon name="chevronRight" />
        <Nodes title={register.title} nodes={register.systems} outsideMark={outsideMark} />
        <Icon name="chevronRight" />
        <Nodes {...recipients} outsideMark={outsideMark} />
      </div>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
