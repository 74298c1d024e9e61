/* Small helps for the keyboard and for paper. The program works without them. */
(function () {
  'use strict';

  function inField(target) {
    return target.closest('input, select, textarea, [contenteditable]');
  }

  document.addEventListener('keydown', function (event) {
    if (event.isComposing) {
      return;
    }
    if (event.ctrlKey && event.key === 'Enter') {
      var save = document.querySelector('[data-save]');
      if (save) {
        event.preventDefault();
        save.click();
      }
      return;
    }
    var entered = event.key === 'Enter' && event.target.getAttribute && event.target.getAttribute('data-enter');
    if (entered) {
      event.preventDefault();
      var pressed = document.getElementById(entered);
      if (pressed) {
        pressed.click();
      }
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) {
      return;
    }
    var key = { '/': '[data-find]', n: '[data-new]', '[': '[data-before]', ']': '[data-after]' }[event.key];
    var target = key && document.querySelector(key);
    if (!target) {
      return;
    }
    event.preventDefault();
    if (key === '[data-find]') {
      target.focus();
    } else {
      target.click();
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) {
      event.target.form.submit();
    }
    if (event.target.matches('[data-reveal]')) {
      event.target.getAttribute('data-reveal').split(' ').forEach(function (id) {
        document.getElementById(id).type = event.target.checked ? 'text' : 'password';
      });
    }
  });

  /* a form that was sent is not sent again by a second press */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || form.dataset.sent) {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      return;
    }
    form.dataset.sent = 'true';
    if (window.PrimeFaces && window.PrimeFaces.ajax) {
      /* answers to what was typed last would come after the page has gone on */
      window.PrimeFaces.ajax.Queue.abortAll();
      window.PrimeFaces.ajax.Queue.offer = function () {};
      window.PrimeFaces.ajax.Request.handle = function () {};
      window.PrimeFaces.ajax.Request.send = function () {};
    }
    window.setTimeout(function () { delete form.dataset.sent; }, 5000);
  });

  /* work in the background is looked at every second while it runs */
  window.setInterval(function () {
    var look = document.querySelector('[data-poll]');
    if (look) {
      look.click();
    }
  }, 1000);

  window.addEventListener('DOMContentLoaded', function () {
    var faults = document.getElementById('faults');
    if (faults) {
      faults.focus();
      return;
    }
    /* a form for the next citizen begins where the officer has something to say */
    var start = document.querySelector('[data-start="true"]');
    if (start && !document.getElementById('restored')) {
      (start.querySelector('input:checked') || start.querySelector('input, select, textarea')).focus();
    }
  });
}());
