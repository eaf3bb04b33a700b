import { Button } from '../../ui/button.tsx';
import { useGuidanceFrame } from './guidance.ts';
import './guidance.css';

interface ConfirmSectionProps {
  readonly sectionId: string;
  readonly paths: readonly string[];
}

/** One step for all answers of a section that wait to be confirmed; it stands after the last of them. */
export function ConfirmSection({ sectionId, paths }: ConfirmSectionProps) {
  const frame = useGuidanceFrame();
  if (!frame || paths.length === 0) return undefined;
  const { words, actions } = frame;
  return (
    <div className="confirm-section">
      <p>{words.toConfirmHere(paths.length)}</p>
      <Button
        icon="check"
        onPress={() => {
          document.getElementById(`section-${sectionId}`)?.focus({ preventScroll: true });
          actions.onConfirm(paths);
        }}
      >
        {words.confirmAll}
      </Button>
    </div>
  );
}
