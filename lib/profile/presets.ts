import type { Profile } from './schema.ts';

export interface Preset {
  readonly name: string;
  readonly description: string;
  readonly tone: Profile['tone'];
}

const band = (aim: number, tolerance: number) => ({ aim, tolerance });

/** Starting points for the tone; the numbers are 0–100 (see tone/README in the rule book). */
export const PRESETS: Readonly<Record<Exclude<Profile['preset'], 'own'>, Preset>> = {
  'close-and-human': {
    name: 'Close and human',
    description: 'Like a good shopkeeper: plain words, warm, no hurry, says “we” and “you”.',
    tone: {
      formality: band(38, 25),
      energy: band(38, 25),
      closeness: band(50, 25),
      invitation: band(40, 30),
      respect: band(62, 20),
      plainness: band(75, 20),
    },
  },
  'calm-expert': {
    name: 'Calm expert',
    description: 'Like a doctor with time: precise, quiet, polite, still without office language.',
    tone: {
      formality: band(58, 22),
      energy: band(20, 20),
      closeness: band(42, 25),
      invitation: band(35, 30),
      respect: band(68, 18),
      plainness: band(68, 22),
    },
  },
  playful: {
    name: 'Playful',
    description: 'Like a friend behind the counter: short, lively, a joke here and there, never at anyone’s cost.',
    tone: {
      formality: band(22, 22),
      energy: band(58, 28),
      closeness: band(58, 25),
      invitation: band(50, 30),
      respect: band(55, 22),
      plainness: band(80, 18),
    },
  },
};
