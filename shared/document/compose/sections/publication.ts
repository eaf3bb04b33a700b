import type { Block, ListItem } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { paragraph, plain, subsection } from '../blocks.ts';
import { fact, factBlocks } from '../facts.ts';
import { webInlines } from '../links.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

/** Data made public, and pages in social media: to everyone who reads them, a kind of recipients. */
export function publicationBlocks(scope: RegisterScope): readonly Block[] {
  const { headings } = scope.words;
  return [
    ...subsection(scope, headings.publication, publishedBlocks),
    ...subsection(scope, headings.platforms, platformBlocks),
  ];
}

function publishedBlocks(scope: RegisterScope): readonly Block[] {
  const publication = field(scope.register, 'publication');
  const { published } = publication.value;
  if (published === 'unanswered') return [];
  const { sentences, labels } = scope.words;
  const sentence = published === 'yes' ? sentences.published : sentences.notPublished;
  return [
    paragraph(sentence, field(publication, 'published').place),
    ...factBlocks([
      ...fact(labels.publishedWhere, answer(scope, publication, 'where')),
      ...fact(labels.publicationOptOut, answer(scope, publication, 'optOut')),
    ]),
  ];
}

function platformBlocks(scope: RegisterScope): readonly Block[] {
  return rowsOf(field(scope.register, 'platforms')).flatMap((platform): readonly Block[] => {
    const item = platformItem(scope, platform);
    const text = textBlocks(answer(scope, platform, 'text'));
    return item.inlines.length > 0 ? [{ kind: 'list', items: [item] }, ...text] : text;
  });
}

function platformItem(
  scope: RegisterScope,
  platform: View<Register['platforms'][number]>,
): ListItem {
  const name = answer(scope, platform, 'name');
  const url = answer(scope, platform, 'url');
  const between = isGiven(name) && isGiven(url) ? ': ' : '';
  return {
    inlines: [
      ...(isGiven(name) ? plain(`${name.text}${between}`) : []),
      ...(isGiven(url) ? webInlines(url.text) : []),
    ],
    source: name.source,
  };
}
