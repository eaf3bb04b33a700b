export const jointControllersExplanations = {
  jointControllers: {
    why: 'When you decide on the use of the data together, readers must know who all of those responsible are.',
    example:
      'Two sports clubs hold a tournament and keep one list of entries. Each adds the other club to its own notice.',
    mistakes: [
      'The list includes an accounting office or software supplier that follows your instructions. It is a processor and belongs to the recipients.',
      'Your own company is on the list. The notice already names it as a controller.',
    ],
    help: [
      'Joint controllers agree on who informs the data subjects, who answers their requests and who takes care of security. The arrangement must reflect what is really done.',
      'The main points of the arrangement must be made available to the data subjects. The whole agreement need not be published.',
      'The division of work does not limit a person’s rights: a request can be made to any of the joint controllers.',
    ],
  },
  'jointControllers.name': {
    why: 'Every joint controller must be named in the internal record, and data subjects must know who they are.',
    example: '“Ulapan Purjehtijat ry”',
    mistakes: [
      'The name is that of a project, not the official name of the company or association.',
    ],
  },
  'jointControllers.contact': {
    why: 'A person can use their rights against this joint controller too and so needs an address that works.',
    example: '“Satamatie 3, FI-00100 Helsinki, toimisto@ulappa.example”',
    mistakes: [
      'Only a web address is given, and contact details must be looked up there.',
      'The email address belongs to someone who has left the post.',
    ],
  },
  'jointControllers.arrangementSummary': {
    why: 'Joint controllers must agree on their responsibilities openly, and the main points must be made available to the data subjects.',
    example:
      '“Our club takes the entries, gives this notice and answers requests. Ulapan Purjehtijat ry runs the results service and keeps it secure. Each deletes its own lists.”',
    mistakes: [
      'The text says that responsibilities have been agreed, but not who does what.',
      'The text says that only one of you takes requests. A contact point may be named, but the other cannot be ruled out.',
    ],
  },
  'jointControllers.contactPoint': {
    why: 'A shared contact point makes asking easier. The law allows one but does not require it.',
    example: '“Tournament office, turnaus@ulappa.example”',
    mistakes: [
      'The Data Protection Ombudsman is named as the contact point. The Ombudsman is the authority that receives complaints.',
    ],
  },
};
