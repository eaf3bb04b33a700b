/** Explanations of the processor record's form by the id of the section. */
export const processorExplanations = {
  controllers: {},
  subProcessors: {},
  transfers: {},
  security: {},
  assistance: {},
  record: {},
  additional: {},
  signatures: {},
};
