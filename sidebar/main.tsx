import { render } from 'preact';
import { createCall } from './api';
import { App } from './app';
import { browserClock } from './clock';
import { Poller } from './poller';
import './styles/tokens.css';
import './styles/page.css';
import './styles/form.css';
import './styles/issues.css';
import './styles/sections.css';
import './styles/dock.css';

const call = createCall(() => google.script.run, browserClock);
const poller = new Poller(() => call('sidebarView'), browserClock);

const followVisibility = () => (document.hidden ? poller.pause('hidden') : poller.resume('hidden'));
document.addEventListener('visibilitychange', followVisibility);
if (document.hidden) poller.pause('hidden');

// Whoever turns to the panel wants to see how things are now.
window.addEventListener('focus', () => poller.wake());
document.documentElement.addEventListener('pointerenter', () => poller.wake());
window.addEventListener('online', () => {
  if (!document.hidden) poller.refresh();
});

const root = document.getElementById('app');
if (root !== null) {
  render(<App poller={poller} call={call} focusSheet={() => google.script.host.editor.focus()} />, root);
}
poller.start();
