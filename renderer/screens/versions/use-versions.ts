import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { EarlierVersion } from '../../../shared/bridge/views.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { Result } from '../../../shared/util/result.ts';
import type { Content } from '../../stores/open-file.ts';
import { useStores } from '../../stores/use-stores.ts';

/** The versions of a file, listed anew when the file has another revision; undefined until they are read. */
export function useVersions(
  companyId: string,
  file: FileId,
  revision: string | undefined,
): Result<readonly EarlierVersion[], AppError> | undefined {
  const { history } = useStores();
  const [listed, setListed] = useState<Result<readonly EarlierVersion[], AppError>>();
  useEffect(() => {
    let isWanted = true;
    void history.list(companyId, file).then((result) => {
      if (isWanted) setListed(result);
    });
    return () => {
      isWanted = false;
    };
  }, [history, companyId, file, revision]);
  return listed;
}

/** What one version says; undefined until it is read. */
export function useVersion(
  companyId: string,
  file: FileId,
  id: string,
): Result<Content, AppError> | undefined {
  const { history } = useStores();
  const [read, setRead] = useState<Result<Content, AppError>>();
  useEffect(() => {
    let isWanted = true;
    void history.read(companyId, file, id).then((result) => {
      if (isWanted) setRead(result);
    });
    return () => {
      isWanted = false;
    };
  }, [history, companyId, file, id]);
  return read;
}
