import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { securityExplanations as commonExplanations } from '../common/security-explanations.ts';

export const securityExplanations = {
  'inherits.security': {
    why: 'Skyddet är oftast detsamma i hela företaget, så det beskrivs en gång. Svaret syns inte i dokumenten.',
    example:
      'Ett kafé svarar ”ja” i kundregistret. I personalregistret svarar det ”nej” eftersom uppgifterna om hälsa finns i ett låst skåp som bara företagaren kommer åt.',
    mistakes: [
      'Känsliga uppgifter behöver ofta ett starkare skydd än andra. Då räcker den gemensamma beskrivningen inte.',
    ],
  },
  ...prefixTexts('security', commonExplanations),
  'sectionNotes.security': {
    why: 'Här passar det som bara gäller skyddet av det här registret och som får vara offentligt.',
    example: 'Bara företagaren och hennes ställföreträdare får titta på kamerainspelningarna.',
    mistakes: [
      'Texten är offentlig. Namn på program, krypteringsmetoder och uppgifter om larm hjälper en inkräktare.',
    ],
  },
};
