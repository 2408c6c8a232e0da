import type { Rule } from '../../types.ts';
import aiLeftover from './ai-leftover.ts';
import exactRepeat from './exact-repeat.ts';
import genericComment from './generic-comment.ts';
import nearRepeat from './near-repeat.ts';
import pastedTwice from './pasted-twice.ts';
import placeholder from './placeholder.ts';
import robotTrace from './robot-trace.ts';
import roteReply from './rote-reply.ts';
import sameOpening from './same-opening.ts';
import staleDate from './stale-date.ts';
import wrongNetwork from './wrong-network.ts';

const rules: readonly Rule[] = [
  placeholder,
  aiLeftover,
  pastedTwice,
  staleDate,
  wrongNetwork,
  robotTrace,
  exactRepeat,
  nearRepeat,
  sameOpening,
  roteReply,
  genericComment,
];
export default rules;
