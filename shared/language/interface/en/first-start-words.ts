import type { Translated } from '../../translated.ts';
import type { firstStartWords as finnish } from '../fi/first-start-words.ts';

export const firstStartWords: Translated<typeof finnish> = {
  title: 'Welcome',
  intro:
    'Seloste asks how your company processes personal data and makes finished documents of your answers. Everything stays on this computer.',
  language: 'In which language do you want to use Seloste?',
  languageHint:
    'You also start writing your answers in this language. You can change both later in the settings.',
  whoLabel: 'Who are you?',
  who: {
    entrepreneur: 'An entrepreneur or an employee of a company',
    office: 'An accounting office or someone else who writes notices for clients',
  },
  nameLabel: {
    entrepreneur: 'The name of your company',
    office: 'The name of your first client company',
  },
  nameHint: 'Write the name as it stands in the Trade Register. You can change it later.',
  example: 'The notice that you will get',
  exampleNote: 'An example from a fictional café. Your own notice will have your own answers.',
  start: 'Start',
  folder: (path) => `The answers are saved in the folder ${path}.`,
  chooseFolder: 'Choose another folder',
};
