import { registerIdOf, type FileId } from '../../../shared/register/file-content.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';

interface FileNameProps {
  readonly parts: Parts;
  readonly file: FileId;
}

/** The file by the name that the user knows it by. */
export function FileName({ parts, file }: FileNameProps) {
  return useFileName(parts)(file);
}

/** Names files: a register by its own name. */
export function useFileName({ registers }: Parts): (file: FileId) => string {
  const { common } = useInterfaceWords();
  const language = useLanguage();
  return (file) => {
    if (file === 'company' || file === 'processor') return common.files[file];
    const register = registers.find(({ id }) => id === registerIdOf(file));
    return (register && pickText(register.content.name, language)) || common.nameless;
  };
}
