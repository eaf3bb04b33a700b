export const cookiesExplanations = {
  used: {
    why: 'Visitors must be told if something is stored on their device. The answer decides whether we ask more about cookies.',
    example:
      'A hairdresser with online booking and a visitor counter answers yes. A plain page with contact details may answer no.',
    mistakes: [
      'The answer is no although the page has an embedded video, map or visitor counter. They often set cookies.',
      'Nobody has checked in the browser or asked the maker of the website.',
    ],
    help: [
      'A cookie is a small file that a website stores on the visitor’s device. The same rule covers other storing and reading on the device, for example the browser’s storage.',
      'Without consent you may store only what is strictly necessary to transmit a message or for a service that the visitor asks for. For anything else you ask first.',
      'Cookies are supervised by the Finnish Transport and Communications Agency Traficom. Personal data collected with cookies are supervised by the Data Protection Ombudsman.',
    ],
  },
  text: {
    why: 'Visitors should understand what their device is used for.',
    example:
      'Web shop: “Cookies make the basket work and show us which pages are of interest. We collect statistics only with your consent.”',
    mistakes: [
      'The text says that visitors accept cookies by browsing on. That is not consent.',
      'The text says only what cookies are, not what this website uses them for.',
    ],
  },
  items: {
    why: 'For each cookie visitors are told its purpose, its lifetime and who receives the data.',
    example:
      'Web shop: the basket cookie (necessary), choice of language (functional) and visitor statistics (analytics).',
    mistakes: [
      'The list has been copied from another website.',
      'Cookies of a removed plug-in are still on the list, and the new ones are missing.',
    ],
  },
  'items.name': {
    why: 'With the name, visitors find the cookie in their own browser.',
    example: 'The cookie of the basket is called “cart_id”.',
    mistakes: ['The name of the service is given here. One service may have many cookies.'],
  },
  'items.provider': {
    why: 'Visitors see whether the data stay with you or somebody else receives them.',
    example: 'Basket cookie: “our own website”. Visitor statistics: “Kävijäkello Oy”.',
    mistakes: ['Another company’s cookie is marked as your own because it is on your page.'],
  },
  'items.purpose': {
    why: 'A visitor who knows the purpose can decide whether to consent.',
    example: '“Remembers what is in the basket.”',
    mistakes: ['The purpose is “better user experience”. It does not say what the cookie does.'],
  },
  'items.category': {
    why: 'The type decides whether consent is needed. Only necessary cookies do without.',
    example: 'Basket: necessary. Visitor statistics: analytics. Targeted advertising: marketing.',
    mistakes: [
      'Visitor statistics are marked as necessary. Useful to the owner is not the same as necessary.',
    ],
  },
  'items.duration': {
    why: 'Visitors must be told how long the cookie lasts.',
    example: 'Basket cookie: for the session, because it goes away when the browser is closed.',
    mistakes: [
      'The lifetime is guessed. The developer tools of the browser or the cookie tool show it.',
      'The cookie lasts for years although its purpose does not call for that.',
    ],
  },
  'items.country': {
    why: 'If the data end up outside the EU and the EEA, visitors must be told and the transfer needs a ground.',
    example:
      'A cookie of your own website: Finland. A cookie of an American statistics service: United States.',
    mistakes: ['The cookie’s country is the United States, but no transfers are mentioned.'],
  },
  consentTool: {
    why: 'Consent must be asked before any cookie other than a necessary one is stored.',
    example:
      '“With a cookie banner. Accept, Refuse and Settings stand side by side, and nothing is chosen in advance.”',
    mistakes: [
      'Refusing is hidden behind the settings. It must be possible in the first view.',
      'Cookies are stored before the visitor answers.',
    ],
  },
  manageHow: {
    why: 'People may change their minds. Visitors need a place where the choice can be changed at any time.',
    example: '“At the bottom of every page there is the link Cookie settings.”',
    mistakes: ['The only advice is to clear the browser’s cookies. That is not enough.'],
  },
  policyUrl: {
    why: 'Behind the link readers find a fuller description, and the notice stays short.',
    example: 'https://www.salonsuvi.example/cookies',
    mistakes: ['The link leads to a page that no longer exists.'],
  },
};
