import type { Rule } from '../../types.ts';
import allAboutUs from './all-about-us.ts';
import beggingForClicks from './begging-for-clicks.ts';
import countedScarcity from './counted-scarcity.ts';
import crowdPressure from './crowd-pressure.ts';
import discountStack from './discount-stack.ts';
import envyOfNeighbours from './envy-of-neighbours.ts';
import exclamationRun from './exclamation-run.ts';
import falseUrgency from './false-urgency.ts';
import fearOfMissingOut from './fear-of-missing-out.ts';
import guiltTrip from './guilt-trip.ts';
import hiddenPrice from './hidden-price.ts';
import hypeWords from './hype-words.ts';
import intensifierPile from './intensifier-pile.ts';
import jobPlea from './job-plea.ts';
import massMention from './mass-mention.ts';
import noTimeToThink from './no-time-to-think.ts';
import orElseLoss from './or-else-loss.ts';
import orderWithNow from './order-with-now.ts';
import pitchInReply from './pitch-in-reply.ts';
import praiseOfOurselves from './praise-of-ourselves.ts';
import pressedAfterNo from './pressed-after-no.ts';
import pressurePile from './pressure-pile.ts';
import priceOfWaiting from './price-of-waiting.ts';
import priceShout from './price-shout.ts';
import prizeLure from './prize-lure.ts';
import repeatedCommand from './repeated-command.ts';
import reproachedReader from './reproached-reader.ts';
import sellToChildren from './sell-to-children.ts';
import shamedNo from './shamed-no.ts';
import shoutedOpener from './shouted-opener.ts';
import shoutedWords from './shouted-words.ts';
import sirenEmoji from './siren-emoji.ts';
import sorrowAsHook from './sorrow-as-hook.ts';
import stackedCommands from './stacked-commands.ts';
import teasingLine from './teasing-line.ts';
import undatedDeadline from './undated-deadline.ts';
import vagueScarcity from './vague-scarcity.ts';
import vanishingOffer from './vanishing-offer.ts';
import wallOfHashtags from './wall-of-hashtags.ts';
import whisperedPressure from './whispered-pressure.ts';
import wordAsBait from './word-as-bait.ts';

const rules: readonly Rule[] = [
  falseUrgency,
  undatedDeadline,
  countedScarcity,
  vagueScarcity,
  vanishingOffer,
  priceOfWaiting,
  orElseLoss,
  orderWithNow,
  repeatedCommand,
  stackedCommands,
  reproachedReader,
  noTimeToThink,
  fearOfMissingOut,
  envyOfNeighbours,
  crowdPressure,
  guiltTrip,
  shamedNo,
  jobPlea,
  sellToChildren,
  sorrowAsHook,
  whisperedPressure,
  pressedAfterNo,
  pitchInReply,
  priceShout,
  hiddenPrice,
  discountStack,
  prizeLure,
  wordAsBait,
  beggingForClicks,
  massMention,
  teasingLine,
  hypeWords,
  intensifierPile,
  praiseOfOurselves,
  allAboutUs,
  shoutedOpener,
  shoutedWords,
  exclamationRun,
  sirenEmoji,
  wallOfHashtags,
  pressurePile,
];
export default rules;
