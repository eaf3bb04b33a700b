export const cookiesTexts = {
  used: {
    label: 'Does your website use cookies?',
    hint: 'Other techniques that store information on the visitor’s device count as cookies too.',
  },
  text: {
    label: 'How and why are cookies used?',
    hint: 'Say briefly what the cookies are needed for.',
  },
  items: {
    label: 'Which cookies does the website have?',
    hint: 'The cookie banner’s tool often lists them. Visitors must be told the purpose and lifetime of each cookie.',
  },
  'items.name': {
    label: 'Name of the cookie',
    hint: 'Write the name as the browser or the tool shows it.',
  },
  'items.provider': {
    label: 'Who sets the cookie?',
    hint: 'Your own website or the provider of a service.',
  },
  'items.purpose': {
    label: 'What is the cookie used for?',
    hint: 'For example to remember the visitor’s choices or to count visitors.',
  },
  'items.category': {
    label: 'Type of cookie',
    hint: 'Only necessary cookies may be set without consent.',
    options: {
      necessary: 'Necessary',
      functional: 'Functional',
      analytics: 'Analytics',
      marketing: 'Marketing',
    },
  },
  'items.duration': {
    label: 'How long does the cookie last?',
    hint: 'Choose “for the session” if the cookie goes away when the browser is closed.',
  },
  'items.country': {
    label: 'In which country are the data processed?',
    hint: 'Choose the country of the cookie’s provider.',
  },
  consentTool: {
    label: 'How are visitors asked for consent?',
    hint: 'For example with a cookie banner that lets people both accept and refuse. Browser settings are not consent.',
  },
  manageHow: {
    label: 'How can visitors change their choice?',
    hint: 'Say where the settings are. Withdrawing must be as easy as accepting.',
  },
  policyUrl: {
    label: 'Web address of the cookie policy',
    hint: 'Fill in if a separate page says more about cookies.',
  },
};

export const cookiesRowTexts = { add: 'Add a cookie', untitled: 'New cookie' };
