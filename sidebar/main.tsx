import { render } from 'preact';
import { App } from './app';
import { createCall } from './shared/api';
import { browserClock } from './shared/clock';
import { createFollower } from './shared/follower';
import { Poller } from './shared/poller';
import './styles/tokens.css';
import './styles/page.css';
import './styles/form.css';
import './styles/issues.css';
import './styles/sections.css';
import './styles/row.css';
import './styles/submit.css';
import './styles/verifier.css';
import './styles/dock.css';
import './styles/setup.css';
import './styles/coordinator.css';

const call = createCall(() => google.script.run, browserClock);
const poller = new Poller(createFollower(call, browserClock), browserClock);

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
  render(
    <App
      poller={poller}
      call={call}
      focusSheet={() => google.script.host.editor.focus()}
      opensRubrics={root.dataset.opens === 'rubrics'}
    />,
    root,
  );
}
poller.start();
