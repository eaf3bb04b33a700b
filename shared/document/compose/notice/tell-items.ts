// Items of a list that several registers have: what they share stands once, the rest under their names.
import type { Block, ListItem } from '../../document.ts';
import { subheading } from '../blocks.ts';
import type { RegisterScope } from '../scope.ts';
import { registerNameOf, withoutSource } from '../tell-together.ts';

interface Shared {
  readonly item: ListItem;
  readonly scopes: readonly RegisterScope[];
}

/** The items of all registers first, then those of some under the names of these. */
export function tellItems(
  registers: readonly RegisterScope[],
  itemsOf: (scope: RegisterScope) => readonly ListItem[],
): readonly Block[] {
  const found = new Map<string, Shared>();
  for (const scope of registers) {
    for (const item of itemsOf(scope)) {
      const key = JSON.stringify(item, withoutSource);
      const scopes = [...(found.get(key)?.scopes ?? []), scope];
      found.set(key, { item: found.get(key)?.item ?? item, scopes });
    }
  }
  const shared = [...found.values()];
  const namesOf = ({ scopes }: Shared) => scopes.map(registerNameOf).join(' · ');
  const isOfAll = ({ scopes }: Shared) => scopes.length === registers.length;
  const own = shared.filter((each) => !isOfAll(each));
  return [
    ...listOf(shared.filter(isOfAll)),
    ...[...new Set(own.map(namesOf))].flatMap((names) => {
      const ofThese = own.filter((each) => namesOf(each) === names);
      const [scope] = ofThese.flatMap(({ scopes }) => scopes);
      return scope ? [subheading(scope, names), ...listOf(ofThese)] : [];
    }),
  ];
}

function listOf(shared: readonly Shared[]): readonly Block[] {
  return shared.length === 0 ? [] : [{ kind: 'list', items: shared.map(({ item }) => item) }];
}
