/** Explanations of the company's form by the id of the section. */
export const companyExplanations = {
  identity: {},
  organisation: {},
  contactPerson: {},
  dpo: {},
  recipients: {},
  security: {},
  rights: {},
  cookies: {},
  record: {},
  additional: {},
  signatures: {},
  look: {},
};
