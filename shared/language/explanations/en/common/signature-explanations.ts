export const signatureExplanations = {
  signatures: {
    why: 'Some want a signed copy in the binder. The lines are printed only if you choose them while creating the documents.',
    example:
      'Limited company: managing director Aino Salo, Kotka. Association: the chair and the secretary.',
    mistakes: [
      'Somebody thinks that the document is not valid without a signature. The law requires none.',
      'A signed copy has been put on the website. The public copy needs no signature.',
    ],
  },
  'signatures.name': {
    why: 'The name in print appears below the signature, so that it can still be read years later.',
    example: 'Aino Salo, in full and without abbreviations.',
    mistakes: ['The company’s name is given here. The signatory is always a person.'],
  },
  'signatures.title': {
    why: 'The position shows by what right the person signs for the company.',
    example: 'In a limited company “managing director”, for a sole trader “owner”.',
    mistakes: ['The position is data protection officer although none has been designated.'],
  },
  'signatures.place': {
    why: 'The place comes before the signature, as usual.',
    example: 'Kouvola, without a street address.',
    mistakes: ['The whole address is filled in. The town is enough.'],
  },
  'signatures.date': {
    why: 'The date shows when the signatory approved exactly this content.',
    example: 'A café leaves the field empty and writes the date by hand.',
    mistakes: ['The date is from an old version although the content has changed.'],
  },
};
