import { setAnswer } from '../../../shared/register/answer-path.ts';
import { companySchema } from '../../../shared/register/company.ts';
import { processorRecordSchema } from '../../../shared/register/processor-record.ts';
import { registerSchema } from '../../../shared/register/register.ts';
import type { CheckedParts } from '../../../shared/rules/scope.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

/** The example company with other answers, given by file and path: 'registers/uutiskirje#intro'. */
export function editExample(id: string, answers: Readonly<Record<string, unknown>>): CheckedParts {
  const example = exampleWorkspace().find((company) => company.id === id);
  if (!example) throw new Error(`No company ${id} in the example`);
  const edit = <Record_>(file: string, record: Record_): Record_ =>
    Object.entries(answers)
      .map(([key, value]) => ({ place: key.split('#'), value }))
      .filter(({ place }) => place[0] === file)
      .reduce((edited, { place, value }) => setAnswer(edited, place[1] ?? '', value), record);
  const { company, registers, processor } = example;
  // Rows of a case may leave answers out, as a file may.
  return {
    company: companySchema.parse(edit('company', company)),
    registers: registers.map(({ id: registerId, content }) => ({
      id: registerId,
      content: registerSchema.parse(edit(`registers/${registerId}`, content)),
    })),
    processor: processor && processorRecordSchema.parse(edit('processor', processor)),
  };
}
