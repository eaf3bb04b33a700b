export const publicationExplanations = {
  'publication.published': {
    why: 'Once data are on the web, anybody can see and copy them. That is why the privacy notice covers publishing separately.',
    example:
      'A dance school answers “yes”: the names and photos of teachers are on the website, and photos of events are published in social media.',
    mistakes: [
      'A photo is personal data if the person can be recognised, even without a name.',
      'A customer’s silence is not permission to publish the customer’s photo or praise.',
    ],
    help: [
      'Publishing needs a legal basis like any other processing. For photos of customers and children it is usually consent, which can be withdrawn. A child’s photo is agreed on with the guardian.',
      'An employee’s name and work phone may often be on the website when the job requires that people can get in touch. It is good to keep publishing of photos voluntary.',
    ],
  },
  'publication.where': {
    why: 'People should know what is shown about them and where. The text is printed in the privacy notice.',
    example:
      'The names and email addresses of board members are on the association’s website. Photos of events are published there and on Instagram.',
    mistakes: ['Old content is forgotten: photos from years ago are still published.'],
  },
  'publication.optOut': {
    why: 'Consent can be withdrawn, and for many publications a change can be requested. The instruction is printed in the privacy notice.',
    example:
      'Send the address of the photo to the office by email. We remove the photo from the website and social media within two working days.',
    mistakes: [
      'The right to refuse afterwards does not replace consent that should have been asked before publishing.',
      'Do not promise that a photo disappears from the whole web. You can remove only what you published.',
    ],
  },
  platforms: {
    why: 'In a social media channel both the company and the service get data. Readers are told in which channels this happens.',
    example:
      'A café adds Facebook and Instagram, because it sees visitor statistics there and answers messages.',
    mistakes: [
      'A channel is forgotten although customers’ messages are answered there every week.',
      'A mere link to a service does not make it a channel of the company.',
    ],
    help: [
      'A company with a page on Facebook, for example, gets visitor statistics from it. The company and the service may then be joint controllers for the statistics. The terms of the service say how the responsibility is divided. In that case add the service under Joint controllers too.',
    ],
  },
  'platforms.name': {
    why: 'The name is printed in the privacy notice so that readers recognise the channel.',
    example: 'Instagram, @cafebluebell',
    mistakes: ['If the company has two pages in the same service, write the name of each.'],
  },
  'platforms.url': {
    why: 'The address shows readers which page is meant and leads them to the service’s own privacy information.',
    example: 'https://social.example/cafebluebell',
    mistakes: ['Copy the address of the public page, not that of the admin view.'],
  },
  'platforms.text': {
    why: 'Readers learn what the company itself does in the channel and what the service is responsible for.',
    example:
      'We see your name and message when you contact us. In the visitor statistics we see only numbers. The service also uses your data under its own terms.',
    mistakes: ['Do not copy the terms of the service here. Describe what the company does.'],
  },
};
