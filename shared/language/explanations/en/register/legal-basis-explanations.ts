/** Why a purpose is lawful: the legal basis, and what each basis calls for. */
export const legalBasisExplanations = {
  'purposes.basis': {
    why: 'Without a legal basis, personal data may not be processed. The basis is printed in the notice, and people’s rights depend on it.',
    example:
      'A hair salon chooses contract for bookings, legal obligation for keeping invoices, consent for the newsletter and legitimate interest for its cameras.',
    mistakes: [
      'Consent is chosen just in case, although the data are needed anyway. After a withdrawal the processing would have to stop.',
      'Contract is chosen for the contact person of a business customer. That person is not a party to the contract, so legitimate interest usually fits better.',
      'Legal obligation is chosen although the law only allows the processing.',
    ],
    help: [
      'Contract fits when the person orders, books or agrees on something and the data are necessary for it. It also covers preparation that the person asks for, such as an offer.',
      'Legal obligation fits when the law orders the company to do something: keep accounts, report wages or know its customers.',
      'Legitimate interest fits when the company has an acceptable reason, the processing is necessary for it and the person’s interests do not outweigh it. Do the balancing test before you start.',
      'Consent fits when the person can really choose and saying no does no harm. In employment it seldom fits.',
      'Vital interests and public tasks very seldom come up in a small company. A public authority cannot rely on legitimate interest in its tasks.',
      'A person can move data to another service when the basis is consent or contract. A person can object when the basis is legitimate interest or a public task.',
    ],
  },
  'purposes.statute': {
    why: 'When processing is based on law, the act must be named. Its name is printed so that readers can check it.',
    example: 'A café, keeping invoices: “Accounting Act (1336/1997), chapter 2, section 10”.',
    mistakes: [
      'The text says only “legislation”.',
      'The GDPR is named as the act. It does not oblige anyone to process data; some other act does.',
      'The text refers to an act that has been repealed.',
    ],
  },
  'purposes.contractText': {
    why: 'Readers see for which contract the data are needed. The data must be necessary for it.',
    example: 'A cleaning company: “The contract on home cleaning with the customer”.',
    mistakes: [
      'The contract is one between companies. Its contact person is not a party to it.',
      'The contract is used as a ground for advertising, although the service can be given without it.',
    ],
  },
  'purposes.interestText': {
    why: 'People must be told the legitimate interest. It is also where the balancing test begins.',
    example: 'A clothes shop, cameras: “Safety of the staff and prevention of shoplifting”.',
    mistakes: [
      'The text says only “legitimate interest of the company”, not which interest.',
      'The interest is too general, such as “business” or “marketing”.',
    ],
    help: [
      'The interest may be the company’s or someone else’s, such as the customers’. It must be lawful, real and specific enough to be weighed.',
      'In a small company, common ones are protecting property and people, preventing misuse and collecting debts. Others are dealing with contact persons of business customers and looking after the company’s own customer relationships.',
    ],
  },
  'purposes.consentHow': {
    why: 'Consent is valid only if it is asked for in the right way. The notice says how.',
    example:
      'A hair salon: “The customer ticks the box I want the newsletter on the booking form.”',
    mistakes: [
      'Using the service or giving data is taken for consent.',
      'Consent is hidden in terms of use. It must be asked for separately from other matters.',
    ],
    help: [
      'Consent is voluntary, specific and informed. The person gives it by a clear act, such as ticking an empty box.',
      'Ask for separate consents for separate purposes. At the same time, say who you are, what the data are used for and that consent can be withdrawn.',
      'For sensitive data the consent must be explicit: the person says or writes directly that the data may be used.',
    ],
  },
  'purposes.consentProof': {
    why: 'If someone denies having consented, the company must be able to show it. The answer is printed in the internal record only.',
    example:
      'A hair salon: “The newsletter service stores the email address, the time and the text of consent that the form had then.”',
    mistakes: [
      'Only the address is kept, not when and to what consent was given.',
      'No note is made of consent given by word of mouth.',
    ],
  },
  'purposes.withdrawHow': {
    why: 'Consent may be withdrawn at any time, and people must be told so. The way is printed in the notice.',
    example: 'A hair salon: “by the link at the end of the newsletter or by calling us”.',
    mistakes: [
      'Consent is given with one click, but withdrawing takes a letter or a form.',
      'A reason is asked for withdrawing. No reason is needed.',
    ],
  },
  'purposes.balancingTest.necessity': {
    why: 'If the same can be reached with fewer data, the processing is not necessary and legitimate interest is not enough.',
    example:
      'A clothes shop: “There have been repeated thefts in the shop. Locked cabinets and alarms have not been enough.”',
    mistakes: [
      'The reason given is that the data are useful or that others do the same.',
      'No other means have been considered.',
    ],
  },
  'purposes.balancingTest.impact': {
    why: 'Weighing needs both sides. Here you look at the matter through the person’s eyes.',
    example:
      'A clothes shop: “Customers can expect a camera in a shop. Employees are in the picture every day, which may feel like being watched.”',
    mistakes: [
      'The text says “no effects”. Processing always has some effect, even if a small one.',
      'Children, employees or chance visitors are forgotten.',
    ],
  },
  'purposes.balancingTest.safeguards': {
    why: 'Good safeguards reduce the harm and may decide the test.',
    example:
      'A clothes shop: “Fitting rooms, the break room and the workplace at the till are not filmed. Recordings are deleted after 14 days. Only the shopkeeper views them. There is a sign on the door.”',
    mistakes: [
      'Safeguards are listed that are not in use yet.',
      'The only safeguard is something that the law requires anyway, such as making a privacy notice.',
    ],
  },
  'purposes.balancingTest.done': {
    why: 'You can rely on legitimate interest only after weighing it against the person’s interests and rights. The answer stays in the company’s internal record.',
    example: 'A clothes shop did the test before its cameras were installed and answers yes.',
    mistakes: [
      'The test is done only when someone complains.',
      'The answer is yes, but nothing is in writing. Then the test cannot be shown.',
    ],
    help: [
      'First name the interest: what does it achieve, and is it lawful?',
      'Then check necessity: can the same be reached with fewer data or by means that intrude less on privacy?',
      'Finally weigh: what data are processed, can the person expect it, is the person a child or an employee, what harm may come and how is it reduced? If the person’s interests weigh more, the processing may not start on this basis.',
      'For a small company, a note of one page is often enough.',
    ],
  },
  'purposes.balancingTest.on': {
    why: 'The date shows that the test was done before the processing and that it is up to date.',
    example:
      'A clothes shop installed cameras on 10 September 2026 and recorded 2 September 2026 as the date of the test.',
    mistakes: ['The date is years old although cameras or data have been added since.'],
  },
  'purposes.balancingTest.summary': {
    why: 'With the result, the company gives reasons for its choice if the person or the authority asks. It is not published.',
    example:
      'A clothes shop: “Our interest weighs more. Thefts have been repeated, only the sales area is filmed and the sign on the door says so. Little harm is left for customers and employees.”',
    mistakes: [
      'Only the conclusion is recorded, without reasons.',
      'Only the company’s benefit is weighed, not the harm to the person.',
    ],
  },
};
