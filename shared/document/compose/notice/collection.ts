// Where the data come from, and whether the person must give them: Art. 13(2)(e), 14(2)(f).
import type { Block, Inlines, ListItem } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { isAnswered } from '../../../register/is-answered.ts';
import { answer, isGiven } from '../answer.ts';
import { missing } from '../blocks.ts';
import { missingUnlessNoted } from '../notes.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { field, rowsOf, type View } from '../view.ts';
import { decapitalised, join, listed, ourRun, run, sentences, wordRun } from './runs.ts';

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
  if (items.length === 0) return missingUnlessNoted(scope, 'sources', 'sources', list.place);
  return items.length === 1
    ? items.map((item) => ({ kind: 'paragraph', ...item }))
    : [{ kind: 'list', items }];
}

/** Whether a source is public matters only where the data do not come from the person. */
function sourceRun(scope: RegisterScope, row: Source): Inlines {
  const { notice } = scope.words;
  const { type, public: isPublic } = row.value;
  const kind = type === '' ? [] : wordRun(notice.sources[type], field(row, 'type').place);
  const name = join([kind, run(answer(scope, row, 'name'))], ': ');
  if (isPublic === 'unanswered') return name;
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
    requirement === '' ? [] : wordRun(scope.words.sentences[requirement], source),
    mandatoryRun(scope),
    consequenceRun(scope),
  ]);
  if (told.length > 0) return [{ kind: 'paragraph', inlines: told, source }];
  // Art. 14 has no such item.
  return isFromPerson(scope) ? missingUnlessNoted(scope, 'provision', 'provision', source) : [];
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
  const consequence = answer(scope, provision, 'consequence');
  if (isGiven(consequence)) return run(consequence);
  const { requirement } = provision.value;
  return isAnswered(requirement) && requirement !== 'voluntary'
    ? [missing(scope.words, 'consequence')]
    : [];
}
