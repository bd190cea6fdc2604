/** The browser's offer to put Sitwell on the device. It comes once, long before anyone asks, so it is kept. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

function set(next: InstallOffer | null): void {
  offer = next;
  for (const listen of listeners) listen();
}

/** Keeps the offer instead of letting the browser show it over a page. */
export function keepInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as InstallOffer);
  });
  window.addEventListener('appinstalled', () => set(null));
}

export const installOffer = {
  subscribe(listen: () => void): () => void {
    listeners.add(listen);
    return () => listeners.delete(listen);
  },
  read: () => offer,
  /** An offer can be used once. */
  async use(): Promise<void> {
    const used = offer;
    set(null);
    await used?.prompt();
  },
};
