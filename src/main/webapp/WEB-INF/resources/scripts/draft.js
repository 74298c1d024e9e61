/* Keeps what is typed into the form of a page with k:draft. Nothing is stored in the browser. */
(function () {
  'use strict';

  var EVERY = 10000;
  var AGAIN = 5000;
  var PATIENCE = 8000;
  var SMALL_ENOUGH_TO_OUTLIVE_THE_PAGE = 60000;

  function begin() {
    var keeper = document.getElementById('draft');
    var form = document.getElementById('form');
    if (!keeper || !form) {
      return;
    }
    var typedAt = keeper.querySelector('[name="hanki.typedAt"]');
    var slip = keeper.querySelector('[name="hanki.draft"]');
    var line = statusLine(form);
    var unsaved = false;
    var kept = false;
    var failing = false;
    var sending = false;
    var refused = false;
    var typedLast = 0;
    var timer = null;
    var running = null;

    function mark(is) {
      unsaved = is;
      line.dataset.unsaved = String(is);
    }

    function typed() {
      mark(true);
      typedLast = Math.max(typedLast + 1, Date.now());
      typedAt.value = String(typedLast);
      if (!timer) {
        timer = window.setTimeout(save, failing ? AGAIN : EVERY);
      }
    }

    function fields() {
      var body = new URLSearchParams();
      new FormData(form).forEach(function (value, name) {
        if (typeof value === 'string' && !/^jakarta\.faces\.|^primefaces\./.test(name)) {
          body.append(name, value);
        }
      });
      /* these two stand beside the form, which may already be off the screen */
      body.set(slip.name, slip.value);
      body.set(typedAt.name, typedAt.value);
      return body;
    }

    function say(text, bad) {
      line.textContent = text;
      line.classList.toggle('bad', bad);
      if (bad) {
        line.setAttribute('role', 'alert');
      } else {
        line.removeAttribute('role');
      }
    }

    function post() {
      var body = fields();
      var call = { method: 'POST', body: body, redirect: 'error' };
      call.keepalive = body.toString().length < SMALL_ENOUGH_TO_OUTLIVE_THE_PAGE;
      if (!call.keepalive || !document.hidden) {
        call.signal = AbortSignal.timeout(PATIENCE);
      }
      return fetch(keeper.dataset.draft, call).then(function (answer) {
        refused = answer.status >= 400 && answer.status < 500;
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.json();
      });
    }

    /* answers whether everything typed is kept now */
    function save() {
      window.clearTimeout(timer);
      timer = null;
      if (running) {
        return running.then(save);
      }
      if (!unsaved) {
        return Promise.resolve(!unsaved);
      }
      unsaved = false;
      running = post().then(function (answer) {
        running = null;
        failing = false;
        if (answer.savedAt) {
          kept = true;
          say(keeper.dataset.saved + ' ' + answer.savedAt, false);
        }
        mark(unsaved);
        document.dispatchEvent(new CustomEvent(answer.signedIn ? 'hanki:seen' : 'hanki:lost'));
        return !unsaved;
      }).catch(function () {
        running = null;
        failing = true;
        mark(true);
        say(keeper.dataset.failed, true);
        timer = timer || window.setTimeout(save, AGAIN);
        return false;
      });
      return running;
    }

    /* also what is typed while the server answers */
    function saveAll() {
      return save().then(function (safe) {
        return safe || failing ? safe : saveAll();
      });
    }

    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
    form.addEventListener('focusout', function () {
      if (unsaved && !failing) {
        save();
      }
    });
    /* what is typed is kept before the page is left; if the server is away, the page stays */
    window.addEventListener('submit', function (event) {
      if (event.target !== form || !unsaved && !running && !sending) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (sending) {
        return;
      }
      sending = true;
      saveAll().then(function (safe) {
        sending = false;
        if (safe || refused) {
          unsaved = false;
          window.clearTimeout(timer);
          form.requestSubmit(event.submitter);
        }
      });
    }, true);
    document.addEventListener('visibilitychange', function () {
      if (document.hidden) {
        save();
      }
    });
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', function (event) {
      if (unsaved && failing) {
        event.preventDefault();
      }
    });

    /* the screen is about to lock: it waits for this, and comes back to the draft */
    document.addEventListener('hanki:leaving', function (event) {
      event.detail.waitFor.push(saveAll);
      event.detail.address = function () {
        return kept ? keeper.dataset.address : keeper.dataset.continued;
      };
    });
  }

  function statusLine(form) {
    var line = document.createElement('span');
    line.className = 'kept n';
    line.id = 'draftState';
    var bar = form.querySelector('.savebar .state');
    if (bar) {
      bar.prepend(line);
    } else {
      form.append(line);
    }
    return line;
  }

  window.addEventListener('DOMContentLoaded', begin);
}());
