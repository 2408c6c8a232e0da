import type { Rule } from '../../types.ts';
import absolutePromise from './absolute-promise.ts';
import anonymousPraise from './anonymous-praise.ts';
import bareGuarantee from './bare-guarantee.ts';
import bareStatistic from './bare-statistic.ts';
import bareUpTo from './bare-up-to.ts';
import bodyPromise from './body-promise.ts';
import boughtSilence from './bought-silence.ts';
import bracketTrick from './bracket-trick.ts';
import buriedAdLabel from './buried-ad-label.ts';
import claimNotOnFile from './claim-not-on-file.ts';
import claimRunOut from './claim-run-out.ts';
import climateNeutral from './climate-neutral.ts';
import danglingAsterisk from './dangling-asterisk.ts';
import doubtfulWasPrice from './doubtful-was-price.ts';
import easyMoney from './easy-money.ts';
import editedPraise from './edited-praise.ts';
import endlessClosingSale from './endless-closing-sale.ts';
import fakeDeadline from './fake-deadline.ts';
import forbiddenSecret from './forbidden-secret.ts';
import freeWithStrings from './free-with-strings.ts';
import giveawayWithoutTerms from './giveaway-without-terms.ts';
import healthPromise from './health-promise.ts';
import homemadeAward from './homemade-award.ts';
import insiderReview from './insider-review.ts';
import inventedCrowd from './invented-crowd.ts';
import legalRightAsPerk from './legal-right-as-perk.ts';
import nobodyElseClaim from './nobody-else-claim.ts';
import numberOneClaim from './number-one-claim.ts';
import paidReview from './paid-review.ts';
import perfectRecord from './perfect-record.ts';
import playedDownProblem from './played-down-problem.ts';
import posingAsFan from './posing-as-fan.ts';
import priceWithoutExtras from './price-without-extras.ts';
import promisedResult from './promised-result.ts';
import silentRenewal from './silent-renewal.ts';
import stagedPicture from './staged-picture.ts';
import sureInvestment from './sure-investment.ts';
import swipeAtRivals from './swipe-at-rivals.ts';
import takenBack from './taken-back.ts';
import toldToHide from './told-to-hide.ts';
import undisclosedTie from './undisclosed-tie.ts';
import unnamedStudy from './unnamed-study.ts';
import unprovenSuperlative from './unproven-superlative.ts';
import vagueGreen from './vague-green.ts';
import weakAdLabel from './weak-ad-label.ts';

const rules: readonly Rule[] = [
  // Claims taken for facts.
  unprovenSuperlative,
  numberOneClaim,
  nobodyElseClaim,
  swipeAtRivals,
  absolutePromise,
  perfectRecord,
  promisedResult,
  bareGuarantee,
  unnamedStudy,
  bareStatistic,
  inventedCrowd,
  forbiddenSecret,
  homemadeAward,
  claimNotOnFile,
  claimRunOut,
  // Body, purse and planet.
  healthPromise,
  bodyPromise,
  easyMoney,
  sureInvestment,
  vagueGreen,
  climateNeutral,
  // Prices and conditions.
  doubtfulWasPrice,
  bareUpTo,
  freeWithStrings,
  danglingAsterisk,
  priceWithoutExtras,
  silentRenewal,
  fakeDeadline,
  endlessClosingSale,
  giveawayWithoutTerms,
  legalRightAsPerk,
  // Hidden ties and bought voices.
  undisclosedTie,
  weakAdLabel,
  buriedAdLabel,
  posingAsFan,
  anonymousPraise,
  editedPraise,
  paidReview,
  insiderReview,
  boughtSilence,
  toldToHide,
  // Half-truths.
  stagedPicture,
  playedDownProblem,
  takenBack,
  bracketTrick,
];
export default rules;
