import { done, type Command } from '../command.ts';
import { templateCatalogue } from '../../../shared/templates/catalogue.ts';
import { ok } from '../../../shared/util/result.ts';

/** seloste templates: the ready registers that `seloste new --template` starts from. */
export const templatesCommand: Command = {
  name: 'templates',
  options: {},
  positionals: [],
  run({ language }) {
    const width = Math.max(...templateCatalogue.map(({ id }) => id.length)) + 2;
    const lines = templateCatalogue.map(
      ({ id, title, summary }) => `${id.padEnd(width)}${title[language]}. ${summary[language]}`,
    );
    const templates = templateCatalogue.map(({ id, title, summary }) => ({ id, title, summary }));
    return Promise.resolve(ok(done(lines.join('\n'), { templates })));
  },
};
