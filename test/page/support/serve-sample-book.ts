import { startWorkbench } from '../../../workbench/server/start-workbench';
import { BUNDLE, PEOPLE, SNAPSHOT } from './sample-book';

/** A workbench in a process of its own, which can be killed: `tsx serve-sample-book.ts <folder> <port>`. Says its address. */
const [folder = '', port = '0'] = process.argv.slice(2);
const { url } = await startWorkbench({
  bundle: BUNDLE,
  people: PEOPLE,
  title: 'Sổ thử',
  folder,
  port: Number(port),
  makeFirstSnapshot: async () => SNAPSHOT,
});
console.log(url);
