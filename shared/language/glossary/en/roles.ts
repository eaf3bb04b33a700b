import type { roles as finnish } from '../fi/roles.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** Who is who. */
export const roles: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  dataSubject: {
    term: 'data subject',
    text: 'The person whom the data concern, for example a customer, employee, job applicant or visitor of a website. A company is not a data subject, but its contact person is.',
    words: ['data subject'],
  },
  controller: {
    term: 'controller',
    text: 'The one who decides why and how personal data are processed. For a company’s own customer and staff data it is the company itself.',
    words: ['controller'],
  },
  jointControllers: {
    term: 'joint controllers',
    text: 'Two or more who decide together why and how data are processed. They must agree on their responsibilities and tell data subjects the essence of it.',
    words: ['joint controller'],
  },
  processor: {
    term: 'processor',
    text: 'A company or other body that processes data on behalf of the controller and by its instructions. For example, an accounting office that runs the payroll, or the supplier of a booking service.',
    words: ['processor'],
  },
  subProcessor: {
    term: 'sub-processor',
    text: 'A processor’s own subcontractor that processes the same data. The GDPR calls it another processor. It may be used only with the authorisation of the controller.',
    words: ['sub-processor', 'subprocessor'],
  },
  representative: {
    term: 'representative',
    text: 'A person or company in the EU appointed by a company that has no establishment in the EU. A Finnish company needs no representative.',
    words: ['representative'],
  },
  dpo: {
    term: 'data protection officer',
    text: 'An expert designated by the company, who advises on data protection and monitors it. Some companies must have one. An ordinary contact person is not a data protection officer, and the officer is not an authority.',
    words: ['data protection officer', 'DPO'],
  },
  ombudsman: {
    term: 'Data Protection Ombudsman',
    text: 'The supervisory authority for data protection in Finland. It receives complaints, and personal data breaches are notified to its office. A company’s own expert is its data protection officer.',
    words: ['Data Protection Ombudsman', 'Ombudsman'],
  },
  supervisoryAuthority: {
    term: 'supervisory authority',
    text: 'An authority that supervises data protection. Every EU country has its own. In Finland it is the Data Protection Ombudsman.',
    words: ['supervisory authorit'],
  },
  recipient: {
    term: 'recipient',
    text: 'Anybody to whom data are given: a processor, another company or an authority. Your own employees are not recipients.',
    words: ['recipient'],
  },
};
