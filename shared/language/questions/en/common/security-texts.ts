export const securityTexts = {
  publicSummary: {
    label: 'How are the data protected?',
    hint: 'Describe the main points in a couple of sentences. Reveal no details that would help an intruder.',
  },
  manual: {
    label: 'How are papers protected?',
    hint: 'For example: papers are kept in a locked cabinet. Leave empty if there are no papers.',
  },
  electronic: {
    label: 'How are electronic data protected?',
    hint: 'For example: everyone has an account of their own and only the access rights they need.',
  },
  measures: {
    label: 'Which security measures are in use?',
    hint: 'List at least one technical and one organisational measure. The list goes into the internal record.',
  },
  'measures.text': {
    label: 'Security measure',
    hint: 'For example multi-factor authentication, backups or training of the staff.',
  },
  'measures.group': {
    label: 'What kind of measure is it?',
    hint: 'A technical measure is in devices and programs, an organisational one is a way of working.',
    options: {
      technical: 'Technical',
      organisational: 'Organisational',
      physical: 'Protection of premises',
    },
  },
  'measures.public': {
    label: 'May the measure be made public?',
    hint: 'Only a measure marked as public goes into the privacy notice.',
  },
};

export const securityRowTexts = { add: 'Add a security measure', untitled: 'New security measure' };
