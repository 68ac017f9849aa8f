// What others change: one stream for the page (server-sent events, ids only) or, where none gets through, a question every
// other second. <jissen-live> then has the server draw its part anew, never a field in focus. A hidden page listens to nothing.

const FIRST_EVENT = 3_000; // without it a proxy holds the stream back
const SILENCE = 40_000; // the server gives a sign of life every 15 s
const ASK = 1_800;
const ASK_AT_MOST = 15_000; // while nobody answers
const STREAM_AGAIN = 4_000;
const STREAM_AGAIN_AT_MOST = 120_000;
const BATCHES = 30;
const SPREAD = 250; // three hundred pages do not ask in the same moment
const BETWEEN = 400;

const parts = new Set();
const recent = []; // for parts that are drawn only now
let mark = '';
let stream, watch, asking, patience, again, wait;

const about = (ms) => ms * (0.5 + Math.random() / 2);
const address = (path) => new URL(`${path}?mark=${encodeURIComponent(mark)}`, document.baseURI);

/** Marks are a node and a number. */
function later(base, text) {
  const [node, count] = base.split('-'), [same, next] = text.split('-');
  return node === same && Number(next) > Number(count);
}

function receive({ mark: now, catchUp = false, news = [] }) {
  if (now) mark = now;
  if (!catchUp && !news.length) return;
  recent.push({ now, catchUp, news });
  if (recent.length > BATCHES) recent.shift();
  parts.forEach((part) => part.hear(news, catchUp));
}

function listen() {
  stream?.close();
  clearTimeout(watch);
  const mine = (stream = new EventSource(address('live')));
  const lost = () => {
    mine.close();
    if (stream !== mine) return;
    stream = undefined;
    clearTimeout(watch);
    again = Date.now() + about(patience);
    patience = Math.min(patience * 2, STREAM_AGAIN_AT_MOST);
    if (!asking) ask(about(1_000));
  };
  watch = setTimeout(lost, FIRST_EVENT);
  mine.onmessage = ({ data }) => {
    if (stream !== mine) return;
    clearTimeout(watch);
    watch = setTimeout(lost, SILENCE);
    clearTimeout(asking);
    asking = undefined;
    patience = STREAM_AGAIN;
    receive(JSON.parse(data));
  };
  mine.onerror = lost;
}

function ask(after) {
  asking = setTimeout(async () => {
    const mine = asking;
    let status = 0;
    try {
      const reply = await fetch(address('live/since'), { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
      status = reply.status;
      const bulletin = reply.ok && (await reply.json());
      if (bulletin && asking === mine) receive(bulletin);
    } catch { /* asked again */ }
    if (asking !== mine) return;
    if (status === 401) return close(); // the journal has people sign in
    wait = status === 200 ? ASK : Math.min(wait * 2, ASK_AT_MOST);
    ask(about(wait));
    if (!stream && Date.now() > again) listen();
  }, after);
}

function open() {
  if (stream || asking || document.hidden || !parts.size) return;
  [patience, wait] = [STREAM_AGAIN, ASK];
  listen();
}

function close() {
  stream?.close();
  clearTimeout(watch);
  clearTimeout(asking);
  stream = asking = undefined;
}

document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
addEventListener('pagehide', close);
addEventListener('pageshow', open);
addEventListener('online', () => (close(), open()));

const isField = (element) => element?.matches('input, textarea, select, [contenteditable], vaadin-select-value-button');
const called = (element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`;

/** Who works with the keyboard finds the focus on the same button again, and the page where it was. */
function keepPlace(region) {
  const active = document.activeElement;
  if (!region?.contains(active) || active === region) return;
  const [name, y] = [called(active), scrollY];
  const watcher = new MutationObserver(() => {
    if (active.isConnected) return;
    const same = [...region.querySelectorAll(active.localName)].find((one) => called(one) === name);
    if (!same) return;
    watcher.disconnect();
    if (document.activeElement === document.body) same.focus({ preventScroll: true });
    if (scrollY !== y) scrollTo(0, y);
  });
  watcher.observe(region, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), 5_000);
}

class Live extends HTMLElement {
  waiting = [];
  said = 0;

  connectedCallback() {
    parts.add(this);
    const drawn = this.getAttribute('mark') ?? '';
    mark ||= drawn;
    recent.filter(({ now }) => later(drawn, now)).forEach(({ news, catchUp }) => this.hear(news, catchUp));
    open();
  }

  disconnectedCallback() {
    parts.delete(this);
    clearTimeout(this.timer);
    this.timer = undefined;
    setTimeout(() => parts.size || close(), BETWEEN);
  }

  get topics() { return (this.getAttribute('topics') ?? '').split(' ').map((topic) => topic.split('/')); }

  concerns({ space, kind, id, page, ping }) {
    return (!ping || this.hasAttribute('pings')) && (!page || page !== this.getAttribute('page')) && this.topics.some(([where, what, which]) => (where === '*' || where === space) && what === kind && (!which || !id || which === id));
  }

  hear(news, catchUp) {
    const mine = news.filter((one) => this.concerns(one));
    if (!catchUp && !mine.length) return;
    this.waiting.push(...mine);
    this.everything ||= catchUp;
    this.timer ??= setTimeout(() => this.tell(), Math.max(Math.random() * SPREAD, this.said + BETWEEN - Date.now()));
  }

  tell() {
    this.timer = undefined;
    const region = this.parentElement;
    if (!region) return;
    const active = document.activeElement;
    const focused = region.contains(active) && isField(active);
    if (this.hasAttribute('waits') && (focused || region.querySelector('vaadin-upload-file[uploading]'))) {
      this.timer = setTimeout(() => this.tell(), BETWEEN);
      return;
    }
    this.said = Date.now();
    const news = this.everything ? [] : this.waiting;
    this.waiting = [];
    this.everything = false;
    keepPlace(region);
    this.dispatchEvent(new CustomEvent('heard', { detail: { news: JSON.stringify(news), focused } }));
  }
}

customElements.define('jissen-live', Live);
