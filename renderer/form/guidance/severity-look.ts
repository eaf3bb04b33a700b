import type { Severity } from '../../../shared/rules/finding.ts';
import type { IconName } from '../../ui/icons.tsx';
import type { MessageKind } from '../../ui/message.tsx';

/** How a finding of the severity looks: never by colour alone. */
export const severityIcons: Readonly<Record<Severity, IconName>> = {
  error: 'mustFix',
  warning: 'shouldLook',
  info: 'note',
};

export const severityKinds: Readonly<Record<Severity, MessageKind>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
