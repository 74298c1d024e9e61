/* Composing a report: the cursor in the words, the keys of the list, and nothing that jumps. */
(function () {
  'use strict';

  var scrolled = { parts: 0, preview: 0 };
  var follow = false;
  var move = '';
  var wasComposed = null;
  var wasOpen = '';
  var drawn = [];

  function byId(id) {
    return document.getElementById('form:' + id);
  }

  function parts() {
    return document.querySelector('.report-parts');
  }

  function preview() {
    return document.querySelector('.card.preview');
  }

  /* where a tag goes */
  function keepCursor() {
    var body = byId('body');
    var cursor = byId('cursor');
    if (body && cursor && document.activeElement === body) {
      cursor.value = String(body.selectionEnd);
    }
  }

  function placeCursor() {
    var cursor = byId('cursor');
    var body = byId('body');
    var caret = cursor && cursor.getAttribute('data-caret');
    if (caret && body) {
      cursor.setAttribute('data-caret', '');
      body.focus();
      body.setSelectionRange(Number(caret), Number(caret));
    }
  }

  function show(inside, what) {
    if (!inside || !what) {
      return;
    }
    var frame = inside.getBoundingClientRect();
    var box = what.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      inside.scrollTop += box.top - frame.top - Math.max(0, (frame.height - box.height) / 3);
    }
  }

  /* after an answer of the server, before the page is painted */
  function settleIfDrawn() {
    var now = [byId('parts'), byId('preview'), byId('cursor')];
    if (now.some(function (each, at) { return each !== drawn[at]; })) {
      drawn = now;
      settle();
    }
  }

  function settle() {
    var list = parts();
    var sheet = preview();
    var current = list && list.querySelector('.cur');
    var open = current ? current.textContent : '';
    if (list) {
      list.scrollTop = scrolled.parts;
      show(list, current);
    }
    if (sheet) {
      sheet.scrollTop = scrolled.preview;
      if (open !== wasOpen) {
        show(sheet, sheet.querySelector('.piece.here'));
      }
    }
    wasOpen = open;
    placeCursor();
    if (follow && current) {
      follow = false;
      current.querySelector('a').focus({ preventScroll: true });
    }
    if (move) {
      var button = byId(move);
      move = '';
      follow = true;
      if (button) {
        button.click();
      }
    }
    var composed = byId('composed');
    if (composed && wasComposed !== null && composed.value !== wasComposed) {
      composed.dispatchEvent(new Event('change', { bubbles: true }));
    }
    wasComposed = composed ? composed.value : null;
  }

  function keys(event) {
    var arrow = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    var link = event.target.closest && event.target.closest('.report-parts a');
    if (!arrow || !link || event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    var line = link.closest('li');
    if (!event.altKey) {
      var next = arrow === 'up' ? line.previousElementSibling : line.nextElementSibling;
      if (next) {
        next.querySelector('a').focus();
      }
      return;
    }
    if (line.classList.contains('cur')) {
      follow = true;
      byId(arrow).click();
    } else {
      move = arrow;
      link.click();
    }
  }

  window.addEventListener('DOMContentLoaded', function () {
    var grid = document.querySelector('.report-grid');
    if (!grid || !byId('composed')) {
      return;
    }
    wasComposed = byId('composed').value;
    ['select', 'keyup', 'click', 'input', 'focusout'].forEach(function (kind) {
      grid.addEventListener(kind, keepCursor);
    });
    grid.addEventListener('keydown', keys);
    grid.addEventListener('scroll', function (event) {
      if (event.target === parts()) {
        scrolled.parts = event.target.scrollTop;
      }
      if (event.target === preview()) {
        scrolled.preview = event.target.scrollTop;
      }
    }, true);
    new MutationObserver(settleIfDrawn).observe(document.getElementById('form'), { childList: true, subtree: true });
    settleIfDrawn();
  });
}());
