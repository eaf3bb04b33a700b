import { documentWords } from '../language/documents/document-words.ts';
import { cleanText } from '../util/clean-text.ts';
import { checkCode } from './check-code.ts';
import type { Paper, PaperContent } from './document.ts';
import { markUnconfirmed } from './draft.ts';
import { composeFooter } from './footer.ts';
import { mapTexts } from './map-texts.ts';

/**
 * The paper of what was composed: its texts cleaned, so that no writer needs to, its check code counted,
 * and what is repeated on every page composed for all writers alike.
 */
export function makePaper({ subject, ...content }: PaperContent): Paper {
  const clean = mapTexts(content, (text) => cleanText(text));
  const { title, subtitle, edition, marking, draft, language } = clean;
  const code = checkCode(clean);
  return {
    ...clean,
    blocks: draft ? markUnconfirmed(clean.blocks, draft.unconfirmed) : clean.blocks,
    checkCode: code,
    runningHead: joined([marking, draft?.title]).toLocaleUpperCase(language),
    footer: composeFooter({
      title,
      subject: cleanText(subject ?? subtitle),
      edition,
      code: documentWords[language].labels.checkCode(code),
    }),
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
