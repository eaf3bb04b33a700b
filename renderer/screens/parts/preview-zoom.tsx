import { useInterfaceWords } from '../../services/interface-language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import './preview-zoom.css';

interface PreviewZoomProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const step = 0.125;
const smallest = 0.625;
const largest = 1.75;

/** Makes the paper smaller or larger. */
export function PreviewZoom({ zoom, onZoom }: PreviewZoomProps) {
  const { editor } = useInterfaceWords();
  return (
    <div className="preview-zoom">
      <IconButton
        icon="minus"
        label={editor.smaller}
        isDisabled={zoom <= smallest}
        onPress={() => {
          onZoom(zoom - step);
        }}
      />
      <IconButton
        icon="plus"
        label={editor.larger}
        isDisabled={zoom >= largest}
        onPress={() => {
          onZoom(zoom + step);
        }}
      />
    </div>
  );
}
