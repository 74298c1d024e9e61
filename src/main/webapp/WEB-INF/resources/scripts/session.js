/* Warns before the session ends and locks the screen when it does. What tabs tell each other, and
   all that is stored in the browser, is times. */
(function () {
  'use strict';

  var WARN_IDLE = 5 * 60;
  var WARN_END = 10 * 60;
  var TELL_SERVER_EVERY = 2 * 60 * 1000;
  var AGAIN = 5000;

  function remember(name, value) {
    try {
      window.localStorage.setItem('hanki.' + name, String(value));
    } catch (forbidden) {
      /* then every tab knows only its own times */
    }
  }

  function recall(name) {
    try {
      return Number(window.localStorage.getItem('hanki.' + name)) || 0;
    } catch (forbidden) {
      return 0;
    }
  }

  function watch(idle) {
    var times = idle.dataset;
    var end = document.getElementById('session-end');
    var lost = document.getElementById('session-lost');
    var opened = Date.now();
    var seenHere = opened;
    var endsAt = opened + Number(times.rest) * 1000;
    var told = opened;
    var later = false;
    var locking = false;
    var ticking = window.setInterval(tick, 1000);

    remember('seen', opened);

    function seen() {
      seenHere = Date.now();
      remember('seen', seenHere);
    }

    /* somebody is here: the server is told now and then, so that reading is not idling */
    function present() {
      if (!locking && !idle.open && Date.now() - told > TELL_SERVER_EVERY) {
        stay();
      }
    }

    function stay() {
      told = Date.now();
      return call('stay').then(function (answer) {
        if (answer.status === 401) {
          showLost();
        } else {
          seen();
          idle.close();
        }
      }).catch(function () {
        told = 0;
      });
    }

    function call(what) {
      return fetch(times.session, { method: 'POST', body: new URLSearchParams({ do: what }), redirect: 'error' });
    }

    function tick() {
      if (locking) {
        return;
      }
      if (recall('locked') > opened) {
        lock();
        return;
      }
      var now = Date.now();
      var idleLeft = Math.ceil((Math.max(seenHere, recall('seen')) + Number(times.idle) * 1000 - now) / 1000);
      var endLeft = Math.ceil((endsAt - now) / 1000);
      if (idleLeft <= 0 || endLeft <= 0) {
        lock();
        return;
      }
      show(idle, idleLeft <= Math.min(WARN_IDLE, Number(times.idle) / 2), idleLeft);
      show(end, endLeft <= WARN_END && !later && !idle.open, endLeft);
    }

    function show(dialog, due, left) {
      if (due && !dialog.open && !lost.open) {
        dialog.showModal();
      } else if (!due && dialog.open) {
        dialog.close();
      }
      var text = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
      dialog.querySelector('[data-countdown]').textContent = text;
    }

    function showLost() {
      if (!locking && !lost.open) {
        idle.close();
        end.close();
        lost.showModal();
      }
    }

    /* nothing of the page stays on the screen; what was typed is kept before the page is left */
    function lock() {
      locking = true;
      window.clearInterval(ticking);
      remember('locked', Date.now());
      var leaving = { waitFor: [], address: function () { return ''; } };
      document.dispatchEvent(new CustomEvent('hanki:leaving', { detail: leaving }));
      idle.close();
      end.close();
      lost.close();
      document.body.replaceChildren(document.getElementById('session-locking').content.cloneNode(true));
      document.title = document.querySelector('h1').textContent;
      leave(leaving);
    }

    function leave(leaving) {
      Promise.all(leaving.waitFor.map(function (save) { return save(); })).then(function (kept) {
        if (kept.every(Boolean)) {
          var go = function () { window.location.replace(signIn(leaving)); };
          call('lock').then(go, go);
        } else {
          window.setTimeout(leave, AGAIN, leaving);
        }
      });
    }

    function signIn(leaving) {
      var to = leaving.address() || window.location.pathname + window.location.search;
      return times.signIn + '?' + new URLSearchParams({ locked: 'true', officer: times.officer, to: to });
    }

    ['keydown', 'pointerdown', 'wheel', 'touchstart'].forEach(function (name) {
      document.addEventListener(name, present, { passive: true });
    });
    document.addEventListener('hanki:seen', seen);
    document.addEventListener('hanki:lost', showLost);
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden) {
        tick();
      }
    });
    document.getElementById('session-stay').addEventListener('click', stay);
    document.getElementById('session-lock').addEventListener('click', lock);
    document.getElementById('session-again').addEventListener('click', lock);
    document.getElementById('session-return').addEventListener('click', lock);
    document.getElementById('session-later').addEventListener('click', function () {
      later = true;
      end.close();
    });
    [idle, end, lost].forEach(function (dialog) {
      dialog.addEventListener('cancel', function (event) { event.preventDefault(); });
    });
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSuccess', seen);
    }
  }

  /* the page that a locked screen shows: only the password is asked for, and one unlocking is enough for all tabs */
  function unlock(query) {
    var code = document.getElementById('form:code');
    var password = document.getElementById('form:password');
    if (code && password && !code.value) {
      code.value = query.get('officer') || '';
      password.focus();
    }
    var since = Date.now();
    window.addEventListener('storage', function (event) {
      var to = query.get('to') || '';
      if (event.key === 'hanki.seen' && Number(event.newValue) > since && /^\/(?!\/)/.test(to)) {
        window.location.replace(to);
      }
    });
  }

  window.addEventListener('DOMContentLoaded', function () {
    var idle = document.getElementById('session-idle');
    if (idle && idle.dataset.officer) {
      watch(idle);
      return;
    }
    var query = new URLSearchParams(window.location.search);
    if (query.get('locked') === 'true') {
      unlock(query);
    }
  });
}());
