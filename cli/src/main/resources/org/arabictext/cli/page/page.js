'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const panel = document.getElementById('panel');
  const detail = document.getElementById('detail');
  const WORD = 0, TYPE = 1, STOP = 2, COUNT = 3, NORMALIZED = 4, STEM = 5, CHANGES = 6, STEPS = 7, STEMS = 8;
  const KINDS = {
    normalize: 'التوحيد', proclitic: 'لاصقة سابقة', article: 'أداة التعريف', inflection: 'تصريف',
    prefix: 'حرف المضارعة', suffix: 'لاحقة', enclitic: 'ضمير متصل', map: 'ردّ إلى المفرد أو الماضي', keep: 'بلا تغيير'
  };
  let picked = null;
  let pinned = false;
  let mates = [];
  let byStem = null;

  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const hex = c => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  const named = c => hex(c) + ' ' + (data.names[c] || '');
  const wordOf = token => data.words[Number(token.dataset.w)];
  const tokenAt = target => target instanceof Element ? target.closest('.t') : null;

  function placeOf(token) {
    let start = Number(token.parentElement.dataset.s);
    for (let node = token.previousSibling; node; node = node.previousSibling) start += node.textContent.length;
    return [start, start + token.textContent.length];
  }

  function row(list, label, value, rtl) {
    list.append(make('dt', label));
    const cell = make('dd');
    const text = make('bdi', value);
    if (rtl) text.dir = 'rtl';
    cell.append(text);
    list.append(cell);
  }

  function changeItem(change) {
    const item = make('li');
    if (change[1] === '') {
      item.append(make('span', 'حُذف '), make('code', named(change[0])));
    } else if (change[0] === '') {
      item.append(make('span', 'أُضيف '), make('code', named(change[1])));
    } else {
      item.append(make('span', 'صار '), make('code', named(change[0])), make('span', ' ← '), make('code', named(change[1])));
    }
    return item;
  }

  function stepItem(step) {
    const item = make('li');
    const [kind, affix, result, note] = step;
    item.append(make('span', KINDS[kind] || kind));
    if (affix) item.append(make('span', ' '), make('b', affix));
    item.append(make('span', ' ← '), make('bdi', result));
    if (data.notes[note]) item.append(make('span', data.notes[note], 'note'));
    return item;
  }

  function matesOf(word) {
    if (!byStem) {
      byStem = new Map();
      data.words.forEach((other, i) => {
        if (other[STEMS].length === 0) return;
        if (!byStem.has(other[STEM])) byStem.set(other[STEM], []);
        byStem.get(other[STEM]).push(i);
      });
    }
    return word[STEMS].length === 0 ? [] : byStem.get(word[STEM]) || [];
  }

  function fill(token) {
    const word = wordOf(token);
    const [start, end] = placeOf(token);
    const list = make('dl');
    row(list, 'النوع', data.types[word[TYPE]] + (word[STOP] ? ' · stop' : ''));
    row(list, 'الموضع', start + '–' + end);
    row(list, 'بعد التوحيد', word[NORMALIZED], true);
    if (word[STEMS].length > 0) row(list, 'الجذع', word[STEM], true);
    row(list, 'العدد هنا', String(word[COUNT]));
    detail.replaceChildren(make('h3', word[WORD]), list);
    if (word[CHANGES].length > 0 || word[STEPS].length > 0) {
      const steps = make('ol', undefined, 'steps');
      word[CHANGES].forEach(change => steps.append(changeItem(change)));
      word[STEPS].forEach(step => steps.append(stepItem(step)));
      detail.append(steps);
    }
    const family = matesOf(word);
    if (family.length > 0) {
      const forms = make('dl');
      row(forms, 'من الجذع نفسه', family.slice(0, 40).map(i => data.words[i][WORD] + ' (' + data.words[i][COUNT] + ')').join('، '), true);
      word[STEMS].forEach((stem, i) => row(forms, data.stemmers[i], stem, true));
      detail.append(forms);
    }
    return family;
  }

  function show(token, pin) {
    if (picked) picked.classList.remove('pick');
    mates.forEach(mate => mate.classList.remove('mate'));
    picked = token;
    pinned = pin;
    token.classList.add('pick');
    const family = new Set(fill(token).map(String));
    mates = pin ? [...document.querySelectorAll('.t')].filter(t => family.has(t.dataset.w)) : [];
    mates.forEach(mate => mate.classList.add('mate'));
    panel.classList.add('open');
    document.body.classList.toggle('open', pin);
  }

  function hide() {
    if (picked) picked.classList.remove('pick');
    mates.forEach(mate => mate.classList.remove('mate'));
    picked = null;
    pinned = false;
    mates = [];
    panel.classList.remove('open');
    document.body.classList.remove('open');
  }

  function neighbour(token, step) {
    const tokens = [...token.closest('.doc').querySelectorAll('.t')];
    return tokens[tokens.indexOf(token) + step];
  }

  document.querySelectorAll('.doc').forEach(doc => {
    doc.addEventListener('pointerover', event => {
      const token = tokenAt(event.target);
      if (token && !pinned && event.pointerType === 'mouse') show(token, false);
    });
    doc.addEventListener('click', event => {
      const token = tokenAt(event.target);
      if (token && !(pinned && token === picked)) show(token, true); else hide();
    });
    doc.addEventListener('keydown', event => {
      const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
      const next = step ? (picked ? neighbour(picked, step) : doc.querySelector('.t')) : null;
      if (next) {
        event.preventDefault();
        show(next, true);
        next.scrollIntoView({ block: 'nearest' });
      }
    });
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  document.getElementById('close').addEventListener('click', hide);

  document.getElementById('legend').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    document.querySelectorAll('#legend button').forEach(b => b.setAttribute('aria-pressed', String(b === button && on)));
    document.querySelectorAll('.doc').forEach(doc => {
      doc.className = on ? 'doc only-' + button.dataset.type : 'doc';
    });
  });

  const compare = document.getElementById('compare');
  const chosen = () => [...document.querySelectorAll('#choose input')].map(box => box.checked);
  function columns() {
    const on = chosen();
    document.querySelectorAll('table.compare tr').forEach(line => {
      on.forEach((wanted, i) => { line.children[i + 2].hidden = !wanted; });
    });
  }
  const first = [...compare.children];
  document.getElementById('find').addEventListener('input', event => {
    const wanted = event.target.value.trim();
    if (!wanted) {
      compare.replaceChildren(...first);
    } else {
      const found = data.words.filter(w => w[STEMS].length > 0 && (w[WORD].includes(wanted) || w[NORMALIZED].includes(wanted))).slice(0, 150);
      compare.replaceChildren(...found.map(w => {
        const line = make('tr');
        line.append(make('td', w[WORD]), make('td', String(w[COUNT]), 'n'));
        w[STEMS].forEach((stem, i) => line.append(make('td', stem, stem === w[STEMS][0] ? '' : 'differs')));
        return line;
      }));
    }
    columns();
  });
  document.getElementById('choose').addEventListener('change', columns);
})();
