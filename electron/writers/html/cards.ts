import type { PlacedBlock } from './place-blocks.ts';

/** A heading with the facts below it: a purpose of a notice, which a reader can fold. */
export interface Card {
  readonly heading: PlacedBlock;
  readonly body: readonly PlacedBlock[];
}

/**
 * The blocks of a section with its cards. A card reaches to the next heading; below the last one its section
 * goes on with what belongs to all of them, so that one ends with its facts.
 */
export function findCards(blocks: readonly PlacedBlock[]): readonly (PlacedBlock | Card)[] {
  const groups = byHeading(blocks);
  return groups.flatMap(([heading, ...rest], index): readonly (PlacedBlock | Card)[] => {
    if (!heading) return [];
    const facts = rest.findIndex(({ block }) => block.kind === 'details');
    if (facts < 0 || !isSubheading(heading)) return [heading, ...rest];
    const end = index < groups.length - 1 ? rest.length : facts + 1;
    return [{ heading, body: rest.slice(0, end) }, ...rest.slice(end)];
  });
}

/** Each heading below a section's own with the blocks up to the next one. */
function byHeading(blocks: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const groups: PlacedBlock[][] = [];
  for (const block of blocks) {
    const current = groups.at(-1);
    if (current === undefined || isSubheading(block)) groups.push([block]);
    else current.push(block);
  }
  return groups;
}

function isSubheading({ block }: PlacedBlock): boolean {
  return block.kind === 'heading' && block.level > 1;
}
