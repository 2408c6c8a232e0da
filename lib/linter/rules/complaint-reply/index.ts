import type { Rule } from '../../types.ts';
import arguing from './arguing.ts';
import blameCustomer from './blame-customer.ts';
import blameOther from './blame-other.ts';
import canned from './canned.ts';
import cheer from './cheer.ts';
import heat from './heat.ts';
import noNextStep from './no-next-step.ts';
import noOwnership from './no-ownership.ts';
import nonApology from './non-apology.ts';
import otherCustomers from './other-customers.ts';
import ownTroubles from './own-troubles.ts';
import playingDown from './playing-down.ts';
import quotedRules from './quoted-rules.ts';
import redirectOnly from './redirect-only.ts';
import selling from './selling.ts';
import silencing from './silencing.ts';
import sorryBut from './sorry-but.ts';
import stalling from './stalling.ts';

const rules: readonly Rule[] = [
  blameCustomer,
  blameOther,
  arguing,
  quotedRules,
  otherCustomers,
  playingDown,
  ownTroubles,
  nonApology,
  sorryBut,
  canned,
  stalling,
  redirectOnly,
  heat,
  silencing,
  cheer,
  selling,
  noOwnership,
  noNextStep,
];
export default rules;
