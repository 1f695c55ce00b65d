'use strict';

// Signs somebody in and shows six digits to type into the plugin. The tokens stay in this page's
// memory: nothing is kept in the browser but the state of a sign-in at another provider.

const STATE = 'mascot-poses-openid-state';
const byId = (id) => document.getElementById(id);
let accessToken;
let registers = false;
let countdown;

async function ask(method, path, body, token) {
  const headers = { 'Content-Type': 'application/json' };
  if (token) {
    headers.Authorization = 'Bearer ' + token;
  }
  let answer;
  try {
    answer = await fetch('../api/v1' + path, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Error('The server cannot be reached. Try again.');
  }
  const told = await answer.json();
  if (!answer.ok) {
    throw new Error([told.message].flat()[0] ?? 'Something went wrong.');
  }
  return told;
}

async function busily(step) {
  const buttons = document.querySelectorAll('button');
  buttons.forEach((button) => (button.disabled = true));
  byId('trouble').textContent = '';
  try {
    await step();
  } catch (failure) {
    byId('done').hidden = true;
    byId('sign-in').hidden = false;
    byId('trouble').textContent = failure.message;
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

async function showCode() {
  const told = await ask('POST', '/auth/codes', undefined, accessToken);
  byId('sign-in').hidden = true;
  byId('done').hidden = false;
  byId('code').firstChild.textContent = told.code;
  byId('done-title').focus();
  const end = Date.now() + 5 * 60_000;
  clearInterval(countdown);
  tell(end);
  countdown = setInterval(() => tell(end), 60_000);
}

function tell(end) {
  const minutes = Math.ceil((end - Date.now()) / 60_000);
  byId('life').textContent =
    minutes > 0
      ? `It works once, for ${minutes} minute${minutes === 1 ? '' : 's'}. You can close this page afterwards.`
      : 'The code has expired.';
}

function switchTo(registering) {
  registers = registering;
  byId('sign-in-title').textContent = registers ? 'Open an account' : 'Sign in to your plugin';
  byId('submit').textContent = registers ? 'Open account' : 'Sign in';
  byId('other').textContent = registers ? 'I have an account' : 'I have no account yet';
  byId('password').autocomplete = registers ? 'new-password' : 'current-password';
}

async function offerProvider() {
  const answer = await fetch('../api/v1/auth/openid');
  if (answer.ok) {
    byId('provider').textContent = 'Sign in with ' + (await answer.json()).label;
    byId('provider').hidden = false;
  }
}

async function comeBack(query) {
  const state = sessionStorage.getItem(STATE);
  sessionStorage.removeItem(STATE);
  history.replaceState(null, '', location.pathname);
  if (query.get('state') !== state || !query.get('code')) {
    throw new Error('Signing in there did not work. Try again.');
  }
  const body = { code: query.get('code'), state };
  accessToken = (await ask('POST', '/auth/openid/finish', body)).accessToken;
  await showCode();
}

byId('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  const body = { email: byId('email').value, password: byId('password').value };
  busily(async () => {
    accessToken = (await ask('POST', registers ? '/auth/register' : '/auth/login', body)).accessToken;
    byId('password').value = '';
    await showCode();
  });
});
byId('other').addEventListener('click', () => switchTo(!registers));
byId('again').addEventListener('click', () => busily(showCode));
byId('provider').addEventListener('click', () =>
  busily(async () => {
    const begun = await ask('POST', '/auth/openid/start');
    sessionStorage.setItem(STATE, begun.state);
    location.assign(begun.url);
  }),
);

const query = new URLSearchParams(location.search);
if (query.has('state')) {
  busily(() => comeBack(query));
}
offerProvider().catch(() => (byId('provider').hidden = true));
