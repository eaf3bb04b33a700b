export const rightsExplanations = {
  channels: {
    why: 'Using one’s rights must be made easy. The chosen ways go into the privacy notice.',
    example: 'A hairdresser chooses email, telephone, post and visiting.',
    mistakes: [
      'A signed form is required. In Finland that has led to an administrative fine.',
      'An online form is chosen that nobody follows.',
    ],
    help: [
      'A request is a request, whichever way it comes. A message to customer service or to an employee must be handled too, even if it does not come the way you hoped.',
      'A request is answered without undue delay and within one month at the latest. The time may be extended by two months if the request is difficult or there are many. People are told of the extension and its reason within the first month.',
    ],
  },
  formAt: {
    why: 'A form is of no use if it cannot be found. Its place goes into the privacy notice beside the form.',
    example: 'A web shop: “https://shop.example/my-data”.',
    mistakes: ['The address leads to the front page, where the form has to be looked for.'],
  },
  how: {
    why: 'A clear address saves time for both, and the request reaches the right person.',
    example:
      '“Send your request to privacy@salonsuvi.example. Give your name and say which service it concerns.”',
    mistakes: [
      'People are asked why they want to see or erase their data. Usually you may not require reasons.',
      'A fee is announced. A request is free, unless it is manifestly unfounded or excessive.',
    ],
  },
  identification: {
    why: 'Data must not be given to the wrong person. Nor may you ask for too much.',
    example:
      '“We answer to the address that we already know. If the address is new, we call the number we have.”',
    mistakes: [
      'A picture of the identity card is always asked for. You may ask for more only if there is reason to doubt.',
      'People are identified by the personal identity code alone. The law forbids it, even together with the name.',
    ],
    help: [
      'Mostly it is enough that the request comes from a known address or from a signed-in user. The more sensitive the data, the more careful you should be.',
      'If you have reasonable doubts about who is asking, you may ask for more. Ask only for what you need and erase it when the matter is settled.',
    ],
  },
  language: {
    why: 'Readers know in which language they easily get an answer.',
    example: 'Café: “Finnish, Swedish and English”.',
    mistakes: [
      'The text says that requests are accepted only in Finnish. Language must not be an obstacle.',
    ],
  },
  access: {
    why: 'Everyone may ask what is known about them and get a copy. The right does not depend on the legal basis.',
    example: 'Web shop: “You also see your orders and contact details in your own account.”',
    mistakes: [
      'Only some of the data are promised. The right usually covers all data about the person, notes too.',
      'The copy is sent so that data about other people can be seen.',
    ],
  },
  rectification: {
    why: 'Wrong data can do harm. People may always ask for them to be corrected and completed.',
    example: 'Sports club: “You can correct your address yourself on the members’ pages.”',
    mistakes: [
      'The correction is made in only one system. Other recipients may have the same data.',
    ],
  },
  erasure: {
    why: 'Data must not be kept for nothing. Some must still be kept by law, and it is fair to say so.',
    example:
      'Web shop: “Because of the Accounting Act we keep invoices for six years from the end of the year in which the financial year ended.”',
    mistakes: [
      'The text promises to erase everything at once. The law may oblige you to keep some.',
      'The right to refuse is reserved without a reason. A refusal needs a reason named in the law.',
    ],
    help: [
      'Erasure may be requested for example when the data are no longer needed, when consent is withdrawn or when the data have been processed unlawfully.',
      'The right does not apply where the law obliges you to keep the data or they are needed for a legal claim. This is often so with invoices and wages.',
    ],
  },
  restriction: {
    why: 'People may ask that their data are only kept and not used. This is done for example while their accuracy is checked.',
    example: '“We mark the data in the system, and they are not used during that time.”',
    mistakes: ['Restriction is mixed up with erasure. Restricted data are not destroyed.'],
  },
  portability: {
    why: 'People may take the data they gave to another service. The right exists when the basis is consent or contract and the processing is automated.',
    example: 'Web shop: “You get your orders as a CSV file.”',
    mistakes: [
      'The right is promised although the basis is law or a legitimate interest. Then it does not exist.',
      'The data are given as a picture or on paper. Another system cannot read them.',
    ],
  },
  objection: {
    why: 'People may object to processing based on legitimate interest or public interest. The notice must state this clearly and apart from other information.',
    example:
      'Café: “If you object to the processing, tell us about your situation at info@cafecinnamon.example.”',
    mistakes: [
      'A reason is required for refusing direct marketing. It may always be refused without a reason.',
      'The right is mentioned although all processing is based on law or contract.',
    ],
  },
  withdrawal: {
    why: 'Consent may be withdrawn at any time. It must be as easy as giving it.',
    example:
      'Web shop: “You can withdraw all your consents at once in the settings of your account.”',
    mistakes: [
      'Withdrawing takes a letter although consent was given with one click.',
      'The text says that withdrawing makes the earlier processing unlawful. It does not.',
    ],
  },
  complaint: {
    why: 'Everyone has the right to complain to the authority. Every notice must say so.',
    example: '“Please contact us first. You may still lodge a complaint at any time.”',
    mistakes: [
      'The text requires people to settle the matter with the company first. They may complain at once.',
      'An old address of the authority is written. The current one is printed for you.',
    ],
  },
  extra: {
    why: 'Sometimes a service has a right or a way of working that fits no other question.',
    example: 'Association: “You can ask that your name is not shown in the members’ magazine.”',
    mistakes: [
      'A right is promised that this processing does not give. A promise binds.',
      'The standard text is repeated in other words. Readers do not know which one holds.',
    ],
  },
};
