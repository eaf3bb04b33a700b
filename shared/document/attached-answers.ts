// The answers that a paper was made from, as they travel inside its PDF.
import { companyForm } from '../forms/company-form.ts';
import { publicPart } from '../forms/public-part.ts';
import { registerForm } from '../forms/register-form.ts';
import { formatVersion } from '../register/envelope.ts';
import { inheritable, resolveRegister } from '../register/inheritance.ts';
import { assertNever } from '../util/assert-never.ts';
import { keepApplicable } from '../forms/applicable-answers.ts';
import type { ComposeOptions, ComposeParts } from './compose/compose-options.ts';

/** A file inside a file. */
export interface Attachment {
  readonly name: string;
  readonly json: string;
}

type Json = Readonly<Record<string, unknown>>;

function chosenRegisters({ registers }: ComposeParts, { registerIds }: ComposeOptions) {
  if (registerIds.length === 0) return registers;
  return registers.filter(({ id }) => registerIds.includes(id));
}

/**
 * What a notice says in public. What registers take from their company stands in the registers, since the
 * company's own list of recipients may name some that this notice does not.
 */
function toPublic(parts: ComposeParts, options: ComposeOptions): Json {
  const company = keepApplicable(companyForm, parts.company);
  const ownFacts = Object.fromEntries(inheritable.map((fact) => [fact, 'no']));
  const registers = chosenRegisters(parts, options).map(({ content }) => {
    const resolved = resolveRegister(company, keepApplicable(registerForm, content));
    const isOmitted = (id: string) =>
      id === 'commonRecipientIds' || (id === 'signatures' && !options.signature);
    return { ...publicPart(registerForm, resolved, isOmitted), inherits: ownFacts };
  });
  return {
    company: publicPart(companyForm, company, (id) => id.startsWith('common.')),
    registers,
  };
}

function toAnswers(parts: ComposeParts, options: ComposeOptions): Json | undefined {
  switch (options.kind) {
    case 'notice':
      return toPublic(parts, options);
    case 'record':
    case 'binder':
      return {
        company: parts.company,
        registers: chosenRegisters(parts, options),
        processor: parts.processor,
      };
    case 'processor-record':
      // The extract for one client leaves the house, and the others are none of its business.
      return options.controllerId === undefined
        ? {
            company: publicPart(companyForm, parts.company, (id) => id.startsWith('common.')),
            processor: parts.processor,
          }
        : undefined;
    case 'blank':
      return undefined;
    default:
      return assertNever(options.kind);
  }
}

/**
 * The answers to put into the PDF of a document: of a notice only what the notice says; undefined for papers
 * without answers and for those that tell an outsider a part of an internal record.
 */
export function attachedAnswers(
  parts: ComposeParts,
  options: ComposeOptions,
): Attachment | undefined {
  const answers = toAnswers(parts, options);
  if (!answers) return undefined;
  const head = { format: 'seloste/answers', formatVersion, document: options.kind };
  return { name: 'seloste.json', json: `${JSON.stringify({ ...head, ...answers }, null, 2)}\n` };
}
