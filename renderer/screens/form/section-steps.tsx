import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import type { Task } from './form-setup.ts';

interface SectionStepsProps {
  readonly previous: Task | undefined;
  readonly next: Task | undefined;
  readonly onOpen: (sectionId: string) => void;
  /** After the last section: to the papers. */
  readonly onFinish: (() => void) | undefined;
}

/** Back to the section before, on to the next one, and after the last one to the papers. */
export function SectionSteps({ previous, next, onOpen, onFinish }: SectionStepsProps) {
  const { editor } = useInterfaceWords();
  return (
    <div className="section-steps">
      {previous && (
        <Button
          icon="chevronLeft"
          aria-label={editor.previousTo(previous.title)}
          onPress={() => {
            onOpen(previous.id);
          }}
        >
          {editor.previous}
        </Button>
      )}
      {next && (
        <Button
          look="main"
          iconAfter="chevronRight"
          aria-label={editor.nextTo(next.title)}
          onPress={() => {
            onOpen(next.id);
          }}
        >
          {editor.next}
        </Button>
      )}
      {!next && onFinish && (
        <Button look="main" iconAfter="chevronRight" onPress={onFinish}>
          {editor.toExport}
        </Button>
      )}
    </div>
  );
}
