// Rules of the list that no answers can break in Seloste, each with the reason. Together with the rules of
// rule-table.ts they are the whole list: a test counts them.

/** Ids of the list that are no rule here, and why. */
export const unusedRules: Readonly<Record<string, string>> = {
  'AUT-02':
    'The notice always prints the right to complain and the authority; no answer turns it off.',
  'RGT-09':
    'Wherever there is a right to object, the notice prints it in a box of its own, Art. 21(4).',
  'RGT-10':
    'The notice prints the contact of the controller and the month of Art. 12(3) by itself.',
  'REC30-01': 'Nothing hides the internal record, whatever the number of employees.',
  'LEAK-01': 'Forms say which paper prints an answer, and tests hold every paper to it.',
};
