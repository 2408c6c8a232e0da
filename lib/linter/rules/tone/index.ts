import type { Rule } from '../../types.ts';
import asAlreadyStated from './as-already-stated.ts';
import avoidedWord from './avoided-word.ts';
import businessJargon from './business-jargon.ts';
import closedDoor from './closed-door.ts';
import closenessOff from './closeness-off.ts';
import companyInThirdPerson from './company-in-third-person.ts';
import customerToTheirFace from './customer-to-their-face.ts';
import energyOff from './energy-off.ts';
import formalityOff from './formality-off.ts';
import getLost from './get-lost.ts';
import insult from './insult.ts';
import invitationOff from './invitation-off.ts';
import legalLanguage from './legal-language.ts';
import longSentence from './long-sentence.ts';
import manySigns from './many-signs.ts';
import misspeltName from './misspelt-name.ts';
import nobodySpeaks from './nobody-speaks.ts';
import officialPassive from './official-passive.ts';
import otherTerm from './other-term.ts';
import plainnessOff from './plainness-off.ts';
import profanity from './profanity.ts';
import respectOff from './respect-off.ts';
import robotAnswer from './robot-answer.ts';
import sarcasm from './sarcasm.ts';
import scolding from './scolding.ts';
import shaming from './shaming.ts';
import stiffPhrase from './stiff-phrase.ts';
import talkingDown from './talking-down.ts';
import textSpeak from './text-speak.ts';
import thirdPersonNotice from './third-person-notice.ts';
import threatOfPenalty from './threat-of-penalty.ts';
import twoRegisters from './two-registers.ts';
import unsignedReply from './unsigned-reply.ts';

const rules: readonly Rule[] = [
  // Rude
  insult,
  profanity,
  sarcasm,
  scolding,
  talkingDown,
  getLost,
  shaming,
  asAlreadyStated,
  // Cold
  closedDoor,
  threatOfPenalty,
  legalLanguage,
  thirdPersonNotice,
  officialPassive,
  nobodySpeaks,
  robotAnswer,
  customerToTheirFace,
  companyInThirdPerson,
  // Hard to read
  stiffPhrase,
  businessJargon,
  longSentence,
  twoRegisters,
  // Not our way
  avoidedWord,
  otherTerm,
  misspeltName,
  textSpeak,
  manySigns,
  formalityOff,
  energyOff,
  closenessOff,
  invitationOff,
  respectOff,
  plainnessOff,
  unsignedReply,
];
export default rules;
