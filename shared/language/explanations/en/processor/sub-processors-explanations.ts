import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

const { country } = recipientExplanations;

export const subProcessorsExplanations = {
  subProcessors: {
    why: 'Clients must know who else processes their data. A sub-processor may be used only with the client’s authorisation.',
    example: 'Accounting office: the supplier of its payroll program and an electronic archive.',
    mistakes: [
      'The sub-processor changes and the client is not told.',
      'A program is not counted as a sub-processor although its supplier keeps the data.',
    ],
    help: [
      'The authorisation may be specific or general. Under a general one, you announce changes in advance and the client may object to them.',
      'The sub-processor is bound by the same duties as you. You answer to the client for what the sub-processor does.',
    ],
  },
  ...prefixTexts('subProcessors', {
    name: {
      why: 'The name shows the client where its data are.',
      example: 'The supplier of the payroll program: “Palkkapilvi Oy”.',
      mistakes: ['The name is that of a program, and nobody knows who supplies it.'],
    },
    category: {
      why: 'The category shows the client in a word what the company does.',
      example: 'Palkkapilvi Oy: “supplier of a payroll program”.',
      mistakes: ['The category is “subcontractor”. It does not say what the company does.'],
    },
    purpose: {
      why: 'The client understands why the sub-processor is needed and can accept it.',
      example: '“Calculating wages and sending payslips”',
      mistakes: ['The description is so wide that nobody sees what the data are used for.'],
    },
    country,
    'dpa.signed': {
      why: 'The sub-processor must be bound to the same duties as you have agreed with the client.',
      example:
        'An accounting office answers yes: the terms of its payroll program have an annex on personal data.',
      mistakes: ['The sub-processor’s terms are looser than what the client has been promised.'],
    },
    'dpa.on': {
      why: 'The date helps you find the right agreement if the client or the authority asks for it.',
      example: 'An accounting office accepted the terms of its payroll program on 2 January 2026.',
      mistakes: ['The date is guessed. Check it in the agreement.'],
    },
  }),
};
