import type { Question } from './point';

/** What is found out in the sidebar, by the page itself. */
export const PAGE_QUESTIONS: readonly Question[] = [
  { id: 'sidebar: width', asks: 'How wide is a sidebar?', expected: ['300 px'] },
  { id: 'sidebar: a date', asks: 'What arrives of an answer with a date somewhere in it?', expected: ['null'] },
  { id: 'sidebar: undefined', asks: 'What arrives of an undefined in an array?', expected: ['[1,null,3]'] },
  { id: 'sidebar: a date sent', asks: 'What comes of a date as an argument?', expected: ['refused: …'] },
  {
    id: 'sidebar: calls at once',
    asks: 'How many of twelve calls run at the same time?',
    expected: ['10 at most'],
  },
];

/** The page of the sidebar: asks, and hands over what it saw in the order of the questions. */
export const PAGE = `<!doctype html>
<html><head><base target="_top"></head><body>
<p id="state">Checking…</p>
<script>
  var run = function (name, args) {
    return new Promise(function (done) {
      var runner = google.script.run.withSuccessHandler(done)
        .withFailureHandler(function (error) { done('failed: ' + error.message); });
      runner[name].apply(runner, args || []);
    });
  };
  var mostAtOnce = function (spans) {
    return Math.max.apply(null, spans.map(function (one) {
      return spans.filter(function (other) { return other[0] <= one[0] && one[0] < other[1]; }).length;
    }));
  };
  var dateSent = function () {
    try { google.script.run.liveCheckEcho(new Date()); return 'accepted'; } catch (error) { return 'refused: ' + error.message; }
  };
  var twelve = [];
  for (var at = 0; at < 12; at += 1) twelve.push(run('liveCheckSpan'));
  Promise.all([run('liveCheckDate'), run('liveCheckUndefined'), Promise.all(twelve)]).then(function (answers) {
    var most = mostAtOnce(answers[2]);
    return run('liveCheckFromPage', [[
      window.innerWidth + ' px',
      JSON.stringify(answers[0]),
      JSON.stringify(answers[1]),
      dateSent(),
      most <= 10 ? '10 at most' : String(most)
    ]]);
  }).then(function (summary) { document.getElementById('state').textContent = summary; });
</script>
</body></html>`;
