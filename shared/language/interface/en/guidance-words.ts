/** Help and findings beside the questions of the form. */
export const guidanceWords = {
  acceptWithReason: 'Accept with a reason',
  reason: 'Why can this stay as it is?',
  reasonHint: 'The reason is kept. It is not shown in the documents.',
  reasonMissing: 'Write a reason first.',
  accept: 'Accept',
  cancel: 'Cancel',
  accepted: (reason: string) => `Accepted: ${reason}`,
  withdraw: 'Withdraw the acceptance',

  leaveOpen: 'I cannot answer',
  states: {
    unknown: 'I do not know yet',
    notUnderstood: 'I do not understand the question',
    notApplicable: 'Does not concern us',
  },
  leftOpen: {
    unknown: 'Left open: I do not know yet',
    notUnderstood: 'Left open: I do not understand the question',
    notApplicable: 'Does not concern us',
  },
  whyNot: 'Why does this not concern your company? You can leave this empty.',
  mark: 'Mark',
  takeUp: 'Remove the mark',

  toConfirm: 'From the template – check',
  confirm: 'Confirm',
  toConfirmHere: (count: number) =>
    count === 1
      ? 'This section has one answer from the template that has not been confirmed.'
      : `This section has ${String(count)} answers from the template that have not been confirmed.`,
  confirmAll: 'Confirm all answers of this section',

  explain: 'What do I write here?',
  why: 'Why do we ask this?',
  example: 'Example',
  mistakes: 'Common mistakes',
  terms: 'Terms',
  wholeGlossary: 'Open the whole glossary',
  law: 'In which law?',

  openMatters: (count: number) =>
    count === 0 ? 'Nothing open' : count === 1 ? '1 open matter' : `${String(count)} open matters`,
  unconfirmed: (count: number) =>
    count === 1
      ? '1 answer from the template not confirmed'
      : `${String(count)} answers from the template not confirmed`,

  /** What one click does about a finding. */
  remedies: {
    replaceWords: 'Replace with the current name',
    removeRepeat: 'Remove the repeated text here',
    removeMarkup: 'Remove the markup',
    joinWords: 'Remove the extra hyphens',
    removePageEdges: 'Remove the page headers and footers',
    removeAuthority: 'Remove the outdated contact details',
    removeIdentityCode: 'Remove the identity code from the text',
    removePassword: 'Remove the password from the list',
    removeMail: 'Remove the email address from here',
    formatBusinessId: 'Correct the format of the Business ID',
    answerTransfers: 'Answer: data are transferred',
    answerDisclosure: 'Answer: data are disclosed',
    answerProfiling: 'Answer: profiling is done',
    useLimit: 'Use the period in the law',
    markNationalId: 'Mark: includes personal identity codes',
    markSpecial: 'Mark: health data',
  },
};
