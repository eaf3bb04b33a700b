import { legalBasisExplanations } from './legal-basis-explanations.ts';
import { specialDataExplanations } from './special-data-explanations.ts';

export const purposesExplanations = {
  purposes: {
    why: 'Data may be used only for purposes stated beforehand. The purposes are the core of both documents, and storage periods and people’s rights depend on them.',
    example:
      'A hair salon: handling bookings (contract), invoicing and bookkeeping (legal obligation), newsletter (consent).',
    mistakes: [
      'All purposes and several bases are put on one row. Make a row for each purpose.',
      'The list includes purposes that may be needed some day. Write only what is really done.',
    ],
    help: [
      'Think of what you do with the data in a week: you take bookings, send invoices, answer questions. Each such task is usually a purpose of its own.',
      'Before you put data to a new use, check whether it is compatible with the original purpose. Tell people about the new purpose before you start.',
    ],
  },
  'purposes.text': {
    why: 'The purpose must be so clear that people understand what is done with their data.',
    example: 'A web shop: “Handling orders, delivery and returns”.',
    mistakes: [
      'The purpose is the name of the register, or just “managing customer relationships”, which does not show what is done.',
      'The purpose is “business development” without saying how customers’ data are used for it.',
    ],
  },
  ...legalBasisExplanations,
  'purposes.directMarketing': {
    why: 'People may always refuse direct marketing, and this right must be stated separately. If you answer yes, the notice includes it.',
    example:
      'A hair salon answers yes for its newsletter. For a reminder of a booked time it answers no, because the message belongs to the service.',
    mistakes: [
      'A message to customers contains an offer but is not seen as marketing.',
      'Consumers get advertising by email without consent. The exception covers only own customers and similar products.',
    ],
    help: [
      'By email and text message, consumers may usually be sent advertising only if they have consented beforehand (section 200 of the Act on Electronic Communications Services).',
      'The exception covers own customers: you got the address in a sale and advertise your own similar products. The customer must be able to refuse easily and free of charge, both when giving the address and in every message.',
      'Companies may be sent marketing unless they have refused it. Marketing by post and by telephone is usually allowed unless the person has refused it.',
    ],
  },
  'purposes.profiling': {
    why: 'Profiling must be recorded because it may matter to the person. It is described more closely under Automated decisions.',
    example:
      'A web shop answers yes if a program suggests products on the basis of earlier purchases. A hair salon that only notes visits answers no.',
    mistakes: [
      'Targeted advertising is not recognised as profiling.',
      'All statistics are taken for profiling. If no single person is assessed, it is not profiling.',
    ],
  },
  ...specialDataExplanations,
  'purposes.subjectIds': {
    why: 'The internal record must show whose data are used for what. The choice also guides the checks.',
    example: 'For wages, a café chooses the group “Employees” but not the group “Job applicants”.',
    mistakes: ['Nothing is chosen. Then the purpose seems to concern everyone.'],
  },
  'purposes.dataIds': {
    why: 'Each purpose may use only the data that it needs. The choice shows what is needed for what.',
    example:
      'For its newsletter, a hair salon chooses the category “Contact details” but not “Service details”.',
    mistakes: [
      'All categories are chosen for all purposes.',
      'A category belongs to no purpose. Then it should not be collected.',
    ],
  },
  'purposes.retentionIds': {
    why: 'The storage period depends on the purpose. In the internal record the period stands beside the purpose.',
    example:
      'For bookkeeping, a web shop chooses the six years of vouchers. For the newsletter it chooses a period that ends when consent is withdrawn.',
    mistakes: [
      'The same long period is chosen for everything because bookkeeping requires it. It concerns only accounting material.',
    ],
  },
  'sectionNotes.purposes': {
    why: 'Here you can write what fits no row of the purposes.',
    example: 'An association: “We do not use members’ data for the marketing of other companies.”',
    mistakes: [
      'The text brings in a new purpose or another legal basis. Add a row for it.',
      'The company reserves the right to use the data for any other purpose.',
    ],
  },
  'sectionNotes.interests': {
    why: 'The notice must state the legitimate interests. Here you can say, for example, where to learn more about the balancing.',
    example:
      'A clothes shop: “On request, we explain how we have weighed our interest against the customer’s rights.”',
    mistakes: [
      'The text belittles the right to object, for example “requests are not usually granted”.',
    ],
  },
};
