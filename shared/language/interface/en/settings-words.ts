import type { Translated } from '../../translated.ts';
import type { settingsWords as finnish } from '../fi/settings-words.ts';

export const settingsWords: Translated<typeof finnish> = {
  title: 'Settings',
  back: 'Back',
  language: 'In which language do you want to use Seloste?',
  languageHint:
    'Menus, questions and instructions are in this language. You choose the language of the documents when you create them.',
  answerLanguages: 'In which languages do you write your answers?',
  answerLanguagesHint:
    'Each text is asked separately in the languages that you choose. What is written in a language that you take away here stays in the file.',
  theme: 'Appearance',
  themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
  folder: 'Data folder',
  folderBody: 'Each company has a folder of its own in this folder.',
  chooseFolder: 'Change the folder',
  typeFolder: 'Path of the folder',
  typeFolderHint:
    'The window for choosing a folder is not available. Write the whole path. The folder must exist already.',
  useFolder: 'Use this folder',
  version: (version) => `Seloste ${version}`,
  offline: 'Seloste does not use the internet. Your data stay on this computer.',
  keys: 'Keyboard shortcuts',
  keyList: [
    ['Ctrl+S', 'Save now'],
    ['Ctrl+Z', 'Undo'],
    ['Ctrl+Shift+Z', 'Redo'],
    ['Alt+Page Down', 'Next section'],
    ['Alt+Page Up', 'Previous section'],
    ['F9', 'Show or hide the document'],
    ['F1', 'Open the glossary'],
  ],
};
