// What the journal keeps on this device, encrypted: the key comes from the server with every session and is never on the disk.

const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** A random name, on plain http too. */
export const uuid = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) => (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16));
export const id = (entry) => `${entry.sheet}|${entry.field}|${entry.writer}`;

export const device = {
  open() {
    return (this.opened ??= new Promise((done, failed) => {
      if (!crypto.subtle || !navigator.locks) throw new Error('no secure context');
      const request = indexedDB.open('jissen', 1);
      request.onupgradeneeded = () => ['typed', 'device'].forEach((store) => request.result.createObjectStore(store));
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close(); // another page signs out
        done(request.result);
      };
      request.onerror = () => failed(request.error);
    }));
  },
  async run(store, mode, work) {
    const transaction = (await this.open()).transaction(store, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(store));
    return new Promise((done, failed) => {
      transaction.oncomplete = () => done(request?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  },
  /** The name of this browser, as long as nobody signs out here. */
  async called() {
    const fresh = uuid();
    const known = (store) => {
      const name = store.get('id');
      name.onsuccess = () => name.result ?? store.add(fresh, 'id');
      return name;
    };
    return (this.name ??= await this.run('device', 'readwrite', known).then((name) => name ?? fresh, () => NOWHERE));
  },
  async unlock(secret) {
    this.secret = await crypto.subtle?.importKey('raw', Uint8Array.from(atob(secret), (c) => c.charCodeAt(0)), 'HKDF', false, ['deriveKey']);
  },
  key(sheet) {
    return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(sheet) }, this.secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  },
  /** Puts an entry, unless a newer one came while it was encrypted. */
  async put({ sheet, field, writer, seq, ...words }, account, stillNewest) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.key(sheet), new TextEncoder().encode(JSON.stringify(words)));
    if (stillNewest()) await this.run('typed', 'readwrite', (store) => store.put({ account, sheet, field, writer, seq, iv, data }, id({ sheet, field, writer })));
  },
  remove(gone) {
    return this.run('typed', 'readwrite', (store) => gone.map((entry) => store.delete(id(entry))).at(-1)).catch(() => {});
  },
  /** What pages left that are no more. What cannot be read, an older key wrote. */
  async left(account) {
    const alive = new Set((await navigator.locks.query()).held.map((lock) => lock.name));
    const rows = (await this.run('typed', 'readonly', (store) => store.getAll())).filter((row) => row.account === account && !alive.has(row.writer));
    const open = async ({ iv, data, sheet, field, writer, seq }) => ({ sheet, field, writer, seq, ...JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.key(sheet), data))) });
    return (await Promise.allSettled(rows.map(open))).flatMap((row) => row.value ?? []);
  },
  /** Leaves nothing of this person; and nothing at all, unless others left here what they could not send. */
  async clear(account) {
    const rows = await this.run('typed', 'readonly', (store) => store.getAll()).catch(() => []);
    const theirs = rows.filter((row) => row.account !== account);
    await this.remove(rows.filter((row) => row.account === account));
    sessionStorage.clear();
    if (theirs.length) return;
    await this.open().then((open) => open.close(), () => {});
    await new Promise((done) => Object.assign(indexedDB.deleteDatabase('jissen'), { onsuccess: done, onerror: done, onblocked: done }));
  },
};
