import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { contactPersonExplanations } from '../common/contact-person-explanations.ts';

export const basicsExplanations = {
  name: {
    why: 'The name tells this register apart from the others. Readers see at once whether the notice concerns them.',
    example: 'A hair salon: “Booking register”. A web shop: “Customer register of the web shop”.',
    mistakes: [
      'The name is the name of a program that customers do not know.',
      'Customers and employees are put in the same register. Make a register for each.',
    ],
  },
  role: {
    why: 'The controller is responsible for lawful processing. If several decide, each must be named and readers must be told how responsibilities are shared.',
    example:
      'A café chooses “Alone” although an accounting office runs its payroll: the café decides and the office follows its instructions. Two sports clubs that hold a tournament together and keep one list of participants choose “Together with someone else”.',
    mistakes: [
      'A service provider is marked as a joint controller although it only stores data on your behalf. It is a processor.',
      'A partner is left out although the shared register was planned with it.',
    ],
    help: [
      'The controller decides why and how personal data are processed. Usually this is the company itself: the salon decides what is noted about customers and what the data are used for.',
      'A processor processes data on behalf of another and on its instructions. Accounting offices, suppliers of booking systems and hosting providers are often processors. They are listed as recipients.',
      'Joint controllers decide on purposes and means together. Using the same data is not enough: if each uses them for its own purposes, both are independent controllers. Visitor statistics of a social media page may create joint responsibility with the service.',
    ],
  },
  intro: {
    why: 'Information about processing must be concise and easy to understand. An introduction helps the reader to start, but the law does not require one.',
    example:
      'A hair salon: “Here we say what data we keep when you book a time, what we use them for and how you can check your own data.”',
    mistakes: [
      'The introduction promises more than the notice says, for example that the data are completely safe.',
      'The introduction says that readers accept the notice by using the service. A notice gives information; it is not accepted.',
    ],
  },
  'scope.text': {
    why: 'Readers must see whether the notice concerns them. A limit is needed when the company has several notices.',
    example:
      'A web shop: “This notice concerns customers of the web shop. The cameras in our store have a notice of their own.”',
    mistakes: [
      'The limit leaves out processing that no other notice covers.',
      'The field contains terms of use. They do not belong in a notice.',
    ],
  },
  'scope.sites': {
    why: 'If the company has many websites or premises, readers know which of them belong here.',
    example:
      'A café: “The market square shop, the beach café and the website kahvilakielo.example”.',
    mistakes: [
      'A new place of business or a campaign page is missing from the list.',
      'The list includes another company’s website, over which you do not decide.',
    ],
  },
  'scope.services': {
    why: 'One company may offer several services that use data in different ways. Readers see here which service is meant.',
    example: 'A web shop: “The web shop, the customer account and the loyalty scheme”.',
    mistakes: [
      'The list includes a service that is no longer offered.',
      'The service goes by an internal name that customers do not recognise.',
    ],
  },
  'doc.createdOn': {
    why: 'The date shows since when the document has existed. A company must be able to show that it has met its obligations.',
    example:
      'A sole trader opened for business at the beginning of June and made the notice before that, on 28 May 2026.',
    mistakes: [
      'The date is changed at every update. An update has a date of its own.',
      'An old notice still has a date before 25 May 2018, when the GDPR began to apply. Go through all of its content.',
    ],
  },
  'doc.updatedOn': {
    why: 'The date shows whether the notice is up to date. The notice and the internal record get the same date.',
    example:
      'A hair salon changed its booking system on 12 October 2026 and updated the notice on the same day.',
    mistakes: [
      'The content changes but the date does not. Then nobody knows which version is newer.',
      'The date of the update is earlier than the date of creation.',
    ],
  },
  'doc.version': {
    why: 'The number shows whether a printed or sent notice is the current one. The law does not require a number.',
    example:
      'The first version is 1.0. When a new accounting office is added, it becomes 1.1. When the whole notice is rewritten, it becomes 2.0.',
    mistakes: ['Two different contents have the same number.'],
  },
  'inherits.contactPerson': {
    why: 'The contact person is written once in the company’s details. Here you can use the same person or choose another.',
    example:
      'A café answers yes: the owner handles all questions. A larger company answers no for its staff register, because the payroll clerk is responsible for it.',
    mistakes: [
      'The answer is no and the same details are written again. Changes must then be made in two places.',
    ],
  },
  ...prefixTexts('contactPerson', contactPersonExplanations),
  'sectionNotes.controller': {
    why: 'The name and contact details of the controller must always be given. Here you can write what has no question of its own.',
    example:
      'An association: “The board of the association carries out the tasks of the controller.”',
    mistakes: [
      'The text repeats the name and address, which are printed anyway.',
      'The contact person is called a data protection officer although none has been designated.',
    ],
  },
};
