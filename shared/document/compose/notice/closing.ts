// How the data are protected, in one paragraph, and the one line about the notice itself: Art. 13(3).
import type { Block, Inlines } from '../../document.ts';
import { answer, isGiven } from '../answer.ts';
import { commonFact } from '../common-fact.ts';
import { readRun } from '../read-answers.ts';
import type { RegisterScope } from '../scope.ts';
import { field, rowsOf } from '../view.ts';
import { ourRun, run, sentences } from './runs.ts';

function labelled(label: string, value: Inlines): Inlines {
  return value.length === 0 ? [] : [...ourRun(`${label}: `), ...value];
}

/** The summary for the public, and the measures that the company shows. */
export function securityBlocks(scope: RegisterScope): readonly Block[] {
  const security = commonFact(scope, 'security');
  const { labels } = scope.words.notice;
  const shown = rowsOf(field(security, 'measures')).filter(({ value }) => value.public === 'yes');
  const inlines = sentences([
    run(answer(scope, security, 'publicSummary')),
    labelled(labels.paper, run(answer(scope, security, 'manual'))),
    labelled(labels.electronic, run(answer(scope, security, 'electronic'))),
    ...shown.map((row) => run(answer(scope, row, 'text'))),
  ]);
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines, source: security.place }];
}

/** How changes are told, where the newest notice is, its dates and version, and what has changed. */
export function changeBlocks(scope: RegisterScope): readonly Block[] {
  const doc = field(scope.register, 'doc');
  const policy = answer(scope, doc, 'changePolicy');
  const { labels, sentences: words } = scope.words;
  const inlines = sentences([
    isGiven(policy) ? run(policy) : ourRun(words.changes),
    labelled(labels.publishedAt, run(answer(scope, doc, 'publishedAt'))),
    ...dateRuns(scope),
    ...changeLog(scope),
  ]);
  return [{ kind: 'paragraph', inlines, source: policy.source }];
}

function dateRuns(scope: RegisterScope): readonly Inlines[] {
  const doc = field(scope.register, 'doc');
  const { labels } = scope.words;
  const dated = (label: string, key: 'createdOn' | 'updatedOn') => {
    const date = readRun(scope, 'date', field(doc, key));
    return date.length === 0 ? [] : [...ourRun(`${label} `), ...date];
  };
  const version = run(answer(scope, doc, 'version'));
  return [
    dated(labels.created, 'createdOn'),
    dated(labels.updated, 'updatedOn'),
    version.length === 0 ? [] : [...ourRun(`${labels.version} `), ...version],
  ];
}

function changeLog(scope: RegisterScope): readonly Inlines[] {
  return rowsOf(field(field(scope.register, 'doc'), 'changeLog')).map((row) => {
    const text = run(answer(scope, row, 'text'));
    const date = readRun(scope, 'date', field(row, 'on'));
    return date.length > 0 && text.length > 0
      ? [...date, ...ourRun(': '), ...text]
      : [...date, ...text];
  });
}
