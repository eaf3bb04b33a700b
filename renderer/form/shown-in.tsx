import type { FedKind } from '../../shared/register/document-kind.ts';
import { useWords } from '../ui/words.tsx';
import { articleNumbers } from './article-numbers.ts';

interface ShownInProps {
  readonly feeds: readonly FedKind[];
  readonly references: readonly string[];
}

/** Says which papers print the answer and which article asks for it. */
export function ShownIn({ feeds, references }: ShownInProps) {
  const words = useWords();
  const { articles, acts } = articleNumbers(references);
  const papers = feeds.map((kind) => words.documents[kind]).join(', ');
  const where = feeds.length === 0 ? words.shownNowhere : `${words.shownIn} ${papers}`;
  const why = articles.length === 0 ? acts : [words.articles(articles.join(', ')), ...acts];
  return <p className="shown-in">{[where, ...why].join(' · ')}</p>;
}
