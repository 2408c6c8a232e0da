// npm start: installs what is missing, builds, and shows Forthright on a local page of real compose boxes.
import { installBrowsers, installPackages, run } from './setup.mjs';

installPackages();
installBrowsers('chromium');
run('npx', ['wxt', 'build', '-b', 'chrome', '--mode', 'demo']);
run('node', ['scripts/run.mjs', 'scripts/demo.ts']);
