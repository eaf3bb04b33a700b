// Where the data come from, and whether the person must give them: Art. 13(2)(e), 14(2)(f).
import type { Block, Inlines, ListItem } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { hole, holeParagraph } from '../holes.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { field, rowsOf, type View } from '../view.ts';
import { decapitalised, join, listed, orHole, ourRun, sentences, wordRun } from './runs.ts';

type Source = View<Register['sources'][number]>;

/** True where some of the data come from the person, so that Art. 13(2)(e) asks for its sentence. */
export function isFromPerson({ register }: RegisterScope): boolean {
  return register.value.sources.some(({ type }) => type === 'subject' || type === 'observed');
}

/** The sources, then what must be given. */
export function collectionBlocks(scope: RegisterScope): readonly Block[] {
  return [...sourceBlocks(scope), ...provisionBlocks(scope)];
}

function sourceBlocks(scope: RegisterScope): readonly Block[] {
  const list = field(scope.register, 'sources');
  const items = rowsOf(list)
    .map((row): ListItem => ({ inlines: sourceRun(scope, row), source: row.place }))
    .filter(({ inlines }) => inlines.length > 0);
  if (items.length === 0) return holeParagraph(scope, 'sources', list.place);
  return items.length === 1
    ? items.map((item) => ({ kind: 'paragraph', ...item }))
    : [{ kind: 'list', items }];
}

/** Whether a source is public matters only where the data do not come from the person. */
function sourceRun(scope: RegisterScope, row: Source): Inlines {
  const { notice } = scope.words;
  const { type, public: isPublic } = row.value;
  const { place } = field(row, 'type');
  const kind = type === '' ? hole(scope, 'source', place) : wordRun(notice.sources[type], place);
  const name = join([kind, orHole(scope, 'sourceName', answer(scope, row, 'name'))], ': ');
  const open = hole(scope, 'sourcePublic', field(row, 'public').place);
  if (isPublic === 'unanswered') return join([name, open], ' ');
  const { publicSource, notPublicSource } = notice.labels;
  const said = wordRun(
    isPublic === 'yes' ? publicSource : notPublicSource,
    field(row, 'public').place,
  );
  return name.length === 0 ? said : [...name, ...ourRun(' ('), ...said, ...ourRun(')')];
}

function provisionBlocks(scope: RegisterScope): readonly Block[] {
  const provision = field(scope.register, 'provision');
  const { requirement } = provision.value;
  const source = field(provision, 'requirement').place;
  const told = sentences([
    requirement === ''
      ? hole(scope, 'provision', source)
      : wordRun(scope.words.sentences[requirement], source),
    mandatoryRun(scope),
    consequenceRun(scope),
  ]);
  return told.length === 0 ? [] : [{ kind: 'paragraph', inlines: told, source }];
}

function mandatoryRun(scope: RegisterScope): Inlines {
  const list = field(scope.register, 'data');
  const ids = list.value.filter(({ mandatory }) => mandatory === 'yes').map(({ id }) => id);
  if (ids.length === 0) return [];
  const names = rowLabels(scope, 'data', ids).map(decapitalised);
  const { labels, and } = scope.words.notice;
  return [...ourRun(`${labels.mandatory} `), ...wordRun(listed(names, and), list.place)];
}

/** Where the data must be given, the person must know what follows otherwise. */
function consequenceRun(scope: RegisterScope): Inlines {
  const provision = field(scope.register, 'provision');
  return orHole(scope, 'consequence', answer(scope, provision, 'consequence'));
}
