export const subjectsExplanations = {
  subjects: {
    why: 'Readers see whether the notice concerns them. In the internal record the groups are obligatory.',
    example:
      'A hair salon: customers and guardians of customers under age. A web shop: customers who order, recipients of gifts and holders of a customer account.',
    mistakes: [
      'People who are not customers are forgotten: guardians, recipients of gifts, referees and next of kin.',
      'A company is written as a group. A data subject is always a human being, such as the contact person of a business customer.',
    ],
  },
  'subjects.text': {
    why: 'The name of the group is printed in the documents, and groups are chosen by it for the purposes.',
    example: 'An accounting office: “Contact persons of client companies”.',
    mistakes: [
      'The group is “everyone” or “other persons”.',
      'People are listed by name. Groups belong here, not names.',
    ],
  },
  'subjects.children': {
    why: 'Children need special protection. The group is marked in the internal record, and the app reminds you of the guardian’s consent where needed.',
    example: 'A sports club answers yes for the group “Juniors”. An accounting office answers no.',
    mistakes: [
      'The answer is no although the salon has children among its customers or the club among its members.',
      'Children are informed in the language of adults. A text meant for children must be clear to them.',
    ],
    help: [
      'The law sets an age limit for online services offered directly to children on the basis of consent. In Finland a child can give the consent from the age of 13. For a younger child, the guardian gives or approves it.',
      'The age limit concerns only this situation. It does not mean that the child can make contracts, and it does not concern processing based on law or contract.',
    ],
  },
  'subjects.childAges': {
    why: 'The age decides whose consent counts in an online service. The answer is printed in the internal record.',
    example:
      'A game club with an online sign-up for those aged 10 to 15 chooses “Both”. A driving school chooses “13 to 17”.',
    mistakes: [
      'The age is not known because it is never asked. When consent depends on age, check the age in a way that fits the risk.',
      'A birth date is collected although a question about the age limit would do.',
    ],
  },
  'subjects.guardianConsent': {
    why: 'For a child under 13, reasonable steps must be taken to check that the guardian has given or approved the consent.',
    example:
      'A game club: “The sign-up sends a confirmation link to the guardian’s email. The account opens only after the guardian confirms.”',
    mistakes: [
      'A box “I have my guardian’s permission” ticked by the child is taken to be enough.',
      'Much more data are collected about the guardian than checking needs.',
    ],
  },
  'subjects.employees': {
    why: 'Stricter rules apply to data of employees and job applicants. The answer guides the checks and is not printed.',
    example:
      'A café answers yes for the group “Summer job applicants” and no for the group “Customers”.',
    mistakes: [
      'The employee’s consent is chosen as the basis. In employment it is seldom voluntary.',
      'Data are collected that are not directly necessary for the employment. Not even consent makes them allowed.',
    ],
  },
  'sectionNotes.subjects': {
    why: 'Here you can write what has no question of its own about the groups.',
    example: 'A sports club: “The data of a member under age are given by a guardian.”',
    mistakes: ['The text mentions a new group that is missing from the list.'],
  },
};
