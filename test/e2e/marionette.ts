import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A client of Marionette, Firefox's remote protocol: frames are `LENGTH:JSON`, a command is `[0, id, name, params]`,
 * an answer `[1, id, error, value]` (Firefox source docs, Testing › Marionette › Protocol).
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private nextId = 1;
  private readonly waiting = new Map<
    number,
    { resolve: (v: unknown) => void; reject: (e: Error) => void }
  >();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values())
        reject(new Error('Firefox closed the connection'));
      this.waiting.clear();
    });
  }

  /** Connects, tries again until Firefox listens or `patience` milliseconds have passed. */
  static async connect(port: number, patience = 60_000): Promise<Marionette> {
    const deadline = Date.now() + patience;
    for (;;) {
      const socket = new Socket();
      try {
        socket.connect(port, '127.0.0.1');
        await once(socket, 'connect');
        return new Marionette(socket);
      } catch (error) {
        socket.destroy();
        if (Date.now() > deadline) throw error;
        await new Promise((done) => setTimeout(done, 200));
      }
    }
  }

  async send<T = unknown>(name: string, params: object = {}): Promise<T> {
    const id = this.nextId++;
    const frame = JSON.stringify([0, id, name, params]);
    const answer = new Promise<unknown>((resolve, reject) =>
      this.waiting.set(id, { resolve, reject }),
    );
    this.socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return (await answer) as T;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.buffer.length < end) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
      this.buffer = this.buffer.subarray(end);
      if (Array.isArray(message)) this.settle(message);
    }
  }

  private settle([, id, error, value]: readonly unknown[]): void {
    const call = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    if (error) call?.reject(new Error(`Marionette: ${JSON.stringify(error)}`));
    else call?.resolve(value);
  }
}

/** Firefox with the built add-on, driven over Marionette. */
export class FirefoxBrowser {
  private constructor(
    private readonly process: ChildProcess,
    private readonly marionette: Marionette,
    private readonly profile: string,
    /** `moz-extension://…`, fixed in the profile so that extension pages can be opened by address. */
    readonly origin: string,
  ) {}

  static async launch(
    path: string,
    addon: { readonly id: string; readonly path: string },
  ): Promise<FirefoxBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'hamish-firefox-'));
    const port = await freePort();
    const uuid = '11111111-2222-4333-8444-555555555555';
    await writeFile(join(profile, 'user.js'), preferences(port, addon.id, uuid));
    const process = spawn(
      path,
      [
        '--headless',
        '--marionette',
        '--remote-allow-system-access',
        '--no-remote',
        '--profile',
        profile,
      ],
      { stdio: 'ignore' },
    );
    const marionette = await Marionette.connect(port);
    const browser = new FirefoxBrowser(process, marionette, profile, `moz-extension://${uuid}`);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('Addon:Install', { path: addon.path, temporary: true });
    return browser;
  }

  async goto(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Runs the body of a function in the page. */
  async evaluate<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const { value } = await this.marionette.send<{ value: T }>('WebDriver:ExecuteScript', {
      script,
      args,
    });
    return value;
  }

  /** Runs the body of a function of `root`, Hamish's closed shadow root, with the browser's own privileges. */
  async evaluateInMargin<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    const script = `const root = document.querySelector('hamish-margin')?.openOrClosedShadowRoot; ${body}`;
    const { value } = await this.marionette.send<{ value: T }>('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: 'system',
    });
    return value;
  }

  /** What the page's side of the extension says of the page at this address, asked from an extension page. */
  async askPage(
    url: string,
  ): Promise<{ status: string; annotated?: { annotations: unknown[] } } | undefined> {
    return this.inNewTab(async () => {
      await this.goto(`${this.origin}/popup.html`);
      const { value } = await this.marionette.send<{ value: { status: string } | undefined }>(
        'WebDriver:ExecuteAsyncScript',
        {
          script: `const [wanted, done] = arguments;
            const ask = { id: 0, type: 'pageState', timestamp: Date.now() };
            browser.tabs.query({}).then(async (tabs) => {
              const answers = await Promise.all(tabs.map(({ id }) => browser.tabs.sendMessage(id, ask).catch(() => undefined)));
              done(answers.map((answer) => answer?.res).find((state) => state?.url === wanted));
            });`,
          args: [url],
          sandbox: null,
        },
      );
      return value;
    });
  }

  /** Works in a tab of its own, before the one that was open, which is hidden meanwhile. */
  async inNewTab<T>(work: () => Promise<T>): Promise<T> {
    const page = await this.marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
    });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
    try {
      return await work();
    } finally {
      await this.marionette.send('WebDriver:CloseWindow');
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: page.value });
    }
  }

  /** Moves a real pointer to a place in the page, CSS pixels, and clicks there if told to. */
  async pointer(x: number, y: number, click = false): Promise<void> {
    const move = {
      type: 'pointerMove',
      duration: 50,
      x: Math.round(x),
      y: Math.round(y),
      origin: 'viewport',
    };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: click ? [move, ...press] : [move],
    });
  }

  /** Types text with a real keyboard, into whatever has the focus. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.perform({ type: 'key', id: 'keyboard', actions });
  }

  async screenshot(): Promise<Buffer> {
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    });
    return Buffer.from(value, 'base64');
  }

  async close(): Promise<void> {
    const gone = once(this.process, 'exit');
    await this.marionette
      .send('Marionette:Quit', { flags: ['eForceQuit'] })
      .catch(() => this.process.kill());
    this.marionette.close();
    await gone;
    await rm(this.profile, { recursive: true, force: true });
  }

  private async perform(source: object): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
  }
}

const preferences = (port: number, addonId: string, uuid: string): string =>
  Object.entries({
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'services.settings.server': 'data:,',
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
