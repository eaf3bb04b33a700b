import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  commonRecipientIds: {
    why: 'The same partners often serve all registers. They are written once in the company’s details and chosen here.',
    example:
      'For its customer register, a café chooses the supplier of the till system and the accounting office. It chooses occupational health care for the staff register only.',
    mistakes: [
      'All are chosen although some do not get data of this register.',
      'The same recipient is added again to the list below.',
    ],
  },
  recipients: {
    why: 'People must be able to know where their data end up. Services that act on your behalf are recipients too.',
    example:
      'A web shop: the supplier of the shop platform, the payment service, the delivery company, the newsletter service and the accounting office.',
    mistakes: [
      'Cloud services are forgotten: email, calendar, file storage and newsletter software.',
      'The text says only “partners”. Say at least what kind they are.',
      'Your own employees are added. They are not recipients when they process data in their work.',
    ],
    help: [
      'Go through the programs in which the data are and the places to which they are sent. Invoices, payroll, advertising, backups and technical support reveal most recipients.',
      'A processor processes data on your behalf and only on your instructions. An independent controller, such as a delivery company or an insurance company, uses the data for a task of its own. Disclosing data to it needs a ground of its own.',
      'Give the name if you can. If names change often, describe the category so closely that readers understand the field of business. A person who asks for their own data can usually learn the names of the recipients as well.',
      'An authority that gets data for a particular inquiry under the law is not a recipient in the sense of the law. Regular reports, such as those to the Tax Administration, are worth telling.',
    ],
  },
  ...prefixTexts('recipients', recipientExplanations),
  'recipients.dataIds': {
    why: 'Each gets only the data that it needs. The internal record shows what goes where.',
    example: 'A web shop chooses contact details for the delivery company, but not order history.',
    mistakes: [
      'All categories are chosen for everyone. Then the list does not show if someone gets too much.',
    ],
  },
  'noDisclosure.claimed': {
    why: 'If nobody gets the data, or only the recipients that you list, you may say so. Without an answer the notice claims nothing.',
    example:
      'A small association that keeps its member list on its own computer answers yes. A web shop answers no, because the delivery company and the payment service get data.',
    mistakes: [
      'The text says that data are not disclosed and then lists those to whom they are disclosed.',
      'It is forgotten that a cloud service is a recipient although it acts on your behalf.',
    ],
  },
  'noDisclosure.text': {
    why: 'In your own words you can say more closely what you promise. If you leave this empty, the notice gets a ready sentence.',
    example:
      'A hair salon: “We do not give your data to others for their own use. The supplier of the booking system processes them only on our behalf.”',
    mistakes: [
      'The text promises “never to anyone”. The law may oblige you to give data.',
      'The promise does not match what is said about the recipients.',
    ],
  },
  'noDisclosure.exceptions': {
    why: 'The promise holds only if its exceptions are stated.',
    example: 'An association: “We give data to the police if the law obliges us to.”',
    mistakes: [
      'The exceptions are so wide that nothing remains of the promise.',
      'A regular disclosure is written as an exception. Add the one who gets the data to the recipients.',
    ],
  },
  'sectionNotes.recipients': {
    why: 'Here you can write what concerns disclosure but no single recipient.',
    example:
      'A web shop: “If the company is sold, customer data pass to the new owner only as far as the law allows.”',
    mistakes: [
      'A service is mentioned here but missing from the recipients.',
      'The company reserves the right to disclose data for any purpose.',
    ],
  },
};
