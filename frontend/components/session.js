// Who is signed in, and the key for what this device keeps of theirs. Asked once, and again when the server knows us no more.
import { device } from './device.js';

export const DRAFTS = new URL('drafts', document.baseURI).href;

export const session = {
  account: undefined,
  token: undefined,
  anonymous: undefined, // the token to sign in with
  out: false,
  /** Fails when nobody is signed in, or nobody answers. */
  async enter(again) {
    if (again) await this.asking?.catch(() => {});
    else if (this.account) return;
    await (this.asking ??= this.ask().finally(() => (this.asking = undefined)));
  },
  async ask() {
    const reply = await fetch(`${DRAFTS}/session?device=${await device.called()}`, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
    if (![200, 401].includes(reply.status)) throw new Error(`answer ${reply.status}`);
    const { account, key, token } = await reply.json();
    this.out = reply.status === 401;
    if (this.out) {
      this.anonymous = token;
      throw Object.assign(new Error('signed out'), { out: true });
    }
    if (this.account && this.account !== account) {
      location.reload(); // somebody else: this page is not theirs, and their key is not for what it holds
      await new Promise(() => {});
    }
    await device.unlock(key);
    Object.assign(this, { account, token });
  },
};
