import type { Rule } from '../../types.ts';
import clientGossip from './client-gossip.ts';
import companySecret from './company-secret.ts';
import corporateWe from './corporate-we.ts';
import familyLife from './family-life.ts';
import iAside from './i-aside.ts';
import iWeSwing from './i-we-swing.ts';
import insideInfo from './inside-info.ts';
import loveLife from './love-life.ts';
import myTeam from './my-team.ts';
import openGrievance from './open-grievance.ts';
import ownHealth from './own-health.ts';
import ownPlans from './own-plans.ts';
import personalOpinion from './personal-opinion.ts';
import petName from './pet-name.ts';
import pitchInPersonal from './pitch-in-personal.ts';
import politicalAside from './political-aside.ts';
import posingCustomer from './posing-customer.ts';
import privateData from './private-data.ts';
import religiousAside from './religious-aside.ts';
import staffGossip from './staff-gossip.ts';
import undisclosedEmployer from './undisclosed-employer.ts';
import unnamedSpeaker from './unnamed-speaker.ts';
import viewsOwn from './views-own.ts';
import wrongAccount from './wrong-account.ts';

const rules: readonly Rule[] = [
  // Who speaks.
  iWeSwing,
  myTeam,
  unnamedSpeaker,
  iAside,
  wrongAccount,
  petName,
  // Private life on the company's page.
  familyLife,
  loveLife,
  ownHealth,
  ownPlans,
  // Other people's matters.
  staffGossip,
  clientGossip,
  openGrievance,
  insideInfo,
  companySecret,
  privateData,
  // Opinions that are not the company's.
  politicalAside,
  religiousAside,
  personalOpinion,
  // The company on a personal profile.
  corporateWe,
  pitchInPersonal,
  undisclosedEmployer,
  posingCustomer,
  viewsOwn,
];
export default rules;
