// Puts in place what the project needs on a bare machine: npm packages, Chromium, Firefox. Node's own modules only,
// because nothing is installed yet when it starts.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Runs a command with our output; ends the process with its code when it fails. */
export function run(command, args, options = {}) {
  const started = Date.now();
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.error) {
    console.error(`${command} could not be started: ${done.error.message}`);
    process.exit(1);
  }
  if (done.status !== 0) process.exit(done.status ?? 1);
  return (Date.now() - started) / 1000;
}

/** Runs a command without holding up others, and tells what it said and how it ended. */
export function runAside(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', (error) => done({ said: `${command} could not be started: ${error.message}`, status: 1 }));
    child.on('close', (status) => done({ said: said.trim(), status }));
  });
}

/** npm packages, exactly those of the lock file; again only when the lock file changed. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Forthright needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(root, 'node_modules/.forthright-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the npm packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
    files: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    files: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const isFile = (file) => existsSync(file) && statSync(file).isFile();

function findBrowser(name) {
  const { variable, files } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isFile(chosen)) return chosen;
    console.error(`${variable} names ${chosen}, which is no file.`);
    process.exit(1);
  }
  return files.find(isFile);
}

const FONTS = '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf';

/**
 * Finds the browsers asked for; on Debian as root installs what is missing, elsewhere says the one line to run.
 * @returns executable per name
 */
export function installBrowsers(...names) {
  const isDebianRoot = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const missing = names.filter((name) => !findBrowser(name)).map((name) => PLACES[name].package);
  if (isDebianRoot && process.env.CI && !isFile(FONTS)) missing.push('fonts-noto-color-emoji', 'fonts-liberation');
  if (missing.length > 0 && isDebianRoot) {
    console.log(`Installing ${missing.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'fonts-liberation',
        'fonts-noto-color-emoji',
        'openssl',
        ...missing,
      ],
      {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
  const found = {};
  for (const name of names) {
    const file = findBrowser(name);
    if (!file) {
      const { package: wanted, variable } = PLACES[name];
      console.error(
        process.platform === 'linux'
          ? `No ${name} found. Run: sudo apt-get install ${wanted}   (or set ${variable} to its executable)`
          : `No ${name} found. Install it, or set ${variable} to its executable.`,
      );
      process.exit(1);
    }
    process.env[PLACES[name].variable] = file;
    found[name] = file;
  }
  return found;
}
