import { loadCompany } from './load-company.ts';
import { renderDocuments } from './render-documents.ts';
import { findTooLongText, selectExport, sourceFiles } from './select-export.ts';
import type { Answer, ExportRequest, PaperRequest } from '../../shared/bridge/contract.ts';
import { fail, ok } from '../../shared/util/result.ts';

/**
 * The PDF of one paper, made on the way of an export, so that its bytes are those of the file that the
 * export would write.
 */
export async function previewDocument(
  folder: string,
  paper: PaperRequest,
  date: string,
): Answer<Uint8Array> {
  const view = await loadCompany(folder, paper.companyId);
  if (!view.ok) return view;
  const request = toExport(paper);
  const selection = selectExport(view.value, request);
  if (!selection.ok) return selection;
  const tooLong = findTooLongText(view.value, sourceFiles(selection.value));
  if (tooLong) return fail(tooLong);
  const [rendered] = await renderDocuments(view.value, selection.value, request, date);
  return rendered
    ? ok(new Uint8Array(rendered.written.bytes))
    : fail({ kind: 'nothing-to-export' });
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
