import { buildFixtures } from '../fixtures/build.ts';

export default buildFixtures;
