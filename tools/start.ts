import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSampleWorkbook } from '../workbench/sample';
import { readBundle } from '../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../workbench/server/people';
import { startWorkbench } from '../workbench/server/start-workbench';
import { build, buildOptions } from './build';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const USAGE = `npm start -- [--port 8080] [--folder .workbench] [--people people.json] [--title "…"] [--mail]
  --port    the first port to try; the next free one is taken
  --folder  where the workbook is kept
  --people  who the workbook is shared with (a JSON list of email, title, right)
  --title   the name in the title bar
  --mail    with reminders by e-mail, which stay on this machine`;

/** Builds the add-on, starts the workbench and says where it is. */
async function start(): Promise<void> {
  const { port, folder, people, title, mail, help } = readOptions();
  if (help) {
    console.log(USAGE);
    return;
  }
  console.log('Đang dựng tiện ích… / building the add-on…');
  await build(buildOptions(mail ? ['--mail'] : []));
  const bundle = await readBundle(join(ROOT, 'dist'));
  const { url, close } = await startWorkbench({
    bundle,
    people: await readPeople(people),
    title,
    folder,
    makeFirstSnapshot: () => {
      console.log('Đang tạo dữ liệu mẫu… / making the sample workbook…');
      return createSampleWorkbook();
    },
    port,
  });
  console.log(`\nBảng tính đang mở tại / the workbench is at  ${url}\n(Ctrl+C để dừng / to stop)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().finally(() => process.exit(0));
    });
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      folder: { type: 'string', default: join(ROOT, '.workbench') },
      people: { type: 'string' },
      title: { type: 'string', default: 'Chấm điểm ứng dụng CNTT – tỉnh Hậu Giang' },
      mail: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_500) {
    throw new Error(`--port must be a whole number from 1 to 65500, not "${values.port}".`);
  }
  return { ...values, port, people: values.people ?? SAMPLE_PEOPLE };
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
