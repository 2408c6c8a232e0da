import type { Rule } from '../../types.ts';
import broadcastStreak from './broadcast-streak.ts';
import deadEnd from './dead-end.ts';
import engagementBait from './engagement-bait.ts';
import hollowQuestion from './hollow-question.ts';
import linkDump from './link-dump.ts';
import noThanks from './no-thanks.ts';
import onlyAnOffer from './only-an-offer.ts';
import questionUnanswered from './question-unanswered.ts';
import sellingStreak from './selling-streak.ts';

const rules: readonly Rule[] = [
  engagementBait,
  hollowQuestion,
  linkDump,
  onlyAnOffer,
  sellingStreak,
  broadcastStreak,
  questionUnanswered,
  noThanks,
  deadEnd,
];
export default rules;
