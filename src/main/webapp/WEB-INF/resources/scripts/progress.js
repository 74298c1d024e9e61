/* While files are being made the page says how far it is. The work itself needs no script. */
(function () {
  'use strict';

  var EVERY = 300;
  var PATIENCE = 20;

  function begin(box, download) {
    var bar = box.querySelector('progress');
    var line = box.querySelector('output');
    var seen = false;
    var idle = 0;
    box.hidden = false;
    line.textContent = box.dataset.counting;
    bar.removeAttribute('value');

    function ask() {
      fetch(box.dataset.progress, { redirect: 'error' }).then(function (answer) {
        return answer.ok ? answer.json() : { running: false };
      }).then(function (state) {
        if (state.running) {
          seen = true;
          idle = 0;
          bar.max = state.of;
          bar.value = state.done;
          line.textContent = state.words + '（' + state.done + '/' + state.of + '）';
        } else {
          idle += 1;
        }
        if (download && (seen || idle > PATIENCE) && !state.running) {
          bar.value = bar.max;
          line.textContent = box.dataset.ready;
          return;
        }
        window.setTimeout(ask, EVERY);
      }).catch(function () {
        window.setTimeout(ask, EVERY * 5);
      });
    }

    window.setTimeout(ask, EVERY);
  }

  window.addEventListener('DOMContentLoaded', function () {
    var box = document.getElementById('making');
    if (!box) {
      return;
    }
    document.addEventListener('submit', function (event) {
      if (event.submitter && event.submitter.id === 'form:publish') {
        begin(box, false);
      }
    });
    document.addEventListener('click', function (event) {
      var file = event.target.closest && event.target.closest('a[data-making]');
      if (file && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        begin(box, true);
      }
    });
  });
}());
