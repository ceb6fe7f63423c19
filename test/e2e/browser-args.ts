/**
 * Chromium without the services of its maker (the tests may not depend on the network), and without the brake on pages
 * that change their address often (the tests do).
 */
export const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-ipc-flooding-protection'];
