import type { Rule } from '../types.ts';
import autopilot from './autopilot/index.ts';
import complaintReply from './complaint-reply/index.ts';
import conversation from './conversation/index.ts';
import hardSell from './hard-sell/index.ts';
import honesty from './honesty/index.ts';
import mixedVoice from './mixed-voice/index.ts';
import tone from './tone/index.ts';

/** All rules, in the order of the checklist. */
export const rules: readonly Rule[] = [
  ...tone,
  ...mixedVoice,
  ...hardSell,
  ...honesty,
  ...conversation,
  ...complaintReply,
  ...autopilot,
];
