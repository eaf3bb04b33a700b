export const automatedExplanations = {
  'automated.profiling': {
    why: 'You must be open about profiling. If there is none, the notice says that too.',
    example:
      'A flower shop answers “no”: every subscriber gets the same newsletter. A web shop that recommends products by purchase history answers “yes”.',
    mistakes: [
      'Targeted advertising and recommendations are usually profiling, even when a ready-made tool does it.',
      'Sorting customers by town for a mailing does not yet evaluate a person.',
    ],
    help: [
      'Profiling means processing personal data automatically in order to evaluate a person: interests, buying habits, ability to pay, health, performance at work or movements (Article 4(4)).',
      'Profiling is allowed when it has a legal basis and people are told about it. Profiling for direct marketing can always be refused. Profiling is not the same as an automated decision, which is asked about below.',
    ],
  },
  'automated.profilingText': {
    why: 'Readers should understand what is concluded about them and what follows. The text is printed in the privacy notice.',
    example:
      'The web shop sees which products you have bought and viewed, and shows recommendations based on them. Profiling does not affect prices.',
    mistakes: [
      '“Data may be used to develop the service” says nothing about profiling.',
      'If the profiling serves marketing, remember to mention the right to refuse it.',
    ],
  },
  'automated.art22': {
    why: 'The law limits decisions that a machine makes alone. The notice states your answer in either case.',
    example:
      'Almost every small company answers “no”. A shop whose program rejects an application for instalments without anybody looking at it answers “yes”.',
    mistakes: [
      'Targeting a newsletter is usually not such a decision, so the answer is “no”.',
      'A human does not really take part by only confirming the machine’s proposal without the power to change it.',
    ],
    help: [
      'The question concerns decisions that a machine makes alone (Article 22). The decision must also have legal effects or affect the person in a similarly significant way. Examples are refusing credit or sifting out job applicants by a program.',
      'Such a decision is allowed for three reasons only. It is necessary for a contract with the person, the law allows it, or the person has given explicit consent. The limits are tighter still for special categories of data, such as data on health.',
    ],
  },
  'automated.logic': {
    why: 'People have the right to an understandable explanation of how the program reaches its result.',
    example:
      'The program compares the sum of the order with earlier late payments. If the previous invoice is more than 30 days late, payment by invoice is not offered.',
    mistakes: [
      'No formula or source code is needed. What is needed is an explanation that the customer understands.',
      '“We use artificial intelligence” explains nothing. Say which data decide.',
    ],
  },
  'automated.significance': {
    why: 'Readers should know what the decision means to them, so that they can act on it if need be.',
    example:
      'If payment by invoice is not offered, you can still pay by card. The decision does not affect your other orders.',
    mistakes: ['Do not mention only the benefits. Harmful consequences must be stated too.'],
  },
  'automated.condition': {
    why: 'Without one of these three grounds an automated decision may not be made.',
    example:
      'A web shop chooses explicit consent: the customer asks for an instant decision separately and may also choose to have a human handle the application.',
    mistakes: [
      'Necessary for a contract does not mean convenient. If a human could decide within a reasonable time, the condition is usually not met.',
      'Accepting general terms is not explicit consent.',
    ],
  },
  'automated.humanReviewHow': {
    why: 'People have the right to demand that a human handles the matter, to state their view and to contest the decision.',
    example:
      'Call customer service or write to customer@spruceshop.example. A salesperson reviews the decision within two working days.',
    mistakes: [
      'An address that only a machine answers is not enough.',
      'The reviewer must have the power to change the decision.',
    ],
  },
  'sectionNotes.automated': {
    why: 'Here you can add what helps to understand the automated processing. The text is printed in the privacy notice.',
    example:
      'The system sends a reminder of the booked time automatically. It does not evaluate the customer.',
    mistakes: ['Do not describe a decision here that you denied in the earlier answers.'],
  },
};
