'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const root = document.documentElement;
  const panel = document.getElementById('panel');
  const detail = document.getElementById('detail');
  const docs = [...document.querySelectorAll('.doc')];
  const WORD = 0, TYPE = 1, STOP = 2, COUNT = 3, NORMALIZED = 4, STEM = 5, CHANGES = 6, STEPS = 7, STEMS = 8, STEMMERS = 9;
  const MATES = 40;
  const ARABIC = {
    types: {
      arabic: 'كلمة عربية', latin: 'كلمة لاتينية', word: 'كلمة بخط آخر', number: 'عدد', ordinal: 'عدد ترتيبي', percent: 'نسبة مئوية',
      date: 'تاريخ', time: 'وقت', url: 'رابط', email: 'بريد', domain: 'نطاق', mention: 'إشارة', hashtag: 'وسم', emoji: 'إيموجي',
      emoticon: 'وجه', abbreviation: 'اختصار', honorific: 'عبارة تعظيم', 'verse-number': 'رقم آية', punctuation: 'ترقيم', symbol: 'رمز',
      unknown: 'مجهول'
    },
    kinds: {
      choice: 'التقسيم', proclitic: 'لاصقة سابقة', article: 'أداة التعريف', inflection: 'تصريف', prefix: 'حرف المضارعة',
      suffix: 'لاحقة', enclitic: 'ضمير متصل', map: 'ردّ إلى المفرد أو الماضي', keep: 'بلا تغيير', 'function word': 'أداة'
    },
    type: 'النوع', place: 'الموضع', count: 'العدد هنا', normalized: 'بعد التوحيد', stem: 'الجذع', stop: 'كلمة وقف',
    removed: 'حُذف', added: 'أُضيف', became: 'صار', steps: 'الخطوات', mates: 'من الجذع نفسه في هذا النص', stemmers: 'المجذّعات',
    language: 'English', arrow: ' ← '
  };
  const ENGLISH = {
    types: {}, kinds: {},
    type: 'type', place: 'place', count: 'count here', normalized: 'normalized', stem: 'stem', stop: 'stop word',
    removed: 'removed', added: 'added', became: 'became', steps: 'Steps', mates: 'Same stem in this text', stemmers: 'Stemmers',
    language: 'العربية', arrow: ' → '
  };
  let say = ENGLISH;
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
  const arabic = (tag, text, className) => {
    const element = make(tag, text, className);
    element.dir = 'rtl';
    element.lang = 'ar';
    return element;
  };
  const hex = c => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  const named = c => hex(c) + ' ' + (data.names[c] || '');
  const typeName = type => say.types[type] || type;

  const isWord = word => word.length > STEPS;
  const normalized = word => word[NORMALIZED] || word[WORD];
  const stem = word => word[STEM] || normalized(word);
  function stems(word) {
    const different = word[STEMS].split('\n');
    return [...word[STEMMERS]].map(digit => different[parseInt(digit, 36)]);
  }

  const tokenAt = target => target instanceof Element ? target.closest('.doc b') : null;
  const docOf = token => docs.indexOf(token.closest('.doc'));
  function numberOf(token) {
    let number = Number(token.parentElement.dataset.n);
    for (let before = token.previousElementSibling; before; before = before.previousElementSibling) number++;
    return number;
  }
  function placeOf(token) {
    let start = Number(token.parentElement.dataset.s);
    for (let node = token.previousSibling; node; node = node.previousSibling) start += node.textContent.length;
    return [start, start + token.textContent.length];
  }
  function tokenFrom(doc, place) {
    const lines = [...doc.children];
    const line = lines.filter(p => Number(p.dataset.s) <= place).pop();
    return [...line.children].find(token => placeOf(token)[1] > place) || line.lastElementChild || doc.querySelector('b');
  }

  function row(list, label, value) {
    const name = make('dt');
    name.append(label);
    list.append(name);
    const cell = make('dd');
    cell.append(value);
    list.append(cell);
  }

  function changeItem([from, to]) {
    const item = make('li');
    if (to === '') item.append(make('span', say.removed + ' '), make('code', named(from)));
    else if (from === '') item.append(make('span', say.added + ' '), make('code', named(to)));
    else item.append(make('span', say.became + ' '), make('code', named(from)), make('span', say.arrow), make('code', named(to)));
    return item;
  }

  function stepItem([kind, affix, result, note]) {
    const item = make('li');
    const name = data.kinds[kind];
    item.append(make('span', say.kinds[name] || name));
    if (affix) item.append(' ', arabic('em', affix));
    if (name !== 'choice') item.append(make('span', say.arrow), arabic('bdi', result));
    if (data.notes[note]) {
      const text = make('span', data.notes[note], 'note');
      text.lang = 'en';
      item.append(text);
    }
    return item;
  }

  function matesOf(word) {
    if (!isWord(word)) return [];
    if (!byStem) {
      byStem = new Map();
      data.words.forEach((other, i) => {
        if (!isWord(other)) return;
        if (!byStem.has(stem(other))) byStem.set(stem(other), []);
        byStem.get(stem(other)).push(i);
      });
    }
    return byStem.get(stem(word));
  }

  function fill(token) {
    const word = data.words[data.docs[docOf(token)][numberOf(token)]];
    const facts = make('dl');
    row(facts, say.type, typeName(data.types[word[TYPE]]) + (word[STOP] ? ', ' + say.stop : ''));
    row(facts, say.place, make('bdi', placeOf(token).join('–')));
    row(facts, say.count, String(word[COUNT]));
    row(facts, say.normalized, make('bdi', normalized(word)));
    if (isWord(word)) row(facts, say.stem, arabic('bdi', stem(word), 'stem'));
    detail.replaceChildren(make('h3', word[WORD]), facts);
    const steps = [...word[CHANGES].map(changeItem), ...(word[STEPS] || []).map(stepItem)];
    if (steps.length > 0) {
      const list = make('ol', undefined, 'steps');
      list.append(...steps);
      detail.append(make('h4', say.steps), list);
    }
    const family = matesOf(word);
    if (family.length > 0) {
      const forms = family.slice(0, MATES).map(i => data.words[i][WORD] + ' (' + data.words[i][COUNT] + ')').join('، ');
      detail.append(make('h4', say.mates), arabic('p', forms + (family.length > MATES ? ' …' : ''), 'mates'));
      const others = make('dl');
      stems(word).forEach((form, i) => row(others, make('bdi', data.stemmers[i]), arabic('bdi', form)));
      detail.append(make('h4', say.stemmers), others);
    }
    return family;
  }

  function unmark() {
    if (picked) picked.classList.remove('pick');
    mates.forEach(mate => mate.classList.remove('mate'));
    picked = null;
    mates = [];
  }

  function show(token, pin) {
    unmark();
    picked = token;
    pinned = pin;
    token.classList.add('pick');
    const family = new Set(fill(token));
    if (pin && family.size > 0) {
      mates = docs.flatMap((doc, d) => [...doc.querySelectorAll('b')].filter((_, i) => family.has(data.docs[d][i])));
      mates.forEach(mate => mate.classList.add('mate'));
    }
    panel.scrollTop = 0;
    panel.classList.add('open');
    document.body.classList.toggle('open', pin);
  }

  function hide() {
    unmark();
    pinned = false;
    panel.classList.remove('open');
    document.body.classList.remove('open');
  }

  // on a narrow screen the panel lies over the text, so that it opens at a tap only
  const covers = () => getComputedStyle(panel).position === 'fixed';
  function reveal(token) {
    token.scrollIntoView({ block: 'nearest' });
    const edge = covers() ? panel.getBoundingClientRect().top : innerHeight;
    const below = token.getBoundingClientRect().bottom - edge;
    if (below > 0) scrollBy(0, below + 32);
  }

  function neighbour(token, step) {
    let next = step > 0 ? token.nextElementSibling : token.previousElementSibling;
    let line = token.parentElement;
    while (!next && line) {
      line = step > 0 ? line.nextElementSibling : line.previousElementSibling;
      next = line && (step > 0 ? line.firstElementChild : line.lastElementChild);
    }
    return next;
  }

  docs.forEach(doc => {
    doc.addEventListener('pointerover', event => {
      const token = tokenAt(event.target);
      if (token && !pinned && event.pointerType === 'mouse' && !covers()) show(token, false);
    });
    doc.addEventListener('click', event => {
      const token = tokenAt(event.target);
      if (token && !(pinned && token === picked)) {
        show(token, true);
        reveal(token);
      } else hide();
    });
    doc.addEventListener('keydown', event => {
      const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
      const next = step ? (picked ? neighbour(picked, step) : doc.querySelector('b')) : null;
      if (next) {
        event.preventDefault();
        show(next, true);
        reveal(next);
      }
    });
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  document.getElementById('close').addEventListener('click', hide);

  document.getElementById('report').parentElement.addEventListener('click', event => {
    const link = event.target.closest('a[data-place]');
    if (!link) return;
    event.preventDefault();
    const token = tokenFrom(docs[Number(link.dataset.doc)], Number(link.dataset.place));
    if (!token) return;
    show(token, true);
    token.scrollIntoView({ block: 'center' });
  });

  const legend = [...document.querySelectorAll('#legend button')];
  legend.forEach(button => button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    legend.forEach(b => b.setAttribute('aria-pressed', String(b === button && on)));
    docs.forEach(doc => { doc.className = on ? 'doc only-' + button.dataset.type : 'doc'; });
  }));

  const compare = document.getElementById('compare');
  function columns() {
    const on = [...document.querySelectorAll('#choose input')].map(box => box.checked);
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
      const found = data.words.filter(w => isWord(w) && (w[WORD].includes(wanted) || normalized(w).includes(wanted))).slice(0, first.length || 1);
      compare.replaceChildren(...found.map(w => {
        const line = make('tr');
        line.append(make('td', w[WORD]), make('td', String(w[COUNT]), 'n'));
        stems(w).forEach((form, i, all) => line.append(make('td', form, form === all[0] ? '' : 'differs')));
        return line;
      }));
    }
    columns();
  });
  document.getElementById('choose').addEventListener('change', columns);
  columns();

  const language = document.getElementById('language');
  function speak(name) {
    say = name === 'ar' ? ARABIC : ENGLISH;
    root.dataset.ui = name;
    language.textContent = say.language;
    document.querySelectorAll('.chrome').forEach(part => { part.dir = name === 'ar' ? 'rtl' : 'ltr'; });
    legend.forEach(button => { button.firstElementChild.textContent = typeName(button.dataset.type); });
    if (picked) fill(picked);
  }
  language.hidden = false;
  language.addEventListener('click', () => speak(say === ARABIC ? 'en' : 'ar'));
  speak(navigator.language.startsWith('ar') ? 'ar' : 'en');
})();
