export const securityExplanations = {
  publicSummary: {
    why: 'People want to know that their data are looked after. The text goes into both the privacy notice and the internal record.',
    example:
      '“Only those employees who need the data in their work process them. Everyone signs in with an account of their own, and the connection is encrypted.”',
    mistakes: [
      'The text names versions of programs or places of devices. That helps only an intruder.',
      'Perfect security is promised. Describe instead what is really done.',
    ],
    help: [
      'The controller must protect the data with measures that match the risk. The more sensitive the data, the more measures are needed.',
      'The protection need not be described in public. A short and general description is good practice all the same. The detailed list belongs in the internal record.',
    ],
  },
  manual: {
    why: 'Papers are personal data too when they form part of a register. The text shows that they are not left lying about.',
    example:
      'Hairdresser: “Customer cards are kept in a locked cabinet, and old cards are shredded.”',
    mistakes: [
      'Papers are forgotten because everything important is on the computer. An employment contract in a binder is paper too.',
      'The text says shredder, but the papers go to recycling as they are.',
    ],
  },
  electronic: {
    why: 'Most data are in systems. The text says who has access to them and how the access is protected.',
    example:
      '“Each employee has an account of their own and two-step sign-in. The account is closed when the employment ends.”',
    mistakes: [
      'Everybody uses the same account. Then nobody can find out who has seen the data.',
      'The account of an employee who has left is still open.',
    ],
  },
  measures: {
    why: 'The internal record must hold a general description of the security measures. It is made from this list.',
    example:
      'Accounting office: two-step sign-in (technical), confidentiality agreements with employees (organisational), a locked archive (protection of premises).',
    mistakes: [
      'The list holds only programs. How people work belongs in it too.',
      'The list holds measures that are only planned.',
    ],
    help: [
      'Technical measures are for example encryption, backups, updates, a firewall, logs and two-step sign-in.',
      'Organisational measures are for example instructions, training, confidentiality agreements, review of access rights and an agreed way to act in a personal data breach.',
      'Protection of premises means for example locks, alarms and lockable cabinets. Make sure, too, that the data can be restored from the backup: try it.',
    ],
  },
  'measures.text': {
    why: 'One measure per row is easy to check and to update.',
    example: 'Web shop: “Customer data are backed up every night.”',
    mistakes: [
      'The row holds a password, a door code or the address of a device. Never write those here.',
    ],
  },
  'measures.group': {
    why: 'The internal record sorts the measures by kind. At the same time you see whether a kind is missing.',
    example:
      'A backup is technical, training is organisational and a locked door protects the premises.',
    mistakes: [
      'An instruction is marked technical because it is about a program. It is a way of working.',
    ],
  },
  'measures.public': {
    why: 'Only the company and the authority see the internal record. Everybody sees the public notice.',
    example:
      'A café answers yes for “The staff is trained”. For the type of its alarm it answers no.',
    mistakes: ['All measures are marked public. A few general ones are enough.'],
  },
};
