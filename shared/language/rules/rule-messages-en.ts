// What a finding says, in English.
import type { ruleMessagesFi } from './rule-messages-fi.ts';

export const ruleMessagesEn: Readonly<Record<keyof typeof ruleMessagesFi, string>> = {
  'LAW-01':
    'The text cites the repealed Personal Data Act (“{hit}”). Cite the GDPR and the Data Protection Act (1050/2018).',
  'LAW-02':
    'The reference “{hit}” is out of date. The current one is {replacement}. Correct the reference.',
  'LAW-03':
    '“{hit}” is no longer a valid ground for a transfer. Choose a valid one: {replacement}.',
  'LAW-04': '“Rekisteriseloste” is a document of the old act. Use the name privacy notice.',
  'LAW-05':
    'The expression “{hit}” is outdated or misleading. Use a current word, such as personal data, personal identity code or electronic processing.',
  'AUT-01':
    'The contact detail “{hit}” of the supervisory authority is out of date. Remove it: the notice prints the current ones itself.',
  'AUT-03':
    'The contact details of the supervisory authority were last checked on {date}. Check them at tietosuoja.fi before publishing.',
  'TXT-01': '“{hit}” has not been filled in. Fill it in or remove it.',
  'TXT-02': 'The text contains code from a web page (places: {count}). Remove it.',
  'TXT-03': 'The word “{hit}” has a stray hyphen. Remove it.',
  'TXT-04': 'The same text is also in {name}. Keep it in one place only.',
  'TXT-05':
    'The text looks copied: “{hit}” is not among the names of your company, your group or your recipients. Check it.',
  'TXT-06': 'The notice has many uncertain expressions, such as “{hit}”. Say what is really done.',
  'TXT-07': 'The text is long. Divide it into shorter sentences or parts.',
  'TXT-08': 'The text seems to contain a personal identity code. Remove it.',
  'TXT-09': 'A page header or footer, “{hit}”, was left in the text. Remove it.',
  'TXT-10':
    'The text is missing {languages}, although most of the notice is {languages} too. Write the missing text.',
  'ORG-01': 'The name of the controller is missing. Enter the official name of the company.',
  'ORG-01.contact':
    'The contact details of the controller are missing. Give an address, a phone number or an email address.',
  'ORG-02': 'The Business ID “{hit}” is not valid. Check the digits.',
  'ORG-02.format': 'Write the Business ID as {name}.',
  'ORG-03': 'The Business ID is missing. Add it so that the controller is easy to identify.',
  'ORG-04': 'The address “{hit}” is incomplete. Add the postcode and the town.',
  'ORG-05': 'The email address “{hit}” does not work. Give the right address.',
  'ORG-05.phone': 'The phone number “{hit}” does not work. Give the right number.',
  'ORG-06':
    'The number “{hit}” is premium-rate. It is not suitable for requests about personal data. Give another number or an email address.',
  'ORG-07': 'The contact detail “{hit}” is given twice. Keep it in its own place only.',
  'DPO-01':
    'The text mentions “{hit}”, but no data protection officer has been designated. Do not call the contact person a data protection officer.',
  'DPO-02':
    'The contact details of the data protection officer are missing. Give an email address or phone number that works.',
  'DPO-03':
    'No notification of the data protection officer has been recorded. Notify the Data Protection Ombudsman and record the day.',
  'DPO-04':
    'A public authority or body must designate a data protection officer. Designate one and give the contact details.',
  'DPO-04.monitoring':
    'The core activity is large-scale monitoring of people, so a data protection officer must be designated. Designate one and give the contact details.',
  'DPO-04.special':
    'The core activity processes sensitive or criminal data on a large scale, so a data protection officer must be designated. Designate one and give the contact details.',
  'DPO-05':
    'The Data Protection Ombudsman is the authority. In a company the role is called data protection officer or contact person. Correct the title.',
  'DPO-06':
    '{name} also decides how personal data are used. A data protection officer cannot decide on the purposes. Designate somebody else.',
  'ANS-01':
    'The storage period or other time “{hit}” cannot be read. Write it as 2 years or 24 months, for example.',
  'ANS-01.date': '“{hit}” is not a day of the calendar. Write the day as 31.12.2026, for example.',
  'ANS-01.country':
    'The country “{hit}” is not known. Write the name or the code of the country, such as Sweden, SE or EU and EEA countries.',
  'ANS-01.color': 'The colour “{hit}” cannot be read. Write it as #1a5276.',
  'DAT-01': 'The date is missing. Add the day on which the notice was made or updated.',
  'DAT-02': 'The dates contradict each other: made on {from}, updated on {to}. Correct the dates.',
  'DAT-02.future': 'The date {date} is in the future. Check it.',
  'DAT-03':
    'The notice is dated {date}, before the GDPR began to apply (25 May 2018). Go through the content and give the notice a new date.',
  'DAT-04': 'The notice has not been updated for over two years ({date}). Go through it.',
  'DAT-04.due': 'The review day {date} of the notice has passed. Go through it.',
  'DAT-05':
    'The answers have changed since the notice was created {languages} ({date}). Give it a new date of update and version, create it again and publish it.',
  'PUR-01': 'The purpose of the processing is missing. Say what the data are used for.',
  'PUR-02': 'The purpose “{name}” has no legal basis. Choose one.',
  'PUR-03':
    'The legitimate interest is not described. Say in your own words what it is; “{hit}” is not enough.',
  'PUR-03.missing': 'Say in your own words which legitimate interest the company has.',
  'PUR-04':
    'No balancing test is recorded for the purpose “{name}”. Do the test and record the day.',
  'PUR-04.day':
    'The day of the balancing test is missing for the purpose “{name}”. Record when the test was done.',
  'PUR-05': 'Name the act that the legal obligation is based on.',
  'PUR-06':
    'The text mentions a legal basis other than the one chosen: “{hit}”. Give each purpose a row of its own with one basis.',
  'PUR-07':
    'Using the service or giving data is not consent (“{hit}”). Consent is always given separately.',
  'PUR-07.consent': 'Say how consent is asked.',
  'PUR-08': 'Consent is seldom voluntary in employment. Choose another basis.',
  'PUR-09':
    'A contact person of a company is not a party to the contract. Consider legitimate interest as the basis.',
  'PUR-10':
    'A public authority cannot rely on legitimate interest in its tasks. Choose another basis.',
  'PUR-11': 'Data may not be used for just any purpose (“{hit}”). Say what the purposes are.',
  'PUR-12':
    'Electronic direct marketing to consumers needs prior consent. The only exception is for own customers and similar products. Choose consent as the basis, or say that the exception fits.',
  'PUR-13': 'Say how marketing can be refused.',
  'PUR-14':
    'Personal data may not be published just because the person has not refused. Ask for consent or name the act.',
  'CAT-01': 'The categories of personal data are missing. List the data that you process.',
  'CAT-01.subjects': 'The categories of data subjects are missing. Say whose data you process.',
  'CAT-02':
    'The name “{hit}” of the data category is the name of the register. List the data, for example contact details.',
  'CAT-03':
    'The purpose needs sensitive data (“{name}”), but the condition under Article 9 is missing. Choose it.',
  'CAT-03.text':
    'The text refers to special categories of data (“{hit}”), but the category is not marked as one. Mark the category or correct the text.',
  'CAT-03.marketing':
    'Data on patients and care may not be used for marketing (“{hit}”) without explicit consent. Leave marketing out, or say how consent is asked for.',
  'CAT-04':
    'The purpose needs data on offences (“{name}”), but the ground for processing them is missing. Choose it.',
  'CAT-05': 'Say what the processing of the personal identity code is based on.',
  'CAT-05.text':
    'The data include “{hit}”, but the category is not marked with the personal identity code and its ground. Mark it or remove the code.',
  'CAT-06':
    'Identity may not be verified by the personal identity code alone. Give another way to verify it.',
  'CAT-07':
    'Passwords must not be stored in readable form. Say that only a hash is kept, or take them off the list.',
  'CAT-08':
    'IP addresses, cookies and device identifiers are usually personal data, not anonymous data (“{hit}”). Remove the claim that they are anonymous.',
  'CAT-09':
    'The register includes children and the basis is consent. Say that a guardian consents for a child under 13.',
  'ACC-01':
    'The controller answers for personal data being correct. Remove the disclaimer (“{hit}”).',
  'ACC-02':
    'Responsibility for correct data cannot be laid on the data subject (“{hit}”). Say instead how changes can be told to you.',
  'SRC-01': 'Say where the data come from.',
  'SRC-01.public': 'Say whether the source “{name}” is public.',
  'SRC-02':
    'The sources contain text about disclosures, transfers or erasure (“{hit}”). Move it to the right place.',
  'PRV-01': 'Say whether the data must be given.',
  'PRV-01.consequence': 'Say what follows if the data are not given.',
  'REC-01': 'Name the recipients, or say that there are none.',
  'REC-02':
    'The answer is that data are not disclosed, but there are recipients: {name}. Change the answer or remove the recipient.',
  'REC-02.text':
    'The text says that data are not disclosed but mentions exceptions. List the recipients or their categories.',
  'REC-03': 'The text mentions the service {name}, but it is not among the recipients. Add it.',
  'REC-03.company':
    'The text mentions the company {name}, but it is not among the recipients. Add it if it receives data. Otherwise correct the name.',
  'REC-04': 'No agreement with the processor {name} is recorded. Make the agreement and record it.',
  'REC-05':
    'Giving data to the marketing of a group company needs a legal basis of its own. Record it or remove the disclosure.',
  'REC-06':
    'The page on {name} may have visitor statistics for which you are responsible together with the service. Find out whether you are joint controllers.',
  'TRF-01':
    'The notice says that data are not transferred outside the EU and the EEA, but {name} is in use. Describe the transfer or change the answer.',
  'TRF-02':
    '“Not transferred, unless…” is not enough. Name the country and the ground for the transfer.',
  'TRF-03': 'The transfer has no country or no ground. Add them.',
  'TRF-03.list':
    'Say whether data are transferred outside the EU and the EEA, and describe the transfers.',
  'TRF-03.recipient':
    'The recipient {name} is outside the EU and the EEA ({country}), but the transfer is not described. Describe the transfer.',
  'TRF-03.who': 'The transfer has no recipient. Choose to whom the data are transferred.',
  'TRF-04': 'Say where a copy of the safeguards can be obtained.',
  'TRF-05':
    'Check that {name} is on the Data Privacy Framework list and record the day. Check every year.',
  'TRF-06':
    'There is no valid adequacy decision for this country ({country}). Choose another ground.',
  'TRF-07':
    'The transfer impact assessment is missing. Assess the law of the country and record that you have done so.',
  'TRF-07.derogation':
    'A derogation under Article 49 is for individual transfers only. Record why it applies.',
  'TRF-07.compelling':
    'A compelling legitimate interest seldom fits a transfer. Record the assessment and the safeguards, and inform the Data Protection Ombudsman and the people concerned.',
  'RET-01': 'The storage period is missing. Say how long the data are kept.',
  'RET-01.part':
    'The storage period is missing for these data: {name}. Say how long they are kept.',
  'RET-02':
    '“{hit}” is not enough as a storage period. Give a period, or criteria that it can be worked out from.',
  'RET-03':
    'One storage period ({duration}) for all data is seldom justified. Give different data periods of their own.',
  'RET-04': 'Say from which moment the storage period ({duration}) is counted.',
  'RET-05':
    'The storage period {duration} is shorter than by law: at least {limit} ({name}). Make it longer.',
  'RET-05.max':
    'The storage period {duration} is longer than by law: at most {limit} ({name}). Make it shorter.',
  'AUTO-01': 'Answer whether there is profiling or automated decision-making.',
  'AUTO-02':
    'The text refers to profiling (“{hit}”), but the answer does not say that it is done. Check the answer.',
  'AUTO-03':
    'Describe the logic of the automated decision, what it means for the person, and its ground.',
  'AUTO-03.profiling': 'Say which data the profiling uses and what it affects.',
  'COO-01': 'Browser settings are not consent to cookies. Ask for consent before using them.',
  'COO-01.tool':
    'The site also uses cookies that are not necessary ({name}). Say how consent to them is asked.',
  'COO-01.manage':
    'Say how the visitor can change the choice. Withdrawing must be as easy as accepting.',
  'COO-02': 'The cookie {name} has no provider, purpose or duration. Complete them.',
  'COO-02.none': 'Say which cookies the site has and what they are used for.',
  'SEC-01': 'The general description of security is missing. Write a sentence about it.',
  'SEC-01.record':
    'The internal record must describe technical and organisational security measures. Add those that are missing.',
  'SEC-02':
    'The public description of security is too detailed (“{hit}”). Move the details to the internal record.',
  'SEC-02.many':
    'There are many public security measures ({count}). Mark some as internal, so that the description does not help an intruder.',
  'RGT-01': 'Say how consent can be withdrawn for the purpose “{name}”.',
  'RGT-02':
    'The right is promised without limits (“{hit}”). The law may require some data to be kept. Say when the right can be limited.',
  'RGT-03': 'A request may not require a signature or a visit in person. Remove the demand.',
  'RGT-03.copy':
    'A copy of a passport, driving licence or identity card must not be required of everyone. Remove the demand. More information may be requested where there is reason to doubt the identity.',
  'RGT-04':
    'Writing may not be the only way to make a request. Give another way too, such as the telephone.',
  'RGT-05':
    'Restricting the language can make the rights hard to use. Accept requests in Swedish as well.',
  'RGT-06': 'A request need not usually be justified. Remove the demand.',
  'RGT-07':
    'A general reservation to refuse (“{hit}”) is not allowed. Name only the limits set by law.',
  'RGT-07.objection':
    'The right to object does not depend on unlawful processing (“{hit}”). Remove the condition.',
  'RGT-07.yearly':
    'The right to get one’s own data must not be limited to once a year. Remove the limit.',
  'RGT-08':
    'The text is not about this right ({right}) but about another. Move it to the right place.',
  'RGT-10': 'Say where a data protection request is sent.',
  'ROL-01':
    'Processing on behalf of a client (“{hit}”) belongs to the processor’s record, not to the privacy notice. Move the text there.',
  'ROL-02': 'The processor’s record has no controllers. Add the clients on whose behalf you act.',
  'ROL-02.part':
    'The categories of processing are missing for {name}. Say what you do on their behalf.',
  'ROL-03':
    'Describe the essence of how the joint controllers have divided their responsibilities.',
  'ROL-03.text':
    'The text tells of joint controllers (“{hit}”). Mark the joint controllers and say how responsibilities are divided.',
  'EMP-01':
    'Recordings of a workplace must be destroyed within a year of the end of the recording, unless the act provides an exception. Make the storage period shorter.',
  'EMP-01.place':
    'There may be no camera in toilets, changing rooms or similar places. Remove the camera and correct the text.',
  'EMP-02':
    'Health data of employees must be kept apart from other data. Make them a category of their own.',
  'DPIA-01':
    'At least two signs of a high risk fit the processing. Make an impact assessment, or write down why none is needed.',
  'DPIA-01.signs':
    'Your other answers show at least two signs of a high risk, such as sensitive data, employees or children. Go through the list and answer whether an impact assessment is needed.',
  'DPIA-01.required':
    'The chosen signs point to a case in which the law requires an impact assessment. Make one, or check the choices.',
  'DPIA-02':
    'An impact assessment is needed but not recorded as done. Make it before the processing starts.',
  'SPE-01':
    'The category “{name}” has sensitive or criminal data. Choose the safeguards that protect them.',
  'SPE-02': 'Say how you show that consent was given. This stays inside the company.',
  'SPE-03':
    'The balancing test is recorded as done, but its result is missing. Write the result or a reference to the document.',
  'SPE-04':
    'Sensitive data may be used for an automated decision only on explicit consent or on the basis of law for a substantial public interest. Check the condition or leave the data out of the decision.',
  'SPE-05': 'Say how the person gets a human to review the automated decision.',
  'SPE-06':
    'The clauses protect the transfer only once they are agreed. Check the contract with the recipient.',
  'SPE-07':
    'The register includes employees. Check that the recipient’s listing in the Data Privacy Framework covers staff data.',
  'SPE-08':
    'This derogation is for occasional transfers only. A regular transfer needs another ground.',
};
