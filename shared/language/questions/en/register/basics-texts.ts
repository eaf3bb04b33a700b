import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts } from '../common/contact-person-texts.ts';

export const basicsTexts = {
  title: 'Basic facts',
  intro: 'Start with what this register is and who is responsible for it.',
  questions: {
    name: {
      label: 'What is the name of the register?',
      hint: 'Use a name that a customer understands, such as Customer register.',
    },
    role: {
      label: 'Do you decide on the use of the data alone or with someone else?',
      hint: 'Joint controllers decide together why and how the data are used.',
      options: {
        controller: 'Alone (controller)',
        jointController: 'Together with someone else (joint controller)',
      },
    },
    intro: {
      label: 'Would you like a short introduction at the start?',
      hint: 'A couple of sentences on what the notice is about. You can leave this empty.',
    },
    'scope.text': {
      label: 'What does the notice cover?',
      hint: 'Fill this in if you need to limit the people or activities that it covers.',
    },
    'scope.sites': {
      label: 'Which websites or premises does the notice cover?',
      hint: 'List the web addresses or premises if the notice covers only those.',
    },
    'scope.services': {
      label: 'Which services does the notice cover?',
      hint: 'List the services, such as a web shop or a loyalty scheme.',
    },
    'doc.createdOn': {
      label: 'When was the notice made?',
      hint: 'The day on which the first version was ready.',
    },
    'doc.updatedOn': {
      label: 'When was the notice last updated?',
      hint: 'Change the date every time the content changes.',
    },
    'doc.version': {
      label: 'Version number',
      hint: 'For example 1.0. Raise the number when the content changes.',
    },
    'inherits.contactPerson': {
      label: 'Is the contact person the same as in the company’s other registers?',
      hint: 'If you answer no, you can give this register a contact person of its own.',
    },
    ...prefixTexts('contactPerson', contactPersonTexts),
    'sectionNotes.controller': {
      label: 'Would you like to add something about the controller?',
      hint: 'The text comes after the details of the controller.',
    },
  },
};
