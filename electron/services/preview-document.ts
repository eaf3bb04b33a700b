import { loadCompany } from './load-company.ts';
import { composeAll } from './render-documents.ts';
import { findTooLongText, selectExport, sourceFiles } from './select-export.ts';
import { writePdfWithTexts } from '../writers/pdf/write-pdf.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { ExportRequest, PaperRequest } from '../../shared/bridge/requests.ts';
import type { PaperPreview } from '../../shared/bridge/views.ts';
import { attachedAnswers } from '../../shared/document/attached-answers.ts';
import { fail, ok } from '../../shared/util/result.ts';

/**
 * The PDF of one paper, made on the way of an export, so that its bytes are those of the file that the
 * export would write; and beside it what stands where on its pages.
 */
export async function previewDocument(
  folder: string,
  paper: PaperRequest,
  date: string,
): Answer<PaperPreview> {
  const view = await loadCompany(folder, paper.companyId);
  if (!view.ok) return view;
  const request = toExport(paper);
  const selection = selectExport(view.value, request);
  if (!selection.ok) return selection;
  const [unread] = selection.value.unread;
  if (unread) return fail(unread.error);
  const tooLong = findTooLongText(view.value, sourceFiles(selection.value));
  if (tooLong) return fail(tooLong);
  const [composed] = composeAll(selection.value, date);
  if (!composed) return fail({ kind: 'nothing-to-export' });
  const { document, options } = composed;
  const answers = attachedAnswers(selection.value.parts, options);
  const { bytes, texts } = await writePdfWithTexts(document, answers);
  return ok({ bytes: new Uint8Array(bytes), texts });
}

function toExport({ document, language, controllerId, ...paper }: PaperRequest): ExportRequest {
  return {
    ...paper,
    documents: [document],
    languages: [language],
    formats: ['pdf'],
    // One notice of several registers is a notice of all of them together.
    together: true,
    controllerIds: controllerId === undefined ? [] : [controllerId],
    folder: '',
  };
}
