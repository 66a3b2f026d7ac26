import { versionIn } from './release/bump';
import { git, refuseUncommitted } from './release/git';
import { landRelease, writeFiles } from './release/land';
import { FILE_STEPS, makeFiles } from './release/make-files';
import { releaseOptions } from './release/options';
import { Refusal } from './release/refusal';
import { mustRun } from './release/run-script';
import { openWorktree } from './release/worktree';
import { commitRelease, type Plan, planRelease } from './release/write-commit';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/run.mjs';

/**
 * `npm run release -- patch` makes a release and pushes it nowhere; docs/release.md tells of it. All
 * work is done in a folder beside this one: until every check has passed, nothing is changed here.
 */
const STEPS = [
  'write version and changelog, as one commit',
  ...FILE_STEPS,
  'update the release before, in a profile full of data',
  'put the commit on this branch, tag it, and the files into .output/release',
] as const;

/** Says which step begins. */
function teller(steps: readonly string[]): () => void {
  let done = 0;
  return () => {
    console.log(`${done + 1}/${steps.length} ${steps[done]} …`);
    done += 1;
  };
}

const inList = (notes: readonly string[]): string => notes.map((each) => `- ${each}`).join('\n');

function release(plan: Plan): void {
  const next = teller(STEPS);
  const { folder, remove } = openWorktree(root, 'HEAD');
  try {
    next();
    const commit = commitRelease(folder, plan);
    const { artifacts, notes } = makeFiles(root, folder, plan.version, next);
    next();
    console.log(mustRun(folder, 'test-update.ts', '--built'));
    next();
    const place = landRelease(root, commit, plan, artifacts);
    console.log(`\n${plan.tag} is ready: ${place}\n${inList(notes)}`);
    console.log('Nothing was pushed. To publish it: git push --follow-tags');
  } finally {
    remove();
  }
}

/** What was released, once more: a build that is not the same would have other checksums. */
function remake(): void {
  const version = versionIn(root);
  if (!git(root, 'tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`)) {
    throw new Refusal(`What is checked out is not v${version}: it has no tag of that name.`);
  }
  const { folder, remove } = openWorktree(root, 'HEAD');
  try {
    const { artifacts, notes } = makeFiles(root, folder, version, teller(FILE_STEPS));
    console.log(`\nv${version}: ${writeFiles(root, version, artifacts)}\n${inList(notes)}`);
  } finally {
    remove();
  }
}

function foretell({ tag, before, section }: Plan): void {
  const steps = STEPS.map((step, at) => `${at + 1}. ${step}`).join('\n');
  console.log(`${tag}, after ${before ?? 'nothing'}. This would be done:\n${steps}\n`);
  console.log(`And this would be told:\n\n${section}`);
}

try {
  const options = releaseOptions(process.argv.slice(2));
  refuseUncommitted(root);
  const today = new Date().toISOString().slice(0, 10);
  const plan = options.tagged ? null : planRelease(root, options.wanted, today);
  if (plan !== null && !options.tagged && options.dryRun) foretell(plan);
  else {
    await ensureDependencies();
    if (plan === null) remake();
    else release(plan);
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\nNothing was released, and nothing changed.`);
  process.exitCode = 1;
}
