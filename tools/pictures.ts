import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBundle } from '../workbench/server/bundle';
import { type People, readPeople, SAMPLE_PEOPLE } from '../workbench/server/people';
import { startWorkbench } from '../workbench/server/start-workbench';
import { build } from './build';
import { launchChromium } from './chromium';
import { SCENES, type Seat } from './pictures/scenes';
import { Screen } from './pictures/screen';
import { MOMENT, playRound } from './pictures/stages';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/pictures');

/**
 * Takes the pictures of the guide: `npm run pictures`, or with some of their names behind it for those alone. Builds the add-on, plays the sample round and
 * looks at it in Chromium. They are made smaller where `pngquant` is installed.
 */
async function takePictures(wanted: readonly string[]): Promise<void> {
  const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const unknown = wanted.filter((name) => !SCENES.some((scene) => scene.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No picture is called ${unknown.join(', ')}. There are: ${SCENES.map(({ name }) => name).join(', ')}.`,
    );
  }
  await build();
  const bundle = await readBundle(join(ROOT, 'dist'));
  const people = await readPeople(SAMPLE_PEOPLE);
  console.log('Playing the sample round …');
  const stages = playRound(bundle, people, emailOf(people, 'clerk'), emailOf(people, 'coordinator'));
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const [stage, snapshot] of stages) {
      const ofStage = scenes.filter((scene) => scene.stage === stage);
      if (ofStage.length === 0) continue;
      const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
      const title = 'Chấm điểm ứng dụng CNTT – tỉnh Hậu Giang';
      const server = await startWorkbench({
        bundle,
        people,
        title,
        folder,
        makeFirstSnapshot: async () => snapshot,
        port: 0,
      });
      try {
        for (const { name, seat, tour = false, play } of ofStage) {
          const screen = await Screen.open(browser, server.url, emailOf(people, seat), { tour, moment: MOMENT });
          await play(screen);
          await screen.keep(join(FOLDER, `${name}.png`));
          await screen.close();
          console.log(`${name}.png`);
        }
      } finally {
        await server.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
  compress(scenes.map(({ name }) => join(FOLDER, `${name}.png`)));
}

const POSTS: Record<Seat, string> = {
  coordinator: 'Điều phối',
  verifier: 'Tổ thẩm định',
  clerk: 'Cán bộ',
  leader: 'Lãnh đạo',
};

function emailOf(people: People, seat: Seat): string {
  const person = people.find(({ title }) => title.startsWith(POSTS[seat]));
  if (person === undefined) throw new Error(`Nobody in the sample is a ${seat}.`);
  return person.email;
}

/** 256 colours are plenty for these screens, and a quarter of the size. */
function compress(files: readonly string[]): void {
  const { error } = spawnSync('pngquant', ['--force', '--ext', '.png', '--strip', '256', ...files], {
    stdio: 'inherit',
  });
  if (error !== undefined) console.log('pngquant is not installed, so the pictures stay as large as they are.');
}

takePictures(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
