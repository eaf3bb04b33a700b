import { useCallback, useState } from 'react';
import { useMedia } from '../../services/use-media.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';

interface PreviewOpen {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Folds the papers away where they cover the form. */
  readonly giveWay: () => void;
}

/**
 * Whether the papers are in sight. Beside the form the choice is remembered; in a narrow window, where
 * they cover the form, they start folded away each time.
 */
export function usePreviewOpen(): PreviewOpen {
  const hasRoom = useMedia('(min-width: 75rem)');
  const stores = useStores();
  const { previewOpen } = useSettings().settings;
  const [isOver, setOver] = useState(false);
  const toggle = () => {
    if (hasRoom) void stores.settings.save({ previewOpen: !previewOpen });
    else setOver(!isOver);
  };
  const giveWay = useCallback(() => {
    setOver(false);
  }, []);
  return { isOpen: hasRoom ? previewOpen : isOver, toggle, giveWay };
}
