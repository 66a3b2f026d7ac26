// `npm run audit:shipped`: asks the registry for known holes in what is shipped. Tools of development
// are left out. A registry that cannot be asked is no finding, and is not passed off as an answer.
import { spawnSync } from 'node:child_process';
import { judgeAudit } from './setup/audit.mjs';
import { root } from './setup/run.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { state, lines } = judgeAudit(stdout);
console.log(
  [{ asked: 'No known hole.', unasked: 'Not asked.', holes: 'Known holes:' }[state], ...lines].join(
    '\n',
  ),
);
process.exitCode = state === 'holes' ? 1 : 0;
